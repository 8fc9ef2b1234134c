import { expect, onTestFinished, test } from 'vitest';
import { inTurn } from '../work/inTurn.ts';
import { poolOf } from './pool.ts';

const DOUBLING = new URL('./testThread.ts', import.meta.url);
const COUNTING = new URL('./testTurns.ts', import.meta.url);

function numbers(module = DOUBLING, size = 2) {
  const pool = poolOf<number, number>(module, size);
  onTestFinished(() => pool.close());
  return pool;
}

test('threads do what they are given; what one throws names the piece, and the others go on', async () => {
  const pool = numbers();
  const results = [1, 2, 13, 4, 5].map((job) => pool.run(`card ${job}`, job));
  expect(await Promise.allSettled(results)).toMatchObject([
    { value: 2 },
    { value: 4 },
    { reason: { message: 'card 13: 13 brings bad luck' } },
    { value: 8 },
    { value: 10 },
  ]);
});

test('a thread that ends is an error that names what it was at, and nothing waits for ever', async () => {
  const pool = numbers();
  const results = await Promise.allSettled([0, 0, 3, 4].map((job) => pool.run(`card ${job}`, job)));
  expect(results.map(({ status }) => status)).toEqual(Array(4).fill('rejected'));
  expect(results[0]).toMatchObject({
    reason: { message: 'card 0: its thread ended with code 3' },
  });
  await expect(pool.run('card 5', 5)).rejects.toThrow('ended with code 3');
});

test('between two pieces a thread does what else it has to do', async () => {
  const pool = numbers(COUNTING, 1);
  const turns = await Promise.all([1, 2, 3, 4].map((job) => pool.run(`card ${job}`, job)));
  expect(turns).toEqual([0, 1, 2, 3]);
});

test('items are worked on together, but not all at once', async () => {
  let [now, most] = [0, 0];
  const work = async (item: number) => {
    now += 1;
    most = Math.max(most, now);
    await Promise.resolve();
    now -= 1;
    return item;
  };
  const made: number[] = [];
  for await (const item of inTurn([1, 2, 3, 4, 5, 6, 7], 3, work)) made.push(item);
  expect(made.sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(most).toBeLessThanOrEqual(3);
  const failing = inTurn([1, 2, 3], 2, () => Promise.reject(new Error('no')));
  await expect(failing.next()).rejects.toThrow('no');
});
