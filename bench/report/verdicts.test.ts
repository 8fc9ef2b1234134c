import { expect, test } from 'vitest';
import type { Results, Sample } from './results.ts';
import { verdictsOn } from './verdicts.ts';

/** A run at 10,000 stops in which our page and TimelineJS came to these figures. */
function runOf(own: Sample, other: Sample): Results {
  const series = [
    { peer: 'Dateline, full page', samples: [own] },
    { peer: 'TimelineJS', samples: [other] },
  ].map((it) => ({ ...it, stops: 10_000, slowdown: 1 }));
  return { day: '2026-11-29', machine: '', commit: '', rounds: 1, series, publishing: {} };
}

const readiness = (own: Sample, other: Sample) =>
  verdictsOn(runOf(own, other), [10_000]).find(
    ({ title }) => title === 'every mark answers, of TimelineJS',
  );

test('a goal is a ratio to what the other page took', () => {
  const it = readiness({ content: 200, ready: 300 }, { content: 9000, ready: 10_000 });
  expect(it).toMatchObject({ value: 0.03, isMet: true });
});

test('a page that came and never answered takes the 90 s for which it was waited', () => {
  const it = readiness({ content: 200, ready: 450 }, { content: 9000 });
  expect(it).toMatchObject({ value: 0.005, isMet: true });
});

test('of a page that did not come nothing is known, and of ours nothing is forgiven', () => {
  expect(readiness({ content: 200, ready: 300 }, {})).toMatchObject({
    value: undefined,
    isMet: false,
  });
  expect(readiness({ content: 200 }, { content: 9000 })).toMatchObject({
    value: undefined,
    isMet: false,
  });
});
