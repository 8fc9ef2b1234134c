import { expect, test } from 'vitest';
import stories from '../../public/data/stories.json?raw';
import { altered, dataset } from '../testing/aurelia.ts';
import { committedCatalog } from '../testing/catalog.ts';
import { otherFormat } from './format.ts';
import { parseCatalog } from './parse.ts';
import { parseStories } from './parseStories.ts';

const FORMAT = 'dateline-dataset-2';

test('the same format, and what is no file of a format, is for the schema', () => {
  for (const input of [{ format: FORMAT }, { format: 2 }, {}, null, 'text', undefined]) {
    expect(otherFormat(input, FORMAT)).toBeUndefined();
  }
});

test.each([
  ['an older one is built again', 'dateline-dataset-1', /Build it again with “npm run data”/],
  ['a newer one needs a newer site', 'dateline-dataset-10', /Update the site/],
  ['another kind of file is no newer one', 'dateline-stories-9', /Build it again/],
  ['a name without a number', 'geojson', /Build it again/],
])('%s', (_, format, remedy) => {
  const fault = otherFormat({ format }, FORMAT);
  expect(fault?.path).toBe('format');
  expect(fault?.message).toContain(`“${format}”; this site reads “${FORMAT}”`);
  expect(fault?.message).toMatch(remedy);
});

test('a dataset of a newer format has this fault alone, whatever else is new in it', () => {
  const newer = altered(
    altered(dataset(), 'format', 'dateline-dataset-99'),
    'visits.0.mood',
    'fair',
  );
  const parsed = parseCatalog(newer);
  expect(parsed.ok || parsed.faults).toEqual([
    { path: 'format', message: expect.stringContaining('Update the site') },
  ]);
});

test('likewise a file of stories', () => {
  const newer = { ...JSON.parse(stories), format: 'dateline-stories-2', chapters: [] };
  const parsed = parseStories(newer, committedCatalog());
  expect(parsed.ok || parsed.faults).toEqual([
    { path: 'format', message: expect.stringContaining('Update the site') },
  ]);
});
