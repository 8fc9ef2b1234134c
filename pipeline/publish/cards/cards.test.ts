import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { cardPath } from '../../../src/share/paths.ts';
import { subjectsOf } from '../subjects.ts';
import { testSite } from '../testSite.ts';
import { cards } from './cards.ts';
import { indexedPng } from './indexedPng.ts';

const KILOBYTE = 1000;

test('cards of one size, light, and the same every time', async () => {
  const site = testSite();
  // All of them are looked at on the built site.
  const some = subjectsOf(site.catalog).slice(0, 2);
  const [made, again] = [await cards(site, some), await cards(site, some)];
  expect([...made.keys()]).toEqual(some.map(cardPath));
  for (const [path, bytes] of made) {
    const png = Buffer.from(bytes);
    expect(png.toString('latin1', 1, 4), path).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([1200, 630]);
    expect(png.length, path).toBeLessThan(150 * KILOBYTE);
    expect(png.equals(Buffer.from(again.get(path) ?? '')), path).toBe(true);
  }
});

test('a palette keeps few colours as they are', () => {
  const [red, white] = [
    [200, 16, 8, 255],
    [255, 255, 255, 255],
  ];
  const png = indexedPng(Uint8Array.from([red, white, white, red, white, white].flat()), 3, 2);
  const part = (type: string) => {
    const at = png.indexOf(type);
    return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
  };
  expect([...part('PLTE')]).toEqual([255, 255, 255, 200, 16, 8]);
  // Each line begins with its filter.
  expect([...inflateSync(part('IDAT'))]).toEqual([0, 1, 0, 0, 0, 1, 0, 0]);
});
