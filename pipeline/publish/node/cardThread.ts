/** A thread that draws preview pictures in the type of a shell. */
import { workerData } from 'node:worker_threads';
import { cardDrawer } from '../cards/drawCard.ts';
import { answering } from './answering.ts';
import { nativeRaster } from './nativeRaster.ts';
import { shellIn } from './shellIn.ts';

// The folder of the shell, sent by `threads.ts`.
const folder = workerData.given as string;

answering(cardDrawer(shellIn(folder), async () => nativeRaster(folder)));
