import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenCalm } from './calm.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** As much of a window as is used. */
function pageOf() {
  const events = new EventTarget();
  const page = {
    setTimeout: (then: () => void, milliseconds: number) => setTimeout(then, milliseconds),
    clearTimeout: (timer: number) => clearTimeout(timer),
    addEventListener: events.addEventListener.bind(events),
  };
  // Nothing else of it is asked for.
  return {
    page: page as unknown as Window,
    gesture: (kind: string) => events.dispatchEvent(new Event(kind)),
  };
}

test('it is calm two seconds after the last gesture', async () => {
  const { page, gesture } = pageOf();
  const calm = vi.fn();
  void whenCalm(page).then(calm);
  await vi.advanceTimersByTimeAsync(1500);
  gesture('pointerdown');
  await vi.advanceTimersByTimeAsync(1500);
  gesture('keydown');
  await vi.advanceTimersByTimeAsync(1999);
  expect(calm).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(calm).toHaveBeenCalledOnce();
});

test('what comes later disturbs nothing', async () => {
  const { page, gesture } = pageOf();
  const calm = vi.fn();
  void whenCalm(page).then(calm);
  await vi.advanceTimersByTimeAsync(2000);
  gesture('wheel');
  await vi.advanceTimersByTimeAsync(5000);
  expect(calm).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});
