/** A thread for tests: doubles numbers, throws at 13, and ends at 0. */
import { answering } from './answering.ts';

answering((job: number) => {
  if (job === 13) throw new Error('13 brings bad luck');
  if (job === 0) process.exit(3);
  return 2 * job;
});
