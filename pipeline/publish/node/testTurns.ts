/** A thread for tests: says how many tasks of its own have had their turn, and begins another. It never waits. */
import { answering } from './answering.ts';

let turns = 0;

answering((_: number) => {
  const before = turns;
  setImmediate(() => {
    turns += 1;
  });
  return before;
});
