import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sure } from '../../../src/testing/catalog.ts';
import { largeDossier } from '../../../src/testing/largeDossier.ts';
import { CITATIONS, DATASET, dataThatFits, STORIES } from './dataThatFits.ts';
import type { Whole } from './partThatFits.ts';

function wholeOf(stops: number): Whole {
  const dataset = largeDossier(stops);
  const citation = { chicago: 'a', apa: 'b', bibtex: 'c', csl: '[]' };
  return {
    dataset,
    citations: {
      ...{ format: 'dateline-citations-1', dataset: dataset.version, dossier: citation },
      ...{ sources: {}, visits: {} },
    },
    stories: { format: 'dateline-stories-1', dataset: dataset.version, stories: [] },
  };
}

const unpackedIn = (packed: ReadonlyMap<string, string>, path: string) =>
  JSON.parse(gunzipSync(Buffer.from(sure(packed.get(path)), 'base64')).toString());

test('short data stand as they are', () => {
  const { part, plain, packed } = dataThatFits(wholeOf(100), 20e6);
  expect(packed.size).toBe(0);
  expect([...plain.keys()]).toEqual([DATASET, CITATIONS, STORIES]);
  expect(JSON.parse(sure(plain.get(DATASET)))).toEqual(JSON.parse(JSON.stringify(part.dataset)));
});

test('long ones are compressed, and whole where they fit then', () => {
  const whole = wholeOf(2000);
  const { plain, packed } = dataThatFits(whole, 1e6);
  expect(JSON.stringify(whole.dataset).length).toBeGreaterThan(1e6);
  expect(plain.size).toBe(0);
  expect(unpackedIn(packed, DATASET).visits).toHaveLength(whole.dataset.visits.length);
  expect([...packed.keys()]).toEqual([DATASET, CITATIONS, STORIES]);
});

test('of data that do not fit there is a part that does', () => {
  const whole = wholeOf(2000);
  const room = 40_000;
  const { part, packed } = dataThatFits(whole, room);
  const weight = [...packed.values()].join('').length;
  expect(weight).toBeLessThanOrEqual(room);
  expect(weight).toBeGreaterThan(room / 3);
  expect(part.dataset.visits.length).toBeLessThan(whole.dataset.visits.length);
});

test('no browser is asked to read more than so much at once', () => {
  const most = 400_000;
  const { part } = dataThatFits(wholeOf(2000), 20e6, most);
  expect(JSON.stringify(part.dataset).length).toBeLessThanOrEqual(most);
});
