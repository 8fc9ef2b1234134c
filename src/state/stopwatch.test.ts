import { expect, test } from 'vitest';
import { createStopwatch, elapsedAt, LONGEST, READY } from './stopwatch.ts';

/** A stopwatch with a clock that the test sets. */
function open() {
  const clock = { now: 1_000_000 };
  const stopwatch = createStopwatch(READY, () => clock.now);
  return { clock, stopwatch, elapsed: () => elapsedAt(stopwatch.getState(), clock.now) };
}

test('counts from its start, stands still while paused, and goes on from there', () => {
  const { clock, stopwatch, elapsed } = open();
  clock.now += 500;
  expect(elapsed()).toBe(0);
  stopwatch.start();
  clock.now += 1500;
  expect(elapsed()).toBe(1500);
  stopwatch.pause();
  clock.now += 60_000;
  expect(elapsed()).toBe(1500);
  stopwatch.start();
  clock.now += 500;
  expect(elapsed()).toBe(2000);
  stopwatch.reset();
  clock.now += 500;
  expect(elapsed()).toBe(0);
});

test('started or paused twice it writes once', () => {
  const { clock, stopwatch } = open();
  let writes = 0;
  stopwatch.subscribe(() => {
    writes += 1;
  });
  stopwatch.pause();
  stopwatch.start();
  clock.now += 10;
  stopwatch.start();
  stopwatch.pause();
  clock.now += 10;
  stopwatch.pause();
  stopwatch.reset();
  stopwatch.reset();
  expect(writes).toBe(3);
});

test('a clock that is set back or years ahead shows no nonsense', () => {
  expect(elapsedAt({ kind: 'running', since: 5000 }, 1000)).toBe(0);
  expect(elapsedAt({ kind: 'running', since: 0 }, 10 * LONGEST)).toBe(LONGEST);
});
