import { expect, test, vi } from 'vitest';
import { dataset } from '../../testing/aurelia.ts';
import { catalogOf } from '../../testing/catalog.ts';
import { timelineOf } from '../../testing/timelines.ts';
import { createTimeWindow } from './window.ts';

test('a press opens days; another before the movement is over means the same, and one after it does not', () => {
  vi.useFakeTimers();
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  let shown = { start: 0, end: 0 };
  const moves: (typeof shown)[] = [];
  const engine = {
    shown: () => shown,
    go: (to: typeof shown) => void moves.push(to),
    setLimits: () => undefined,
  };
  const timeWindow = createTimeWindow(engine, () => 1000);
  const scene = timelineOf(catalogOf(dataset()), { timeScale: 'true' });
  timeWindow.setScale(scene);
  timeWindow.show(scene.extent, true);
  shown = moves.pop() ?? shown;
  const { latest } = scene.extent;
  const days = { earliest: latest - 1, latest };
  expect(timeWindow.open(days)).toBe(true);
  // The movement is nearly there.
  shown = moves.at(-1) ?? shown;
  expect(timeWindow.open(days)).toBe(true);
  expect(moves).toHaveLength(1);
  vi.advanceTimersByTime(10_000);
  expect(timeWindow.open(days)).toBe(false);
  vi.unstubAllGlobals();
  vi.useRealTimers();
});
