import { deflateSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { LEVEL } from '../cards/rasteriser.ts';
import { rasterIn } from './raster.ts';

test('Node compresses pictures itself, with native code for drawing and without', async () => {
  const bytes = Uint8Array.from({ length: 5000 }, (_, i) => (i * i) % 251);
  const expected = Buffer.from(deflateSync(bytes, { level: LEVEL }));
  const native = await rasterIn('no-folder');
  expect(Buffer.from(native.compress(bytes))).toEqual(expected);
  vi.doMock('./nativeRaster.ts', () => {
    throw new Error('There is none');
  });
  vi.doMock('../cards/wasmRaster.ts', () => ({ wasmRaster: async () => ({ compress: () => 0 }) }));
  const { compress } = await rasterIn('no-folder');
  expect(Buffer.from(compress(bytes))).toEqual(expected);
});
