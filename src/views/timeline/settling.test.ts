import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createSettling } from './settling.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it('calls back once nothing has moved for a while', () => {
  const settled: string[] = [];
  const { soon } = createSettling(() => false);
  soon(() => settled.push('first'));
  vi.advanceTimersByTime(99);
  soon(() => settled.push('second'));
  vi.advanceTimersByTime(99);
  expect(settled).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(settled).toEqual(['second']);
});

it('waits for what is still to come', () => {
  let isWaiting = true;
  const settled: string[] = [];
  const { soon } = createSettling(() => isWaiting);
  soon(() => settled.push('settled'));
  vi.advanceTimersByTime(250);
  expect(settled).toEqual([]);
  isWaiting = false;
  vi.advanceTimersByTime(100);
  expect(settled).toEqual(['settled']);
});

it('calls nobody back once it is stopped', () => {
  const settled: string[] = [];
  const { soon, stop } = createSettling(() => false);
  soon(() => settled.push('settled'));
  stop();
  vi.advanceTimersByTime(100);
  expect(settled).toEqual([]);
});
