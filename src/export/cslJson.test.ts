import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { citationsOf } from '../../pipeline/citations/citations.ts';
import committed from '../../public/data/citations.json?raw';
import { parseCitations } from '../domain/citations.ts';
import { catalogOf, committedCatalog } from '../testing/catalog.ts';
import { datasetSaying, hostileText, takenOf } from '../testing/taken.ts';
import { cslJson } from './cslJson.ts';
import { inOnePiece } from './pieces.ts';

/*
 * The schema of CSL-JSON (csl-data.json, CSL 1.0.2) as far as our items go: it is closed, so that a
 * variable it does not have would be refused, and a date has one or two lists of one to three parts.
 */
const ItemSchema = v.strictObject({
  id: v.string(),
  type: v.picklist(['webpage', 'chapter', 'book']),
  title: v.string(),
  'container-title': v.optional(v.string()),
  publisher: v.optional(v.string()),
  edition: v.optional(v.string()),
  issued: v.optional(
    v.strictObject({
      'date-parts': v.pipe(
        v.array(v.pipe(v.array(v.number()), v.minLength(1), v.maxLength(3))),
        v.minLength(1),
        v.maxLength(2),
      ),
      season: v.optional(v.number()),
      circa: v.optional(v.boolean()),
    }),
  ),
  URL: v.string(),
  language: v.string(),
  note: v.optional(v.string()),
});

const fileOf = (...of: Parameters<typeof cslJson>) => inOnePiece(cslJson(...of));

/** The items as Citation.js reads them. */
function read(file: string) {
  const items = v.parse(v.array(ItemSchema), JSON.parse(file));
  const { data } = new Cite(file, { generateGraph: false });
  expect(data.map(({ id, title, URL }) => ({ id, title, URL }))).toEqual(
    items.map(({ id, title, URL }) => ({ id, title, URL })),
  );
  return items;
}

test('the dossier, then each document, as the pipeline cites it', () => {
  const catalog = committedCatalog();
  const [dossier, ...items] = read(fileOf(takenOf(catalog), parseCitations(JSON.parse(committed))));
  expect(dossier).toMatchObject({
    id: catalog.dossier.id,
    URL: 'https://example.org/dossier/',
    edition: `version ${catalog.version}`,
  });
  expect(items.map(({ id, URL }) => ({ id, URL }))).toEqual(
    catalog.sources
      .filter(({ quoted }) => quoted.length > 0)
      .map(({ id, url }) => ({ id, URL: url })),
  );
});

test('hostile titles come back', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const data = datasetSaying(text);
      const [, item] = read(fileOf(takenOf(catalogOf(data)), parseCitations(citationsOf(data))));
      expect(item?.title).toBe(text);
      expect(item?.['container-title']).toBe(text);
    }),
    { numRuns: 15 },
  );
});
