import { expect, test } from 'vitest';
import { report } from './tables.ts';

test('says in how many rounds a page was measured, where not in all', () => {
  const series = ['whole', 'part'].map((peer, i) => ({
    ...{ peer, stops: 20, slowdown: 1 },
    samples: [{ content: 2 }, { content: 4 }].slice(i),
  }));
  const about = { day: '2026-11-30', machine: 'one core', commit: 'abc' };
  const rows = report({ ...about, rounds: 2, series, publishing: {} }, []).split('\n');
  expect(
    rows.filter((row) => /^\| (whole|part)/.test(row)).map((row) => row.split(' | ')[0]),
  ).toEqual(['| whole', '| part (1 of 2 rounds)']);
});
