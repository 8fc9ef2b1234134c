/** A thread for tests: doubles numbers one at a time, throws at 13, and ends at 0. */
import { setImmediate } from 'node:timers/promises';
import { answering } from './answering.ts';

let isBusy = false;

answering(async (job: number) => {
  if (isBusy) throw new Error('This thread is at another piece');
  if (job === 13) throw new Error('13 brings bad luck');
  if (job === 0) process.exit(3);
  isBusy = true;
  await setImmediate();
  isBusy = false;
  return 2 * job;
});
