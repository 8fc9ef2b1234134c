import { afterEach, expect, test, vi } from 'vitest';
import { rangeSource } from './rangeSource.ts';

const BASE = 'https://site.example/a/';
const FILE = 'data/city-1.pmtiles';
const BYTES = Uint8Array.from({ length: 100 }, (_, i) => i);

afterEach(() => vi.unstubAllGlobals());

/** A host that answers in one way; its requests are counted. */
function host(answer: (range: [number, number]) => Response) {
  const asked = vi.fn(async (_: string | URL, init?: RequestInit) => {
    const [, first = 0, last = 0] =
      /bytes=(\d+)-(\d+)/.exec(new Headers(init?.headers).get('Range') ?? '')?.map(Number) ?? [];
    return answer([first, last]);
  });
  vi.stubGlobal('fetch', asked);
  return asked;
}

const bytesOf = async (source: ReturnType<typeof rangeSource>, offset: number, length: number) => [
  ...new Uint8Array((await source.getBytes(offset, length)).data),
];

test('asks for the part it needs, of the site itself', async () => {
  const asked = host(
    ([first, last]) => new Response(BYTES.slice(first, last + 1), { status: 206 }),
  );
  expect(await bytesOf(rangeSource(BASE, FILE), 10, 3)).toEqual([10, 11, 12]);
  expect(asked.mock.calls[0]?.[0]).toBe(`${BASE}${FILE}`);
  expect(asked.mock.calls[0]?.[1]?.cache).toBe('no-store');
});

test('reads a small pack once and whole from a host that knows no ranges', async () => {
  const asked = host(() => new Response(BYTES, { headers: { 'Content-Length': '100' } }));
  const source = rangeSource(BASE, FILE);
  expect(await bytesOf(source, 10, 3)).toEqual([10, 11, 12]);
  expect(await bytesOf(source, 90, 20)).toEqual([...BYTES.slice(90)]);
  expect(asked).toHaveBeenCalledTimes(1);
});

test.each([
  ['a large pack without ranges', 200, { 'Content-Length': '20000000' }],
  ['a pack of unknown size', 200, {}],
  ['no pack', 404, { 'Content-Length': '3' }],
])('%s is refused', async (_, status, headers) => {
  host(() => new Response('abc', { status, headers: headers as Record<string, string> }));
  await expect(rangeSource(BASE, FILE).getBytes(0, 3)).rejects.toThrow('knows no ranges');
});
