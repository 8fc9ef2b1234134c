import { expect, test } from 'vitest';
import { merged } from './merged.ts';

async function* counting(from: number, to: number): AsyncGenerator<number> {
  for (let at = from; at < to; at += 1) yield at;
}

async function* failing(): AsyncGenerator<number> {
  yield 1;
  throw new Error('no');
}

const all = async (made: AsyncIterable<number>) => {
  const found: number[] = [];
  for await (const each of made) found.push(each);
  return found;
};

test('all of everyone, each in its own order', async () => {
  const found = await all(merged(counting(0, 5), counting(10, 12), counting(0, 0)));
  expect(found.filter((each) => each < 10)).toEqual([0, 1, 2, 3, 4]);
  expect(found.filter((each) => each >= 10)).toEqual([10, 11]);
});

test('the failure of one is that of all', async () => {
  await expect(all(merged(counting(0, 5), failing()))).rejects.toThrow('no');
});
