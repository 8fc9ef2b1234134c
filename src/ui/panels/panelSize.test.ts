import { expect, test } from 'vitest';
import { createPanelSize } from './panelSize.ts';
import { FOLDED } from './size.ts';

const KEYS = { larger: 'ArrowLeft', smaller: 'ArrowRight' };

function panel({ most = 800, measured = 400 } = {}) {
  const size = createPanelSize(
    () => ({ least: 280, most }),
    () => measured,
  );
  return { ...size, chosen: () => size.getState().chosen };
}

test('a press folds the panel, and another one leaves its size to the style sheet', () => {
  const { press, moveTo, release, chosen } = panel();
  press(1000);
  moveTo(1002);
  release(1002);
  expect(chosen()).toBe(FOLDED);
  press(1000);
  release(1000);
  expect(chosen()).toBeUndefined();
});

test('a pull sizes the panel, from its size on the page, within its limits', () => {
  const { press, moveTo, release, chosen } = panel();
  press(1000);
  moveTo(940);
  expect(chosen()).toBe(460);
  moveTo(0);
  expect(chosen()).toBe(800);
  moveTo(1200);
  expect(chosen()).toBe(280);
  release(1300);
  expect(chosen()).toBe(FOLDED);
});

test('a pull that comes back to where it began is no press', () => {
  const { press, moveTo, release, chosen } = panel();
  press(1000);
  moveTo(900);
  release(1000);
  expect(chosen()).toBe(400);
});

test('a pull is whole even if the only sign of it is where the pointer lets go', () => {
  const { press, release, chosen } = panel();
  press(1000);
  release(900);
  expect(chosen()).toBe(500);
});

test('a pull that is taken back restores the size, and what follows of it is ignored', () => {
  const { press, moveTo, release, takeBack, chosen } = panel();
  expect(takeBack()).toBe(false);
  press(1000);
  moveTo(900);
  expect(takeBack()).toBe(true);
  expect(chosen()).toBe(400);
  moveTo(800);
  release(800);
  expect(chosen()).toBe(400);
});

test('a pull that the browser ends leaves the size as it is', () => {
  const { press, moveTo, release, cancel, chosen } = panel();
  press(1000);
  moveTo(900);
  cancel();
  release(700);
  expect(chosen()).toBe(500);
});

test('a pull begins at the size that is shown where the window has become smaller', () => {
  const limits = { least: 280, most: 800 };
  const size = createPanelSize(
    () => limits,
    () => 400,
  );
  size.key('End', KEYS);
  limits.most = 500;
  size.press(1000);
  size.moveTo(1010);
  expect(size.getState().chosen).toBe(490);
});

test('keys size, fold and open; others are left alone', () => {
  const { key, unfold, chosen } = panel();
  expect(key('ArrowLeft', KEYS)).toBe(true);
  expect(chosen()).toBe(424);
  expect(key('a', KEYS)).toBe(false);
  key('Enter', KEYS);
  expect(chosen()).toBe(FOLDED);
  unfold();
  expect(chosen()).toBeUndefined();
  key('End', KEYS);
  unfold();
  expect(chosen()).toBe(800);
});
