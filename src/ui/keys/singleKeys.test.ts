import { describe, expect, test, vi } from 'vitest';
import { createSwitch } from './singleKeys.ts';

const memory = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  };
};

describe('single keys', () => {
  test('are on until switched off, and stay off on the next visit', () => {
    const storage = memory();
    const first = createSwitch(() => storage);
    expect(first.isOn()).toBe(true);
    first.set(false);
    expect(first.isOn()).toBe(false);
    expect(createSwitch(() => storage).isOn()).toBe(false);
    first.set(true);
    expect(createSwitch(() => storage).isOn()).toBe(true);
  });

  test('can be switched off where nothing may be kept', () => {
    const denied = createSwitch(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(denied.isOn()).toBe(true);
    denied.set(false);
    expect(denied.isOn()).toBe(false);
  });

  test('tell who listens, as long as they do', () => {
    const notify = vi.fn();
    const { set, subscribe } = createSwitch(memory);
    const stop = subscribe(notify);
    set(false);
    expect(notify).toHaveBeenCalledTimes(1);
    stop();
    set(true);
    expect(notify).toHaveBeenCalledTimes(1);
  });
});
