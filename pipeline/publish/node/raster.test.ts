import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { LEVEL } from '../cards/rasteriser.ts';
import { shellWithType } from '../cards/testType.ts';
import { wasmRaster } from '../cards/wasmRaster.ts';
import { partsOf } from '../shell.ts';
import { nativeRaster } from './nativeRaster.ts';
import { rasterIn } from './raster.ts';

const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="120">
  <rect width="300" height="120" fill="#f6f1e7"/>
  <path d="M10 90Q90 10 150.5 70T290 20" fill="none" stroke="#b3391f" stroke-width="2.3" stroke-dasharray="4 3"/>
  <circle cx="211.3" cy="61.7" r="17.9" fill="#1f5fb3" fill-opacity=".37"/>
  <text x="20.5" y="60" font-family="Source Sans 3" font-size="23" font-weight="600">Wave, fjord, Ävar</text>
</svg>`;

test('native code and WebAssembly draw the same pixels, of words too', async () => {
  const shell = await shellWithType();
  const folder = mkdtempSync(join(tmpdir(), 'dateline-raster-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const faces = partsOf(shell).type.faces.map(({ file }) => file);
  for (const file of faces) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), shell.read(file));
  }
  const [native, wasm] = [nativeRaster(folder), await wasmRaster(shell)];
  const [one, other] = [native.drawing(faces), wasm.drawing(faces)];
  expect(Buffer.from(one.pixels(DRAWING).pixels).equals(other.pixels(DRAWING).pixels)).toBe(true);
  expect(one.reach(DRAWING)).toBe(other.reach(DRAWING));
  expect(Buffer.from(native.png(DRAWING, 64)).equals(wasm.png(DRAWING, 64))).toBe(true);
  const lines = new Uint8Array(5000).fill(7, 1000);
  for (const { compress } of [native, wasm])
    expect([...inflateSync(compress(lines))]).toEqual([...lines]);
});

test('Node compresses pictures itself, with native code for drawing and without', async () => {
  const bytes = Uint8Array.from({ length: 5000 }, (_, i) => (i * i) % 251);
  const expected = Buffer.from(deflateSync(bytes, { level: LEVEL }));
  const native = await rasterIn('no-folder');
  expect(Buffer.from(native.compress(bytes))).toEqual(expected);
  const { compress } = await rasterIn('no-folder', {
    native: () => Promise.reject(new Error('It is not installed')),
    wasm: async () => ({
      wasmRaster: async () => ({ ...native, compress: () => new Uint8Array() }),
    }),
  });
  expect(Buffer.from(compress(bytes))).toEqual(expected);
});
