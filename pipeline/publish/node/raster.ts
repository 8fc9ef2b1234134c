/** The fastest rasteriser that there is for Node. */
import type { Rasteriser } from '../cards/rasteriser.ts';
import { compressed } from './compressed.ts';
import { shellIn } from './shellIn.ts';

/**
 * For a shell that lies in a folder: native code where it is installed, which takes half the time, else
 * WebAssembly. Both draw the same.
 */
export async function rasterIn(folder: string): Promise<Rasteriser> {
  const native = await import('./nativeRaster.ts').catch(() => undefined);
  if (native) return native.nativeRaster(folder);
  const { wasmRaster } = await import('../cards/wasmRaster.ts');
  return { ...(await wasmRaster(shellIn(folder))), compress: compressed };
}
