import { isDeepStrictEqual } from 'node:util';
import { expect } from '../expect.ts';

/** Readings in a row that are the same, of what has come to rest. */
const SAME = 3;

/** Reads until nothing has changed for some readings, and resolves to the last: for what still moves after a press. */
export async function settled<T>(read: () => Promise<T>): Promise<T> {
  let last = await read();
  let same = 1;
  await expect
    .poll(async () => {
      const before = last;
      last = await read();
      same = isDeepStrictEqual(before, last) ? same + 1 : 1;
      return same;
    }, 'Readings in a row that are the same')
    .toBeGreaterThanOrEqual(SAME);
  return last;
}
