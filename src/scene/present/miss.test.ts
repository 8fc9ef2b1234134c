import { describe, expect, test } from 'vitest';
import { dayFromIso } from '../../domain/date.ts';
import type { Flag } from '../../domain/guess.ts';
import { slidesOf } from '../../domain/presentation.ts';
import { committedCatalog, sure } from '../../testing/catalog.ts';
import { circle, distance } from '../map/mercator.ts';
import { unitOf } from '../timeline/calendarUnit.ts';
import { missOf } from './miss.ts';

const catalog = committedCatalog();
const slides = slidesOf(catalog);
const stops = slides.filter((slide) => slide.kind === 'stop');
const day = dayFromIso('2024-01-27');
const slide = sure(
  stops.find(({ stop: { when } }) => when.start.earliest === day && when.end.latest === day),
);
const { stop } = slide;
const month = (iso: string): Flag => ({
  kind: 'when',
  unit: 'month',
  number: unitOf(dayFromIso(iso), 'month'),
});
const year = (number: number): Flag => ({ kind: 'when', unit: 'year', number });

describe('a flag on the line of time', () => {
  test.each([
    [month('2024-01-01'), 'right', { count: 0, unit: 'month' }],
    [month('2023-12-01'), 'early', { count: 1, unit: 'month' }],
    [month('2024-03-01'), 'late', { count: 2, unit: 'month' }],
    [month('2022-02-01'), 'early', { count: 23, unit: 'month' }],
    [month('2022-01-01'), 'early', { count: 2, unit: 'year' }],
    [year(2024), 'right', { count: 0, unit: 'year' }],
    [year(2030), 'late', { count: 6, unit: 'year' }],
  ] as const)('%o is %s', (flag, way, length) => {
    expect(missOf(flag, slide, catalog)).toMatchObject({ kind: 'when', way, length });
  });
});

describe('a flag on the map', () => {
  const at = (position: readonly [number, number]) =>
    missOf({ kind: 'where', position }, slide, catalog);

  test('is as far off as the great circle to the place is long', () => {
    const { position } = stop.place;
    expect(at(position)).toMatchObject({ kilometres: 0, place: stop.place });
    const away = sure(circle(position, 500)[10]);
    const { radius = 0, precision } = stop.place;
    const wanted = distance(away, position) - (precision === 'exact' ? 0 : radius);
    expect(at(away)).toMatchObject({ kilometres: expect.closeTo(wanted, 3) });
  });

  test('is right anywhere within an area of which no more is known', () => {
    const region = { ...stop.place, precision: 'region' as const, radius: 300 };
    const told = { ...slide, stop: { ...stop, place: region } };
    const near = sure(circle(region.position, 299)[5]);
    expect(missOf({ kind: 'where', position: near }, told, catalog)).toMatchObject({
      kilometres: 0,
    });
  });

  test('is measured to the nearest place of a visit', () => {
    const visit = sure(slides.find((each) => each.kind === 'visit' && each.visit.stops.length > 2));
    if (visit.kind !== 'visit') throw new Error('no visit');
    for (const { place } of visit.visit.stops) {
      const flag = { kind: 'where', position: place.position } as const;
      expect(missOf(flag, visit, catalog)).toMatchObject({ kilometres: 0 });
    }
  });

  test('misses nothing where a slide is about nothing', () => {
    expect(missOf({ kind: 'where', position: [0, 0] }, { kind: 'title' }, catalog)).toBeUndefined();
  });
});
