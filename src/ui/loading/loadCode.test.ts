import { expect, test, vi } from 'vitest';
import { loadCode, loadCodeEarly, loadedCode } from './loadCode.ts';

test('what is loaded early is there when it is wanted', async () => {
  const load = async () => 'code';
  await loadCodeEarly(load, (own) => own());
  expect(loadedCode(load)).toBe('code');
});

test('what cannot be had early is loaded when it is wanted, and has not failed before', async () => {
  const load = vi.fn(async () => 'code');
  load.mockRejectedValueOnce(new Error('no network'));
  await loadCodeEarly(load, (own) => own());
  expect(loadedCode(load)).toBeUndefined();
  load.mockRejectedValueOnce(new Error('no network'));
  await expect(loadCode(load)).rejects.toMatchObject({ needsNewPage: false });
  expect(await loadCode(load)).toBe('code');
  expect(loadedCode(load)).toBe('code');
});
