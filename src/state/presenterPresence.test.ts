import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPresence, PATIENCE, RETURNING } from './presenterPresence.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp() {
  const told: string[] = [];
  return { told, presence: createPresence((other) => told.push(other)) };
}

test('a window that leaves questions unanswered is gone, and one that answers is not', () => {
  const { told, presence } = setUp();
  presence.heard('a');
  for (let i = 0; i < PATIENCE; i += 1) presence.asked();
  presence.heard('a');
  for (let i = 0; i < PATIENCE; i += 1) presence.asked();
  expect(told).toEqual(['here', 'here']);
  presence.asked();
  expect(told).toEqual(['here', 'here', 'gone']);
  expect(presence.one()).toBeUndefined();
});

test('a window that says farewell has time to reload', () => {
  const { told, presence } = setUp();
  presence.heard('a');
  presence.left('a');
  vi.advanceTimersByTime(RETURNING - 1);
  presence.heard('b');
  vi.advanceTimersByTime(RETURNING);
  expect(told).toEqual(['here', 'here']);
  presence.left('b');
  vi.advanceTimersByTime(RETURNING);
  expect(told).toEqual(['here', 'here', 'gone']);
});

test('of two windows one may go', () => {
  const { told, presence } = setUp();
  presence.heard('a');
  presence.heard('b');
  presence.left('a');
  vi.advanceTimersByTime(RETURNING);
  expect(told).not.toContain('gone');
  expect(presence.one()).toBe('b');
});

test('nobody is missed who was never there, or after the end', () => {
  const { told, presence } = setUp();
  presence.asked();
  presence.left('a');
  presence.heard('b');
  presence.left('b');
  presence.stop();
  vi.advanceTimersByTime(RETURNING);
  expect(told).toEqual(['here']);
});
