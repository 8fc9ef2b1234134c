import { describe, expect, test } from 'vitest';
import { slidesOf } from '../../domain/presentation.ts';
import type { StoryStep } from '../../domain/story.ts';
import { committedCatalog, sure } from '../../testing/catalog.ts';
import { columnsAt, disputedExcerpts, leadingExcerpts } from './compare.ts';

const catalog = committedCatalog();
const rich = sure(catalog.stops.find(({ id }) => id === '2024-01-st-petersburg.memorial'));
const told = (rest: Partial<StoryStep>) =>
  ({
    kind: 'told',
    number: 1,
    step: { heading: { en: 'Look' }, shown: { kind: 'stop', id: rich.id }, ...rest },
  }) as const;

describe('columnsAt', () => {
  test('has every excerpt of a stop once, under its document', () => {
    for (const stop of catalog.stops) {
      const columns = columnsAt({ kind: 'stop', stop }, catalog);
      const shown = columns.flatMap(({ excerpts }) => excerpts);
      expect(new Set(shown)).toEqual(new Set(stop.excerpts));
      expect(shown).toHaveLength(stop.excerpts.length);
      for (const { source, excerpts } of columns) {
        expect(excerpts.every((excerpt) => excerpt.source === source)).toBe(true);
      }
    }
  });

  test('has those that a story names, in its order', () => {
    const compare: [string, string] = ['president-by-2024-01', 'socialbites-2024-01-27'];
    const columns = columnsAt(told({ compare }), catalog);
    expect(columns.map(({ source }) => source.id)).toEqual(compare);
  });

  test('has none where there is nothing to compare', () => {
    const [title] = slidesOf(catalog);
    expect(columnsAt(sure(title), catalog)).toEqual([]);
    expect(columnsAt(told({ shown: { kind: 'none' } }), catalog)).toEqual([]);
  });
});

test('disputedExcerpts are those of claims in conflict', () => {
  const all = catalog.stops.flatMap((stop) => [...disputedExcerpts(stop)]);
  expect(all.length).toBeGreaterThan(0);
  expect(disputedExcerpts(rich).size).toBe(0);
});

test('leadingExcerpts begin with the first, stay with its document and within the measure', () => {
  for (const { excerpts } of catalog.stops) {
    const leading = leadingExcerpts(excerpts, 260);
    expect(leading[0]).toBe(excerpts[0]);
    expect(new Set(leading.map(({ source }) => source)).size).toBe(1);
    const length = leading.reduce((sum, { exact }) => sum + exact.length, 0);
    expect(leading.length === 1 || length <= 260).toBe(true);
  }
});
