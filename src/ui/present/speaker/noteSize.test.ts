import { expect, test } from 'vitest';
import { createNoteSizes, NOTE_SIZES } from './noteSize.ts';

const memory = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  };
};

test('grows and shrinks between its ends, and is kept for the next lesson', () => {
  const storage = memory();
  const sizes = createNoteSizes(() => storage);
  for (const _ of NOTE_SIZES) sizes.step(1);
  expect(sizes.getState()).toBe(NOTE_SIZES.at(-1));
  expect(createNoteSizes(() => storage).getState()).toBe(NOTE_SIZES.at(-1));
  for (const _ of NOTE_SIZES) sizes.step(-1);
  expect(sizes.getState()).toBe(NOTE_SIZES[0]);
});

test('nonsense that was kept is the usual size, and so is nothing', () => {
  const storage = memory();
  const usual = createNoteSizes(() => storage).getState();
  storage.setItem('dateline.note-size', '1000');
  expect(createNoteSizes(() => storage).getState()).toBe(usual);
});

test('can be changed where nothing may be kept', () => {
  const sizes = createNoteSizes(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const before = sizes.getState();
  sizes.step(1);
  expect(sizes.getState()).toBeGreaterThan(before);
});
