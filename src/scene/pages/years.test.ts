import { describe, expect, test } from 'vitest';
import { isoFromDay } from '../../domain/date.ts';
import { indexOf, keepIndex } from '../../domain/index/catalogIndex.ts';
import { dataset, stop, visit, when } from '../../testing/aurelia.ts';
import { catalogOf, sure } from '../../testing/catalog.ts';
import { byYear, isPeriodOf, yearSpans } from './years.ts';

const catalogIn = (years: readonly number[]) =>
  catalogOf(
    dataset({
      visits: years.map((year, i) => {
        const day = when(`${String(year).padStart(4, '0')}-05-0${(i % 9) + 1}`);
        return visit(`v${i}`, { when: day, stops: [stop(`v${i}.only`, { when: day })] });
      }),
    }),
  );
const spans = (years: readonly number[]) =>
  yearSpans(catalogIn(years)).map(({ first, last }) => [first, last]);
const everyYear = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

describe('yearSpans', () => {
  test('are the years in which visits begin', () => {
    expect(spans([2024, 2019, 2024])).toEqual([
      [2019, 2019],
      [2024, 2024],
    ]);
  });

  test('are none where there is nothing to choose between', () => {
    expect(spans([])).toEqual([]);
    expect(spans([2024, 2024])).toEqual([]);
  });

  test('of many years are decades or more, and never many', () => {
    expect(spans(everyYear(1900, 1912))).toEqual([
      [1900, 1909],
      [1910, 1919],
    ]);
    expect(spans(everyYear(1500, 1700))).toHaveLength(3);
    expect(spans([0, 9999, ...everyYear(1500, 1700)]).length).toBeLessThanOrEqual(12);
  });

  test('read no visit, as there may be very many', () => {
    const catalog = catalogIn([2024, 2019]);
    const index = indexOf(catalog);
    const other = { ...catalog, visits: [] };
    keepIndex(other, index);
    expect(yearSpans(other)).toEqual(yearSpans(catalog));
  });

  test('have their days, from the first to the last', () => {
    const span = sure(yearSpans(catalogIn([33, 2024]))[0]);
    expect(isoFromDay(span.period.from)).toBe('0033-01-01');
    expect(isoFromDay(span.period.to)).toBe('0033-12-31');
    expect(isPeriodOf(span, span.period)).toBe(true);
    expect(isPeriodOf(span, { from: span.period.from })).toBe(false);
    expect(isPeriodOf(span, {})).toBe(false);
  });
});

describe('byYear', () => {
  test('keeps the order of time', () => {
    const groups = byYear(catalogIn([2024, 2019, 2024]).visits);
    expect(groups.map(({ year, visits }) => [year, visits.length])).toEqual([
      [2019, 1],
      [2024, 2],
    ]);
  });
});
