/** The fastest rasteriser that there is for Node. */
import type { Rasteriser } from '../cards/rasteriser.ts';
import type { Shell } from '../shell.ts';
import { compressed } from './compressed.ts';
import { shellIn } from './shellIn.ts';

type Kinds = {
  readonly native: () => Promise<{ readonly nativeRaster: (folder: string) => Rasteriser }>;
  readonly wasm: () => Promise<{ readonly wasmRaster: (shell: Shell) => Promise<Rasteriser> }>;
};

const KINDS: Kinds = {
  native: () => import('./nativeRaster.ts'),
  wasm: () => import('../cards/wasmRaster.ts'),
};

/**
 * For a shell that lies in a folder: native code where it is installed, which takes half the time, else
 * WebAssembly. Both draw the same. `kinds` load them; the native one rejects where it is not installed.
 */
export async function rasterIn(folder: string, kinds = KINDS): Promise<Rasteriser> {
  const native = await kinds.native().catch(() => undefined);
  if (native) return native.nativeRaster(folder);
  const { wasmRaster } = await kinds.wasm();
  return { ...(await wasmRaster(shellIn(folder))), compress: compressed };
}
