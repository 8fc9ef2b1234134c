/**
 * PNG with a palette (W3C PNG, third edition): a third of the bytes of one in full colour, and a map
 * of few flat colours loses nothing that can be seen.
 */
import { bytesOf, joined } from '../bytes.ts';
import { crc32 } from './crc32.ts';
import type { Pixels, Rasteriser } from './rasteriser.ts';

/** Most that a palette holds. */
const COLOURS = 256;
/** Colours are told apart by the upper five bits of each channel. */
const CELLS = 1 << 15;
const SIGNATURE = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

type Colour = readonly [red: number, green: number, blue: number];
type Cell = { readonly count: number; readonly colour: Colour };

/** A picture without transparency: of its pixels the fourth byte is ignored. */
export function indexedPng(
  { pixels, width, height }: Pixels,
  compress: Rasteriser['compress'],
): Uint8Array {
  const cells = cellsOf(pixels);
  const kept = [...cells.entries()]
    .sort(([a, { count: m }], [b, { count: n }]) => n - m || a - b)
    .slice(0, COLOURS)
    .map(([, { colour }]) => colour);
  const indices = new Uint8Array(CELLS);
  for (const [key, { colour }] of cells) indices[key] = nearest(colour, kept);
  // Every line begins with its filter: none, which suits palettes best.
  const lines = new Uint8Array(height * (width + 1));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      lines[y * (width + 1) + x + 1] = indices[keyAt(pixels, (y * width + x) * 4)] ?? 0;
    }
  }
  // Eight bits for each pixel, colours by index.
  const header = joined([number(width), number(height), Uint8Array.of(8, 3, 0, 0, 0)]);
  return joined([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(kept.flat())),
    chunk('IDAT', compress(lines)),
    chunk('IEND', new Uint8Array()),
  ]);
}

function keyAt(pixels: Uint8Array, at: number): number {
  const [red = 0, green = 0, blue = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
  return ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3);
}

/** What colours there are, by key: how often each, and the mean of those that share a key. */
function cellsOf(pixels: Uint8Array): Map<number, Cell> {
  const counts = new Uint32Array(CELLS);
  const sums = new Float64Array(CELLS * 3);
  for (let at = 0; at < pixels.length; at += 4) {
    const key = keyAt(pixels, at);
    counts[key] = (counts[key] ?? 0) + 1;
    for (let channel = 0; channel < 3; channel += 1) {
      const sum = key * 3 + channel;
      sums[sum] = (sums[sum] ?? 0) + (pixels[at + channel] ?? 0);
    }
  }
  const cells = new Map<number, Cell>();
  counts.forEach((count, key) => {
    if (count === 0) return;
    const mean = (channel: number) => Math.round((sums[key * 3 + channel] ?? 0) / count);
    cells.set(key, { count, colour: [mean(0), mean(1), mean(2)] });
  });
  return cells;
}

function nearest([red, green, blue]: Colour, palette: readonly Colour[]): number {
  let [best, least] = [0, Infinity];
  palette.forEach(([r, g, b], index) => {
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = joined([bytesOf(type), data]);
  return joined([number(data.length), body, number(crc32(body))]);
}

/** Four bytes, the highest first. */
function number(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
}
