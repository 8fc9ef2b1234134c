import { expect, test, vi } from 'vitest';
import { keepAwake } from './keepAwake.ts';

/** A page and a screen that can be kept on. `granted` counts locks, `released` their ends. */
function setUp(refuses = false) {
  const page = Object.assign(new EventTarget(), {
    visibilityState: 'visible' as 'visible' | 'hidden',
  });
  const counts = { granted: 0, released: 0 };
  const request = vi.fn(async () => {
    if (refuses) throw new DOMException('low battery', 'NotAllowedError');
    counts.granted += 1;
    const release = async () => {
      counts.released += 1;
    };
    // Cast: as much of a sentinel as is used.
    return { release } as unknown as WakeLockSentinel;
  });
  const turn = async (state: 'visible' | 'hidden') => {
    page.visibilityState = state;
    page.dispatchEvent(new Event('visibilitychange'));
    await settled();
  };
  return { page, lock: { request }, counts, turn };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

test('the screen stays on, also after the page was out of sight, until the end', async () => {
  const { page, lock, counts, turn } = setUp();
  const stop = keepAwake(page, lock);
  await settled();
  expect(counts.granted).toBe(1);
  await turn('hidden');
  expect(counts.granted).toBe(1);
  await turn('visible');
  expect(counts).toEqual({ granted: 2, released: 1 });
  stop();
  expect(counts.released).toBe(2);
  await turn('visible');
  expect(counts.granted).toBe(2);
});

test('what is granted too late is let go of', async () => {
  const { page, lock, counts } = setUp();
  keepAwake(page, lock)();
  await settled();
  expect(counts).toEqual({ granted: 1, released: 1 });
});

test('a refusal, and a page without a secure origin, change nothing', async () => {
  const { page, lock, turn } = setUp(true);
  const stops = [keepAwake(page, lock), keepAwake(page, undefined)];
  await turn('visible');
  for (const stop of stops) expect(stop).not.toThrow();
});
