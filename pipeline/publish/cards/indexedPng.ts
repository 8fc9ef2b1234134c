/**
 * PNG with a palette of 16 colours (W3C PNG, third edition): a quarter of the bytes of one in full colour. A card has
 * few flat colours; what the palette leaves out are shades at the edges of letters and lines.
 */
import { bytesOf, joined } from '../bytes.ts';
import { crc32 } from './crc32.ts';
import type { Pixels, Rasteriser } from './rasteriser.ts';

/** Bits of a pixel, and how many colours they tell apart. */
const BITS = 4;
const COLOURS = 1 << BITS;
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
  const stride = 1 + Math.ceil((width * BITS) / 8);
  const lines = new Uint8Array(height * stride);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0, to = y * stride + 1; x < width; x += 2, to += 1) {
      const left = indices[keys[at++] ?? 0] ?? 0;
      const right = x + 1 < width ? (indices[keys[at++] ?? 0] ?? 0) : 0;
      lines[to] = (left << BITS) | right;
    }
  }
  // Colours by index.
  const header = joined([number(width), number(height), Uint8Array.of(BITS, 3, 0, 0, 0)]);
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
    // To fill so few takes longer than to write them.
    if (count > 16) keys.fill(key, from, to);
    else for (let at = from; at < to; at += 1) keys[at] = key;
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
function wordsOf(pixels: Uint8Array): Int32Array {
  const { buffer, byteOffset, length } = pixels.byteOffset % 4 === 0 ? pixels : pixels.slice();
  return new Int32Array(buffer, byteOffset, length >> 2);
}

function add(sums: Float64Array, key: number, more: number): void {
  sums[key] = (sums[key] ?? 0) + more;
}

const sumsOf = () => new Float64Array(CELLS);

/** The colours that stand for all, and by key which of them stands for a colour. */
function paletteOf(cells: readonly Cell[]) {
  const chosen = farApart(cells);
  const palette = Uint8Array.from(chosen.flatMap(({ colour }) => colour));
  const indices = new Uint8Array(CELLS);
  for (const { key, colour } of cells) indices[key] = nearest(colour, palette);
  return { palette, indices };
}

/**
 * One after the other the colour that is missed most, by how many pixels have it and how far it is from those chosen
 * before: a mark of a few hundred pixels in a colour of its own goes before the shades of letters.
 */
function farApart(cells: readonly Cell[]): Cell[] {
  const chosen: Cell[] = [];
  const apart = new Float64Array(cells.length).fill(Number.POSITIVE_INFINITY);
  const missed = (i: number) => Math.sqrt(cells[i]?.count ?? 0) * (apart[i] ?? 0);
  for (let next = 0; chosen.length < COLOURS; ) {
    const cell = cells[next];
    if (!cell || apart[next] === 0) break;
    chosen.push(cell);
    let most = -1;
    for (const [i, { colour }] of cells.entries()) {
      apart[i] = Math.min(apart[i] ?? 0, distance(colour, cell.colour));
      if (missed(i) <= most) continue;
      [next, most] = [i, missed(i)];
    }
  }
  return chosen;
}

/** Squared, in steps of the channels. */
function distance(one: Colour, other: Colour): number {
  const [red, green, blue] = [one[0] - other[0], one[1] - other[1], one[2] - other[2]];
  return red * red + green * green + blue * blue;
}

/** Number of the colour of a palette that is nearest. */
function nearest([red, green, blue]: Colour, palette: Uint8Array): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (let at = 0; at < palette.length; at += 3) {
    const [x, y, z] = [
      red - (palette[at] ?? 0),
      green - (palette[at + 1] ?? 0),
      blue - (palette[at + 2] ?? 0),
    ];
    const far = x * x + y * y + z * z;
    if (far < least) [best, least] = [at / 3, far];
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
