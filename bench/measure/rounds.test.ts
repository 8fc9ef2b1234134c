import { expect, test } from 'vitest';
import type { Sample, Series } from '../report/results.ts';
import { inRounds, type Planned } from './rounds.ts';

const page = (peer: string, slowdown = 1): Planned => ({ of: { peer, stops: 20, slowdown } });

/** What was measured in which round, and the series after each page and after each round. */
async function run(
  cases: readonly Planned[],
  sampleOf: (peer: string) => Sample & { takes?: number },
  rounds = 3,
) {
  let time = 0;
  const order: string[] = [];
  const measure = async ({ of }: Planned, round: number) => {
    order.push(`${round} ${of.peer} ${of.slowdown}`);
    const { takes = 1, ...sample } = sampleOf(of.peer);
    time += takes;
    return sample;
  };
  const after: (readonly Series[])[] = [];
  const afterEach: (readonly Series[])[] = [];
  const rest = { rounds, patience: 10, measure, now: () => time };
  for await (const { series, isRoundOver } of inRounds(cases, rest)) {
    (isRoundOver ? after : afterEach).push(series);
  }
  return { order, after, afterEach };
}

test('goes through all pages in each round, and tells what is known after it', async () => {
  const { order, after } = await run([page('a'), page('b')], () => ({ content: 1 }), 2);
  expect(order).toEqual(['1 a 1', '1 b 1', '2 a 1', '2 b 1']);
  const [first, second] = after;
  expect(first?.map(({ samples }) => samples.length)).toEqual([1, 1]);
  expect(second?.map(({ samples }) => samples.length)).toEqual([2, 2]);
});

test('tells what is known after each page, so that a run can be stopped', async () => {
  const { afterEach } = await run([page('a'), page('b')], () => ({ content: 1 }), 1);
  expect(afterEach.map((series) => series.map(({ samples }) => samples.length))).toEqual([
    [1, 0],
    [1, 1],
  ]);
});

test('a page that takes too long is not slowed down', async () => {
  const takes = (peer: string) => ({ content: 1, takes: peer === 'slow' ? 11 : 9 });
  const cases = [page('slow'), page('slow', 4), page('quick'), page('quick', 4)];
  const { order, after } = await run(cases, takes, 2);
  expect(order).toEqual(['1 slow 1', '1 quick 1', '1 quick 4', '2 quick 1', '2 quick 4']);
  expect(after.at(-1)?.map(({ refused }) => refused)).toEqual([
    undefined,
    'took too long with a faster processor',
    undefined,
    undefined,
  ]);
});

test('keeps what was measured of a slowed page whose faster one gets slow later', async () => {
  let turn = 0;
  const takes = () => {
    turn += 1;
    return { content: 1, takes: turn === 3 ? 20 : 5 };
  };
  const { order, after } = await run([page('a'), page('a', 4)], takes, 3);
  expect(order).toEqual(['1 a 1', '1 a 4', '2 a 1']);
  expect(after.at(-1)?.map(({ samples, refused }) => [samples.length, refused])).toEqual([
    [2, undefined],
    [1, undefined],
  ]);
});

test('a page that has taken too long is not measured again', async () => {
  const takes = (peer: string) => ({ content: 1, takes: peer === 'slow' ? 11 : 10 });
  const { order, after } = await run([page('slow'), page('quick')], takes);
  expect(order).toEqual(['1 slow 1', '1 quick 1', '2 quick 1']);
  expect(after.at(-1)?.map(({ samples }) => samples.length)).toEqual([1, 2]);
});

test('a page that shows nothing is not slowed down, and says why; nor is one without a site', async () => {
  const cases = [
    page('empty'),
    page('empty', 4),
    page('full'),
    page('full', 4),
    { ...page('none'), refused: 'no site' },
    { ...page('none', 4), refused: 'no site' },
  ];
  const sampleOf = (peer: string): Sample => (peer === 'full' ? { content: 1 } : {});
  const { order, after } = await run(cases, sampleOf, 1);
  expect(order).toEqual(['1 empty 1', '1 full 1', '1 full 4']);
  expect(after[0]?.map(({ refused }) => refused)).toEqual([
    undefined,
    'nothing shown in time with a faster processor',
    undefined,
    undefined,
    'no site',
    'no site',
  ]);
});
