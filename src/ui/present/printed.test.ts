import { expect, test } from 'vitest';
import type { Slide } from '../../domain/presentation.ts';
import type { StoryStep } from '../../domain/story.ts';
import { committedCatalog, sure } from '../../testing/catalog.ts';
import { printedAt } from './printed.ts';

const catalog = committedCatalog();
const visit = sure(catalog.visitById.get('2024-01-st-petersburg'));

const idsAt = (slide: Slide) => [...printedAt(slide, catalog).stops].map(({ id }) => id);
const told = (step: Partial<StoryStep>): Slide => ({
  ...{ kind: 'told', number: 1 },
  step: { heading: { en: 'Then' }, shown: { kind: 'visit', id: visit.id }, ...step },
});

test('a visit, and a stop of it, print the stops of the visit', () => {
  const ids = visit.stops.map(({ id }) => id);
  expect(idsAt({ kind: 'visit', visit })).toEqual(ids);
  expect(idsAt({ kind: 'stop', stop: sure(visit.stops[2]) })).toEqual(ids);
  expect([...printedAt({ kind: 'visit', visit }, catalog).visits]).toEqual([visit]);
});

test('a slide about everything prints everything', () => {
  expect(idsAt({ kind: 'title' })).toEqual(catalog.stops.map(({ id }) => id));
});

test('a step prints what is in its period', () => {
  const period = { from: '2024-01-29', to: '2024-01-29' };
  const ids = idsAt(told({ period }));
  expect(ids).toEqual(
    visit.stops.filter(({ when }) => when.edtf === '2024-01-29').map(({ id }) => id),
  );
  expect(ids).toHaveLength(1);
  expect(idsAt(told({ shown: { kind: 'visit', id: '2019-07-valaam' } }))).toHaveLength(1);
  const elsewhere = idsAt(told({ period: { from: '2019-01-01', to: '2019-12-31' } }));
  expect(elsewhere).toEqual(['2019-07-valaam.valaam']);
});
