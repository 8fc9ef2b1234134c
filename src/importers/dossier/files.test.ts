import fc from 'fast-check';
import type * as v from 'valibot';
import { expect, test } from 'vitest';
import { AuthoredDossierSchema } from '../../compile/read/authoredDossier.ts';
import { AuthoredExcerptSchema, AuthoredNoteSchema } from '../../compile/read/authoredEvidence.ts';
import { AuthoredPersonRecordSchema } from '../../compile/read/authoredPeople.ts';
import { AuthoredPlaceSchema } from '../../compile/read/authoredPlaces.ts';
import {
  AuthoredReferenceSchema,
  AuthoredSourceSchema,
} from '../../compile/read/authoredSource.ts';
import { AuthoredStopSchema, AuthoredVisitSchema } from '../../compile/read/authoredVisit.ts';
import { anyRecords } from '../../testing/imports/anyRecords.ts';
import { withDrafts } from './drafts.ts';
import { filesOf } from './files.ts';
import { KEYS } from './keys.ts';
import type { Records } from './records.ts';
import { recordsOf } from './recordsOf.ts';

test('files that are written are read as the same values', () => {
  fc.assert(
    fc.property(anyRecords, (records) => {
      expect(recordsOf(filesOf(records))).toEqual({
        ok: true,
        records: withDrafts(sorted(records)),
      });
    }),
    { numRuns: 8 },
  );
});

/** Folders have no order of their own. */
function sorted(records: Records): Records {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return {
    ...records,
    sources: records.sources.toSorted(byId),
    visits: records.visits.toSorted(byId),
    stories: records.stories.toSorted(byId),
  };
}

test.each([
  ['dossier', AuthoredDossierSchema],
  ['person', AuthoredPersonRecordSchema],
  ['place', AuthoredPlaceSchema],
  ['reference', AuthoredReferenceSchema],
  ['source', AuthoredSourceSchema],
  ['excerpt', AuthoredExcerptSchema],
  ['note', AuthoredNoteSchema],
  ['stop', AuthoredStopSchema],
  ['visit', AuthoredVisitSchema],
] as const)('keys of a %s are written in the order of its schema', (name, schema) => {
  const [, map]: readonly v.GenericSchema[] = schema.pipe;
  expect(KEYS[name]).toEqual(Object.keys(map && 'entries' in map ? Object(map.entries) : {}));
});

test('it looks as an editor would write it', () => {
  const files = filesOf({
    head: {
      title: 'The library bus',
      id: 'library-bus',
      directions: [{ id: 'north', names: 'North', tone: 'first' }],
    },
    people: [{ id: 'ines', names: { en: 'Ines', cy: 'Inés' }, spellings: ['Ines Halloran'] }],
    places: [
      {
        id: 'fell',
        names: 'Fell',
        position: [-3.02, 54.51],
        gazetteer: { name: 'Example', record: '1041', url: 'https://example.org/1041' },
      },
    ],
    references: [],
    sources: [
      {
        id: 'courier',
        title: 'Bus #7: a “yes”',
        published: { edtf: '1987' },
        text: 'SUBSCRIBE\n---\n The bus  came.',
      },
    ],
    visits: [
      {
        id: 'first-round',
        title: 'First round',
        when: { edtf: '1987-04', basis: 'stated' },
        stops: [
          {
            id: 'school',
            title: 'No',
            when: {
              edtf: '1987-04-06',
              time: '14:30',
              basis: 'inferred',
              reasoning:
                'The paper names the weekday only; the timetable has the bus in Low Fell on Monday, and it was a wet one.',
            },
            excerpts: [
              { source: 'courier', quote: 'Two\nlines', says: { where: 'fell', who: ['ines'] } },
            ],
          },
        ],
      },
    ],
    stories: [],
  });
  expect([...files].map(([name, text]) => `== ${name}\n${text}`).join('')).toMatchInlineSnapshot(`
    "== dossier.yaml
    # yaml-language-server: $schema=schema/dossier.schema.json
    id: library-bus
    title: The library bus
    directions:
      - { id: north, names: North, tone: first }
    draft: true
    == people.yaml
    # yaml-language-server: $schema=schema/people.schema.json
    - id: ines
      names: { en: Ines, cy: Inés }
      spellings: [Ines Halloran]
    == places.yaml
    # yaml-language-server: $schema=schema/places.schema.json
    - id: fell
      names: Fell
      position: [-3.02, 54.51]
      gazetteer: { name: Example, record: "1041", url: https://example.org/1041 }
      draft: true
    == references.yaml
    # yaml-language-server: $schema=schema/references.schema.json
    []
    == sources/courier.md
    ---
    title: "Bus #7: a “yes”"
    published: { edtf: "1987" }
    draft: true
    ---
    SUBSCRIBE
    ---
     The bus  came.== visits/first-round.yaml
    # yaml-language-server: $schema=../schema/visit.schema.json
    title: First round
    when: 1987-04
    stops:
      - id: school
        title: "No"
        when:
          edtf: 1987-04-06
          time: "14:30"
          basis: inferred
          reasoning: >-
            The paper names the weekday only; the timetable has the bus in Low Fell on Monday, and it was a wet one.
        excerpts:
          - source: courier
            quote: |-
              Two
              lines
            says: { where: fell, who: [ines] }
            draft: true
        draft: true
    draft: true
    "
  `);
});
