import { expect, test, vi } from 'vitest';
import { onReader } from './signs.ts';

/** A page on which somebody has pressed something, or nobody has. */
function pageOf(hasBeenActive: boolean): Window {
  const page = Object.assign(new EventTarget(), {
    navigator: { userActivation: { hasBeenActive } },
  });
  // Of a window, no more than this is asked for.
  return page as unknown as Window;
}

test('who has pressed something is there, and is not waited for', () => {
  const tell = vi.fn();
  onReader(pageOf(true), tell);
  expect(tell).toHaveBeenCalledTimes(1);
});

test('of others the first sign is waited for, unless nobody wants to know any more', () => {
  const page = pageOf(false);
  const [tell, stopped] = [vi.fn(), vi.fn()];
  onReader(page, tell);
  onReader(page, stopped)();
  expect(tell).not.toHaveBeenCalled();
  page.dispatchEvent(new Event('keydown'));
  page.dispatchEvent(new Event('keydown'));
  expect(tell).toHaveBeenCalledTimes(1);
  expect(stopped).not.toHaveBeenCalled();
});
