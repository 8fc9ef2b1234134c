/** Long work for a page: in its worker, or on its own thread where it has none. */

import type { Slicing } from '../domain/longWork.ts';
import { isWhole } from '../files/siteFiles.ts';
import { type Ask, asking, NoWorker, type WorkerPort } from './asking.ts';
import type { Jobs } from './job.ts';
import type { Input, JobName, Output } from './protocol.ts';

/** Throws where no worker can be started; one that cannot be loaded says so later, by an event. */
function startWorker(): WorkerPort {
  if (isWhole())
    throw new Error('The page has brought its files along, and from a disk starts no worker');
  return new Worker(new URL('./longWorker.ts', import.meta.url), { type: 'module' });
}

/** One worker for all that the page asks for. */
export const askWorker: Ask = asking(startWorker);

/** What does some jobs. */
export type Work<Name extends JobName> = <Each extends Name>(
  job: Each,
  input: Input<Each>,
  slicing: Slicing,
) => Promise<Output<Each>>;

/**
 * Asks a worker, and once there is none does the same jobs on the page's own thread, in slices. `load` brings what
 * does them there.
 */
export function inWorkerOrHere<Name extends JobName>(
  ask: Ask,
  load: () => Promise<Jobs<Name>>,
): Work<Name> {
  let here: Promise<Jobs<Name>> | undefined;
  const doHere: Work<Name> = async (job, input, slicing) => {
    here ??= load();
    const jobs = await here.catch((error: unknown) => {
      here = undefined;
      throw error;
    });
    return jobs[job](input, slicing);
  };
  return async (job, input, slicing) => {
    try {
      return await ask(job, input, slicing);
    } catch (error) {
      if (!(error instanceof NoWorker)) throw error;
      return doHere(job, input, slicing);
    }
  };
}
