import { expect, test } from 'vitest';
import type { Story } from '../../domain/story.ts';
import { committedCatalog, sure } from '../../testing/catalog.ts';
import { askedAbout } from './askedAbout.ts';

const catalog = committedCatalog();
const [first] = catalog.stops;
const stop = sure(first);

test('everything of the dossier without a story', () => {
  const { visits, stops, sources } = askedAbout(undefined, catalog);
  expect(visits).toEqual(catalog.visits);
  expect(visits.flatMap((visit) => [...stops(visit)])).toHaveLength(catalog.stops.length);
  expect(sources).toEqual(catalog.sources);
});

test('of a story what it shows, with the documents that say so or that it compares', () => {
  const own = stop.visit.sources;
  const other = sure(catalog.sources.find((source) => !own.includes(source)));
  const story: Story = {
    id: 'short',
    title: { en: 'Short' },
    steps: [
      {
        heading: { en: 'One' },
        shown: { kind: 'stop', id: stop.id },
        quoting: [other.id],
      },
    ],
  };
  const { visits, stops, sources } = askedAbout(story, catalog);
  expect(visits).toEqual([stop.visit]);
  expect(stops(stop.visit)).toEqual([stop]);
  expect(new Set(sources)).toEqual(new Set([...own, other]));
});
