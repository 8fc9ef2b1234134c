import { expect, test } from 'vitest';
import { GATED, REPORTED, verdictOf } from './scores.ts';

const result = (scores: Readonly<Record<string, number>>) => ({
  categories: Object.fromEntries(
    [...GATED, ...REPORTED].map((id) => [
      id,
      {
        score: scores[id] ?? 1,
        auditRefs: [
          { id: 'names', weight: 3 },
          { id: 'hint', weight: 0 },
          { id: 'absent', weight: 1 },
        ],
      },
    ]),
  ),
  audits: {
    names: { title: 'Buttons have no name', score: 0, details: { items: ['#a'] } },
    hint: { title: 'Only a hint', score: 0 },
    absent: { title: 'Not applicable', score: null },
  },
});

test('full marks have no faults, however slow the page', () => {
  const { scores, faults } = verdictOf(result({ performance: 0.31 }));
  expect(faults).toEqual([]);
  expect(scores).toEqual([
    'accessibility 100',
    'best-practices 100',
    'seo 100',
    'performance 31 (goal 95, not gated)',
  ]);
});

test('what weighs and fails is told with the elements concerned', () => {
  const { faults } = verdictOf(result({ accessibility: 0.97 }));
  expect(faults).toEqual([
    'accessibility: 97 of 100',
    'accessibility: Buttons have no name  {"items":["#a"]}',
  ]);
});

test('a category that is missing has no marks', () => {
  const { categories, audits } = result({});
  const { seo: _, ...others } = categories;
  expect(verdictOf({ categories: others, audits }).faults).toEqual(['seo: 0 of 100']);
});

test('a page that did not load is no success', () => {
  expect(() => verdictOf({ ...result({}), runtimeError: { message: 'NO_FCP' } })).toThrow('NO_FCP');
  expect(() => verdictOf(undefined)).toThrow();
});
