/** What an editor has to do after an import, and what is published then. */
import { expect, test } from 'vitest';
import mail from '../../../examples/aurelia/sources/magellan-mail.md?raw';
import { compile } from '../../compile/compile.ts';
import { inputOf } from '../../testing/imports/importInput.ts';
import { filesOf } from '../dossier/files.ts';
import type { Records, SourceRecord } from '../dossier/records.ts';
import json from '../hypothesis/fixtures/aurelia.json?raw';
import { readHypothesis } from '../hypothesis/readHypothesis.ts';

const DATE = { edtf: '1923-12-06', basis: 'stated' } as const;

/** With everything that a file of annotations cannot know. */
function filled(records: Records, source: Partial<SourceRecord>): Records {
  const common = { when: DATE, people: [], title: 'Punta Arenas' };
  return {
    ...records,
    head: {
      ...{ id: 'aurelia', title: 'Aurelia', summary: 'A survey ship.', language: 'en' },
      directions: [{ id: 'southward', names: 'Southward' }],
    },
    places: [
      {
        id: 'punta-arenas',
        names: 'Punta Arenas',
        position: [-70.91129, -53.15483],
        precision: 'exact',
        gazetteer: {
          name: 'GeoNames',
          record: '3874787',
          url: 'https://www.geonames.org/3874787/',
        },
      },
    ],
    sources: records.sources.map((each) => ({ ...source, ...each })),
    visits: records.visits.map((visit) => ({
      ...{ direction: 'southward', kind: 'working', ...common, ...visit },
      stops: visit.stops.map((stop) => ({
        ...{ place: 'punta-arenas', status: 'happened' as const, ...common, ...stop },
      })),
    })),
  };
}

test('with the gaps filled, the quotations are published and the comments are not', async () => {
  const imported = readHypothesis(await inputOf('aurelia.json', json), { language: 'en' });
  if (!imported.ok) throw new Error('The file was refused');
  const compiled = compile(
    filesOf(
      filled(imported.records, {
        publisher: 'The Magellan Mail (invented)',
        titleBasis: 'stated',
        url: 'https://example.org/aurelia/charts',
        published: { edtf: '1923-12-08', basis: 'stated' },
        language: 'en',
        text: mail,
      }),
    ),
  );
  expect(compiled).not.toHaveProperty('faults');
  const dataset = 'dataset' in compiled ? compiled.dataset : undefined;
  const [visit] = dataset?.visits ?? [];
  const [stop] = visit?.stops ?? [];
  expect(stop?.excerpts.map(({ exact }) => exact)).toEqual([
    'The survey ship Aurelia reached Punta Arenas on Thursday, the 6th',
  ]);
  expect([visit?.notes, stop?.notes]).toEqual([[], []]);
});
