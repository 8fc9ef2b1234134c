import { describe, expect, test } from 'vitest';
import { giveUpAt, isWeak } from './giveUp.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const STRONG = { deviceMemory: 8, hardwareConcurrency: 8 };
const WEAK = { deviceMemory: 2, hardwareConcurrency: 8 };

describe('a machine is weak', () => {
  test.each([
    [{ deviceMemory: 2, hardwareConcurrency: 8 }, true],
    [{ deviceMemory: 8, hardwareConcurrency: 2 }, true],
    [{ deviceMemory: 0.5 }, true],
    [{ deviceMemory: 4, hardwareConcurrency: 4 }, false],
    // Firefox and Safari say nothing of the memory.
    [{ hardwareConcurrency: 8 }, false],
    [{}, false],
  ])('%j: %s', (machine, expected) => {
    expect(isWeak(machine)).toBe(expected);
  });
});

describe('an engine is given up', () => {
  test('after ten minutes without use on the page', () => {
    expect(giveUpAt({ lastUsed: SECOND }, STRONG)).toBe(SECOND + 10 * MINUTE);
  });

  test('five minutes after it was taken off the page', () => {
    expect(giveUpAt({ lastUsed: 0, parkedSince: MINUTE }, STRONG)).toBe(6 * MINUTE);
  });

  test('five minutes after the page went into the background', () => {
    expect(giveUpAt({ lastUsed: 0, hiddenSince: MINUTE }, STRONG)).toBe(6 * MINUTE);
  });

  test('for whichever reason comes first', () => {
    const disuse = { lastUsed: 0, parkedSince: 8 * MINUTE, hiddenSince: 2 * MINUTE };
    expect(giveUpAt(disuse, STRONG)).toBe(7 * MINUTE);
    expect(giveUpAt({ ...disuse, hiddenSince: 9 * MINUTE }, STRONG)).toBe(10 * MINUTE);
  });

  test('sooner on a weak machine', () => {
    expect(giveUpAt({ lastUsed: 0 }, WEAK)).toBe(MINUTE);
    expect(giveUpAt({ lastUsed: 0, parkedSince: 0 }, WEAK)).toBe(20 * SECOND);
    expect(giveUpAt({ lastUsed: 0, hiddenSince: 0 }, WEAK)).toBe(10 * SECOND);
  });
});
