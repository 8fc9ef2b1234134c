import { gzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { gunzip } from './gunzip.ts';

const text = new TextEncoder().encode('ship '.repeat(5000));
const packed = gzipSync(text);

test('what was packed is unpacked, up to the last byte that is allowed', () => {
  expect(gunzip(packed, text.length)).toEqual(text);
  expect(gunzip(gzipSync(new Uint8Array()), 0)).toEqual(new Uint8Array());
});

test('more than is allowed is refused before it is unpacked', () => {
  expect(() => gunzip(packed, text.length - 1)).toThrow('more than 24999 bytes');
  const bomb = gzipSync(new Uint8Array(2e6));
  expect(() => gunzip(bomb, 1000)).toThrow('more than 1000 bytes');
});

test.each([
  ['nothing', new Uint8Array()],
  ['another file', text],
  ['half of it', packed.slice(0, packed.length / 2)],
  ['one without its end', packed.slice(0, -4)],
  ['one of another sum', changed(packed.length - 5)],
  ['one of another length', changed(packed.length - 1)],
])('%s is refused', (_, bytes) => {
  expect(() => gunzip(bytes, 1e6)).toThrow();
});

function changed(at: number): Uint8Array {
  const bytes = packed.slice();
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
}
