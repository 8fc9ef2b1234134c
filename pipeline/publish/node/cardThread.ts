/** A thread that draws preview pictures in the type of a shell. */
import { workerData } from 'node:worker_threads';
import { cardDrawer } from '../cards/drawCard.ts';
import { answering } from './answering.ts';
import { rasterIn } from './raster.ts';
import { shellIn } from './shellIn.ts';

// The folder of the shell, sent by `threads.ts`.
const folder = workerData.given as string;
let raster: ReturnType<typeof rasterIn> | undefined;

answering(
  cardDrawer(shellIn(folder), () => {
    raster ??= rasterIn(folder);
    return raster;
  }),
);
