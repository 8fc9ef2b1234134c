import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extentOf, unionOf } from '../../domain/date.ts';
import { EVERYTHING, type Period } from '../../domain/filter.ts';
import { remaining } from '../../domain/remaining.ts';
import { NOTHING, type Selection } from '../../domain/selection.ts';
import { dataset } from '../../testing/aurelia.ts';
import { catalogOf, committedCatalog, select, sure } from '../../testing/catalog.ts';
import { largeDossier } from '../../testing/largeDossier.ts';
import { dayAt, overviewScene, shareOf } from './overview.ts';

const catalog = committedCatalog();
const draw = (period: Period = {}, selection: Selection = NOTHING) =>
  sure(
    overviewScene(catalog, period, {
      selected: select(catalog, selection),
      remaining: remaining(catalog, { ...EVERYTHING, period }),
      language: 'en',
    }),
  );
const days = sure(unionOf(catalog.visits.map(({ when }) => extentOf(when))));

describe('the overview', () => {
  test('has a dot for every visit, in the tone of its direction, in order and within the strip', () => {
    const { dots } = draw();
    expect(dots.map(({ visitId }) => visitId)).toEqual(catalog.visits.map(({ id }) => id));
    expect(dots.map(({ tone }) => tone)).toEqual(catalog.visits.map((it) => it.direction.tone));
    const at = dots.map((dot) => dot.at);
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(sure(at[0])).toBeGreaterThan(0);
    expect(sure(at.at(-1))).toBeLessThan(1);
  });

  test('has each dot in the middle of the days on which its visit may have been', () => {
    const { dots, whole } = draw();
    const length = whole.latest + 1 - whole.earliest;
    catalog.visits.forEach(({ when }, i) => {
      const { earliest, latest } = extentOf(when);
      const middle = (earliest + (latest + 1)) / 2;
      expect(sure(dots[i]).at).toBeCloseTo((middle - whole.earliest) / length, 9);
    });
  });

  test('has room before the first visit and after the last', () => {
    const { whole } = draw();
    expect(whole.earliest).toBeLessThan(days.earliest);
    expect(whole.latest).toBeGreaterThan(days.latest);
  });

  test('of an open period has a brush over all of it', () => {
    const { brush, whole } = draw();
    expect(brush).toEqual(whole);
  });

  test('shows the period, and which visits pass it', () => {
    const [first, second] = catalog.visits;
    const from = extentOf(sure(second).when).earliest;
    const { brush, whole, dots } = draw({ from });
    expect(brush).toEqual({ earliest: from, latest: whole.latest });
    expect(dots.find(({ visitId }) => visitId === first?.id)?.isRemaining).toBe(false);
    expect(dots.find(({ visitId }) => visitId === second?.id)?.isRemaining).toBe(true);
  });

  test('shows which visit is chosen, or which one has the stop that is', () => {
    const visit = sure(catalog.visits[1]);
    for (const selection of [
      { kind: 'visit', id: visit.id },
      { kind: 'stop', id: visit.stops[0].id },
    ] as const) {
      const { dots } = draw({}, selection);
      const selected = dots.filter(({ emphasis }) => emphasis === 'selected');
      expect(selected.map(({ visitId }) => visitId)).toEqual([visit.id]);
    }
  });

  test('is none where there is no visit', () => {
    const empty = catalogOf(dataset({ visits: [] }));
    const look = {
      selected: select(empty, NOTHING),
      remaining: remaining(empty, EVERYTHING),
      language: 'en',
    };
    expect(overviewScene(empty, {}, look)).toBeUndefined();
  });
});

describe('days on the strip', () => {
  test('are found again where they are drawn', () => {
    const { whole } = draw();
    const some = fc.integer({ min: whole.earliest, max: whole.latest });
    fc.assert(
      fc.property(some, (day) => {
        expect(dayAt(shareOf(day, whole) + 1e-9, whole)).toBe(day);
      }),
    );
  });

  test('beside the strip are its first and last', () => {
    const { whole } = draw();
    expect([dayAt(-1, whole), dayAt(2, whole)]).toEqual([whole.earliest, whole.latest]);
  });
});

test('the strip of a large dossier has one dot for each of its cells, chosen ones first', () => {
  const large = catalogOf(largeDossier(3000));
  const chosen = sure(large.visits[321]);
  const of = (selection: Selection) =>
    overviewScene(
      large,
      {},
      {
        selected: select(large, selection),
        remaining: remaining(large, EVERYTHING),
        language: 'en',
      },
    );
  const dots = sure(of({ kind: 'visit', id: chosen.id })).dots;
  expect(large.visits.length).toBeGreaterThan(600);
  expect(dots.length).toBeLessThanOrEqual(120);
  expect(
    dots.filter(({ emphasis }) => emphasis === 'selected').map(({ visitId }) => visitId),
  ).toEqual([chosen.id]);
});
