import { expect, test, vi } from 'vitest';
import {
  arrivals,
  askForTexts,
  beginWithoutTexts,
  whenTextsAreThere,
  withoutTexts,
  withTexts,
} from './texts.ts';

const page = () => new EventTarget() as unknown as Window;
const code = async () => 'code';

test('where the page has begun with its texts, nobody waits', async () => {
  await whenTextsAreThere();
  expect(await withTexts(code)).toBe('code');
});

test('the first sign of a reader brings the texts, once', async () => {
  const fetch = vi.fn(async () => {});
  const window = page();
  beginWithoutTexts(fetch, window);
  expect(fetch).not.toHaveBeenCalled();
  window.dispatchEvent(new Event('pointermove'));
  window.dispatchEvent(new Event('keydown'));
  await whenTextsAreThere();
  expect(await withTexts(code)).toBe('code');
  expect(fetch).toHaveBeenCalledTimes(1);
});

test('what is drawn already is told that they have come', async () => {
  beginWithoutTexts(async () => {}, page());
  const { arrived } = arrivals.getState();
  const told = vi.fn();
  const stop = arrivals.subscribe(told);
  await askForTexts();
  await askForTexts();
  stop();
  expect(told).toHaveBeenCalledTimes(1);
  expect(arrivals.getState().arrived).toBe(arrived + 1);
});

test('a part that shows texts asks for them, and one that shows none does not', async () => {
  const fetch = vi.fn(async () => {});
  beginWithoutTexts(fetch, page());
  expect(await withTexts(withoutTexts(async () => 'frame'))).toBe('frame');
  expect(fetch).not.toHaveBeenCalled();
  expect(await withTexts(code)).toBe('code');
  expect(fetch).toHaveBeenCalledTimes(1);
});

test('what could not be had is asked for again', async () => {
  const fetch = vi.fn(async () => {});
  fetch.mockRejectedValueOnce(new Error('no network'));
  beginWithoutTexts(fetch, page());
  await expect(withTexts(code)).rejects.toThrow('no network');
  await askForTexts();
  await whenTextsAreThere();
  expect(fetch).toHaveBeenCalledTimes(2);
});
