/** A dossier's index gives the catalogue that its first file gives. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataset, stop, visit, when } from '../../testing/aurelia.ts';
import { catalogOf, sure } from '../../testing/catalog.ts';
import { largeDossier } from '../../testing/largeDossier.ts';
import { plainCatalog } from '../../testing/plainCatalog.ts';
import { randomDossier } from '../../testing/randomDossier.ts';
import type { Catalog } from '../catalog.ts';
import { conflictsOf } from '../conflicts.ts';
import type { Dataset } from '../dataset.ts';
import { FACETS } from '../facets.ts';
import { fillTexts } from '../fillTexts.ts';
import { catalogWithoutTexts } from '../first.ts';
import { indexOf } from '../index/catalogIndex.ts';
import { atOnce } from '../longWork.ts';
import { catalogIn } from './openPacked.ts';
import { packOf } from './pack.ts';

const PUBLISHED = JSON.parse(
  readFileSync(new URL('../../../public/data/visits.json', import.meta.url), 'utf8'),
) as Dataset;

const datasets: fc.Arbitrary<Dataset> = fc.oneof(
  fc.constantFrom(PUBLISHED, dataset(), largeDossier(150), unusual()),
  randomDossier({ maxStops: 60 }),
);

function packed(data: Dataset, firstVisits?: Uint32Array): Catalog {
  return atOnce(catalogIn(packOf(data, firstVisits)));
}

/** What few dossiers have: another calendar, times, kinds of its own, marks, ids that do not begin with the visit's. */
function unusual(): Dataset {
  const data = dataset();
  const [first, second] = data.visits;
  const julian = when('1917-11-07', '1917-11-07', {
    ...{ edtf: '1917-11-07', interval: false, words: '25 октября', time: '21:40~' },
    written: { calendar: 'julian', edtf: '1917-10-25' },
    ...{ basis: 'checked', approximate: true },
  });
  return {
    ...data,
    dossier: {
      ...data.dossier,
      colours: 'kinds',
      kinds: [
        { id: 'storm', names: { en: 'Storm' }, tone: 'third' },
        { id: 'private', names: { en: 'Private' } },
      ],
      tags: [
        { id: 'night', names: { en: 'At night' } },
        { id: 'sea', names: { en: 'At sea' } },
      ],
    },
    visits: [
      { ...sure(first), kind: 'private', title: { ru: 'Домой', be: 'Дадому' } },
      { ...sure(second), kind: 'storm', tags: ['sea'] },
      visit('anchored', {
        kind: 'storm',
        when: julian,
        title: { en: 'Ночь', ru: 'Night' },
        stops: [
          stop('elsewhere', { tags: ['night', 'sea'], when: { ...julian, time: '09:30' } }),
          stop('anchored.other', {
            status: 'mentioned',
            placeInferred: true,
            when: when('1910-01-01', '1919-12-31', {
              edtf: '191X?',
              interval: false,
              uncertain: true,
            }),
            people: [{ person: 'okafor' }, { person: 'brandt' }],
          }),
        ],
      }),
    ],
  };
}

describe('the index of a dossier', () => {
  test('gives the catalogue that the first file gives', () => {
    fc.assert(
      fc.property(datasets, (data) => {
        expect(plainCatalog(packed(data))).toEqual(plainCatalog(catalogWithoutTexts(data)));
      }),
    );
  });

  test('gives the columns and facets that the objects give', () => {
    fc.assert(
      fc.property(datasets, (data) => {
        const first = catalogWithoutTexts(data);
        const from = packed(data);
        const [index, expected] = [indexOf(from), indexOf(first)];
        const { facet: _, stops: _s, visits: _v, ...columns } = expected;
        expect(index).toMatchObject(columns);
        expect(conflictsOf(from).map(({ note }) => note)).toEqual(
          conflictsOf(first).map(({ note }) => note),
        );
        for (const [row, item] of from.stops.entries()) expect(index.stops.rowOf(item)).toBe(row);
        for (const facet of FACETS) {
          const [rows, known] = [index.facet(facet), expected.facet(facet)];
          expect(rows.ids).toEqual(known.ids);
          for (const id of [...known.ids, 'nothing-has-this']) {
            expect([...rows.rowsOf(id)]).toEqual([...known.rowsOf(id)]);
          }
        }
      }),
    );
  });

  test('has objects that stay the same and are filled with texts like any others', () => {
    for (const data of [PUBLISHED, dataset(), largeDossier(60)]) {
      const catalog = packed(data);
      const { visits, stops } = catalog;
      for (const each of stops) {
        expect(catalog.stopById.get(each.id)).toBe(each);
        expect(each.visit.stops).toContain(each);
        expect(each.place.stops).toContain(each);
        expect(each.when).toBe(each.when);
        for (const { source } of each.excerpts) {
          expect(source.quoted.some((quoted) => quoted.stop === each)).toBe(true);
        }
      }
      const whole = catalogOf(data);
      expect(fillTexts(catalog, catalogOf(data))).toBe(true);
      expect(plainCatalog(catalog)).toEqual(plainCatalog(whole));
      expect(catalog.visits).toBe(visits);
    }
  });

  test('knows the chunks of the texts, and nothing that is not there', () => {
    const chunks = { firstVisits: Uint32Array.of(0, 3, 4, 20) };
    const catalog = packed(largeDossier(150), chunks.firstVisits);
    expect(catalog.chunks).toEqual(chunks);
    for (const id of ['', '.', 'v0', 'v0.s99', 'v9999.s0', '.s0', 'nothing']) {
      expect(catalog.stopById.get(id)).toBeUndefined();
      expect(catalog.sourceById.has(id)).toBe(false);
    }
    expect(packed(dataset()).chunks).toBeUndefined();
  });

  test('is read the same beyond the rows that are read without a pause', () => {
    const data = largeDossier(5000);
    const [from, first] = [packed(data), catalogWithoutTexts(data)];
    const { facet: _, stops: _s, visits: _v, ...columns } = indexOf(first);
    expect(indexOf(from)).toMatchObject(columns);
    const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
    expect(idsOf(from.stops)).toEqual(idsOf(first.stops));
    expect(from.places.map(({ stops }) => idsOf(stops))).toEqual(
      first.places.map(({ stops }) => idsOf(stops)),
    );
    for (const facet of ['person', 'source', 'certainty'] as const) {
      const rowsOf = (catalog: Catalog) => {
        const { ids, rowsOf } = indexOf(catalog).facet(facet);
        return ids.map((id) => [id, [...rowsOf(id)]]);
      };
      expect(rowsOf(from)).toEqual(rowsOf(first));
    }
  });

  test('is opened with a pause after every few thousand rows of each column', () => {
    const pausesOf = (stops: number) => {
      const work = catalogIn(packOf(largeDossier(stops)));
      let pauses = 0;
      while (!work.next().done) pauses += 1;
      return pauses;
    };
    // Another 4,000 rows are another block of every column of the stops, and of every check of it.
    const further = pausesOf(8000) - pausesOf(4000);
    expect(further).toBeGreaterThan(20);
    expect(further).toBeLessThan(100);
  });
});
