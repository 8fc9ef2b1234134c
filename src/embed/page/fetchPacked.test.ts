import { gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { fetchPacked } from './fetchPacked.ts';

const TEXT = '<!doctype html><p>Прибытие';
const PACKED = new Uint8Array(gzipSync(TEXT));

afterEach(() => vi.unstubAllGlobals());

const fetched = (body: BodyInit, init?: ResponseInit) => {
  vi.stubGlobal('fetch', async () => new Response(body, init));
  return fetchPacked('https://example.org/embed/words/en/0.html.gz');
};

test.each<[string, BodyInit]>([
  ['compressed', PACKED],
  ['as the host has unpacked it', TEXT],
])('a file is read: %s', async (_, body) => {
  expect(await (await fetched(body)).text()).toBe(TEXT);
});

test('what is missing or damaged is an error', async () => {
  await expect(fetched('', { status: 404 })).rejects.toThrow('0.html.gz: 404');
  const cut = await fetched(PACKED.subarray(0, -5));
  await expect(cut.text()).rejects.toThrow();
});
