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

/** A picture without transparency: of its pixels the fourth byte is ignored. */
export function indexedPng(
  { pixels, width, height }: Pixels,
  compress: Rasteriser['compress'],
): Uint8Array {
  const { keys, cells } = cellsOf(pixels);
  const { palette, indices } = paletteOf(cells);
  // Every line begins with its filter: none, which suits palettes best.
  const lines = new Uint8Array(height * (width + 1));
  for (let y = 0; y < height; y += 1) {
    const from = y * width;
    const to = from + y + 1;
    for (let x = 0; x < width; x += 1) lines[to + x] = indices[keys[from + x] ?? 0] ?? 0;
  }
  // Eight bits for each pixel, colours by index.
  const header = joined([number(width), number(height), Uint8Array.of(8, 3, 0, 0, 0)]);
  return joined([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', compress(lines)),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Colours that share a key: how many pixels have one of them, and the mean of these. */
type Cell = { readonly key: number; readonly count: number; readonly colour: Colour };
type Colour = readonly [red: number, green: number, blue: number];

/** The key of each pixel, and what colours there are, the most frequent first. */
function cellsOf(pixels: Uint8Array) {
  const whole = wordsOf(pixels);
  const keys = new Uint16Array(whole.length);
  const counts = new Float64Array(CELLS);
  const [reds, greens, blues] = [sumsOf(), sumsOf(), sumsOf()];
  // Most pixels are as the one before: of a run of them each sum is taken once.
  for (let from = 0, to = 0; from < whole.length; from = to) {
    const word = whole[from];
    for (to = from + 1; to < whole.length && whole[to] === word; ) to += 1;
    const red = pixels[from * 4] ?? 0;
    const green = pixels[from * 4 + 1] ?? 0;
    const blue = pixels[from * 4 + 2] ?? 0;
    const key = ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3);
    const count = to - from;
    keys.fill(key, from, to);
    add(counts, key, count);
    add(reds, key, red * count);
    add(greens, key, green * count);
    add(blues, key, blue * count);
  }
  const cells: Cell[] = [];
  counts.forEach((count, key) => {
    if (count === 0) return;
    const mean = (sums: Float64Array) => Math.round((sums[key] ?? 0) / count);
    cells.push({ key, count, colour: [mean(reds), mean(greens), mean(blues)] });
  });
  return { keys, cells: cells.sort((a, b) => b.count - a.count || a.key - b.key) };
}

/** The four bytes of each pixel as one number, which is compared at once. */
function wordsOf(pixels: Uint8Array): Uint32Array {
  const { buffer, byteOffset, length } = pixels.byteOffset % 4 === 0 ? pixels : pixels.slice();
  return new Uint32Array(buffer, byteOffset, length >> 2);
}

function add(sums: Float64Array, key: number, more: number): void {
  sums[key] = (sums[key] ?? 0) + more;
}

const sumsOf = () => new Float64Array(CELLS);

/** The most frequent colours, and by key which of them stands for a colour. */
function paletteOf(cells: readonly Cell[]) {
  const kept = cells.slice(0, COLOURS);
  const palette = Uint8Array.from(kept.flatMap(({ colour }) => colour));
  const indices = new Uint8Array(CELLS);
  for (const [i, { key, colour }] of cells.entries()) {
    indices[key] = i < COLOURS ? i : nearest(colour, palette);
  }
  return { palette, indices };
}

/** Number of the colour of a palette that is nearest. */
function nearest([red, green, blue]: Colour, palette: Uint8Array): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (let at = 0; at < palette.length; at += 3) {
    const distance =
      ((palette[at] ?? 0) - red) ** 2 +
      ((palette[at + 1] ?? 0) - green) ** 2 +
      ((palette[at + 2] ?? 0) - blue) ** 2;
    if (distance < least) [best, least] = [at / 3, distance];
  }
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
