import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { sure } from '../../testing/catalog.ts';
import type { SvgNode } from '../../views/svg.ts';
import { qrCode } from './qrCode.ts';

const TEXT = 'https://example.org/atlas/?stop=2024-01-st-petersburg.1&lang=be&v=0123456789ab';

/** Which modules a drawing makes dark. */
function darkIn({ attributes, children }: SvgNode): boolean[][] {
  const size = Number(String(attributes.viewBox).split(' ')[2]);
  const dark = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  const path = children.find((child) => typeof child !== 'string' && child.name === 'path');
  const data = typeof path === 'object' ? String(path.attributes.d) : '';
  for (const [, x, y, length] of data.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    sure(dark[Number(y)]).fill(true, Number(x), Number(x) + Number(length));
  }
  return dark;
}

test('draws every module of the code and no other', () => {
  const { data } = encode(TEXT, { ecc: 'M', border: 4 });
  expect(darkIn(sure(qrCode(TEXT, 'A code')))).toEqual(data);
});

test('has the quiet zone and the three corners by which readers find it', () => {
  const dark = darkIn(sure(qrCode(TEXT, 'A code')));
  const size = dark.length;
  expect(dark.slice(0, 4).flat().some(Boolean)).toBe(false);
  for (const [x, y] of [
    [4, 4],
    [size - 11, 4],
    [4, size - 11],
  ] as const) {
    expect(dark[y]?.slice(x, x + 7)).toEqual(Array(7).fill(true));
    expect(dark[y + 1]?.slice(x, x + 7)).toEqual([true, ...Array(5).fill(false), true]);
  }
});

test('is not there for more than a code can hold', () => {
  expect(qrCode('a'.repeat(4000), 'A code')).toBeUndefined();
});
