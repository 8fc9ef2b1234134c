/** In place of `pipeline/publish/node/nativeRaster.ts` in the package, which has no code for one kind of machine. */
import type { Rasteriser } from '../../pipeline/publish/cards/rasteriser.ts';
import { wasmRaster } from '../../pipeline/publish/cards/wasmRaster.ts';
import { shellIn } from '../../pipeline/publish/node/shellIn.ts';

/** resvg as WebAssembly, which the shell has. */
export const nativeRaster = (folder: string): Promise<Rasteriser> => wasmRaster(shellIn(folder));
