import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Engine, Shown } from './engine.ts';
import { createSteering, type Open } from './steering.ts';

const WEAK = { deviceMemory: 1 };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** An engine that goes where it is told. */
function fakeEngine() {
  let shown: Shown = { start: 0, end: 10 };
  return {
    shown: () => shown,
    go: vi.fn((to: Shown) => {
      shown = to;
    }),
    setLimits: vi.fn(),
    destroy: vi.fn(),
  } satisfies Engine;
}

function steered(load?: () => Promise<Open>) {
  let isBusy = false;
  const own = {
    ...fakeEngine(),
    isBusy: () => isBusy,
    rest: vi.fn(),
    resume: vi.fn(),
  };
  const other = fakeEngine();
  let tell = () => {};
  const open = vi.fn<Open>(() => Promise.resolve(other));
  const onMove = vi.fn();
  const onChange = vi.fn();
  const steering = createSteering({
    ...{ own, onMove, onChange, machine: WEAK },
    load:
      load ??
      (() =>
        Promise.resolve((onMove) => {
          tell = onMove;
          return open(onMove);
        })),
  });
  const setBusy = (next: boolean) => {
    isBusy = next;
  };
  return { steering, own, other, open, onMove, onChange, setBusy, move: () => tell() };
}

test('nothing is loaded until the reader reaches for it', async () => {
  const load = vi.fn();
  const { steering, own } = steered(load);
  steering.go({ start: 5, end: 15 }, 0);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(load).not.toHaveBeenCalled();
  expect(own.go).toHaveBeenCalledOnce();
});

test('the other engine takes over at the same window when no gesture is in progress', async () => {
  const { steering, own, other, onChange, setBusy } = steered();
  steering.setLimits({ least: 1, most: 99 });
  setBusy(true);
  steering.reach();
  await vi.advanceTimersByTimeAsync(5000);
  steering.go({ start: 5, end: 15 }, 0);
  expect(onChange).not.toHaveBeenCalled();
  expect(own.go).toHaveBeenCalledOnce();
  setBusy(false);
  await vi.advanceTimersByTimeAsync(1000);
  expect(onChange).toHaveBeenLastCalledWith(true);
  expect(own.rest).toHaveBeenCalledOnce();
  expect(other.setLimits).toHaveBeenCalledWith({ least: 1, most: 99 });
  expect(steering.shown()).toEqual({ start: 5, end: 15 });
  steering.go({ start: 6, end: 16 }, 0);
  expect(other.go).toHaveBeenLastCalledWith({ start: 6, end: 16 }, 0);
});

test('what it does before that moves nothing', async () => {
  const { steering, onMove, setBusy, move, open } = steered();
  open.mockImplementationOnce((tell) => {
    setBusy(true);
    tell();
    return Promise.resolve(fakeEngine());
  });
  steering.reach();
  await vi.advanceTimersByTimeAsync(5000);
  expect(open).toHaveBeenCalledOnce();
  expect(onMove).not.toHaveBeenCalled();
  setBusy(false);
  await vi.advanceTimersByTimeAsync(1000);
  move();
  expect(onMove).toHaveBeenCalledOnce();
});

test('a wheel that still turns is a gesture, too', async () => {
  const { steering, onChange } = steered();
  for (let turn = 0; turn < 20; turn += 1) {
    steering.reach();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(onChange).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(onChange).toHaveBeenCalledWith(true);
});

test('where its code cannot be had, ours goes on, and the next gesture asks again', async () => {
  const load = vi.fn(() => Promise.reject(new Error('no network')));
  const { steering, own, onChange } = steered(load);
  steering.reach();
  await vi.advanceTimersByTimeAsync(1000);
  steering.go({ start: 5, end: 15 }, 0);
  expect(own.go).toHaveBeenCalledOnce();
  steering.reach();
  await vi.advanceTimersByTimeAsync(1000);
  expect(load).toHaveBeenCalledTimes(2);
  expect(onChange).not.toHaveBeenCalled();
});

test('after long disuse it is given up where it was, and taken again for the next gesture', async () => {
  const { steering, own, other, onChange, move } = steered();
  steering.reach();
  await vi.advanceTimersByTimeAsync(1000);
  await vi.advanceTimersByTimeAsync(50_000);
  move();
  await vi.advanceTimersByTimeAsync(50_000);
  expect(other.destroy).not.toHaveBeenCalled();
  other.go({ start: 7, end: 17 });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(own.resume).toHaveBeenCalledWith({ start: 7, end: 17 });
  expect(other.destroy).toHaveBeenCalledOnce();
  expect(onChange).toHaveBeenLastCalledWith(false);
  steering.reach();
  await vi.advanceTimersByTimeAsync(1000);
  expect(onChange).toHaveBeenLastCalledWith(true);
});

test('one that comes after the timeline has gone is closed', async () => {
  const { steering, other, onChange } = steered();
  steering.reach();
  await vi.advanceTimersByTimeAsync(0);
  steering.destroy();
  await vi.advanceTimersByTimeAsync(1000);
  expect(onChange).not.toHaveBeenCalled();
  expect(other.go).not.toHaveBeenCalled();
});
