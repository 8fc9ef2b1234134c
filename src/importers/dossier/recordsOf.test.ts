import { expect, test } from 'vitest';
import { formatFault } from '../../authoring/fault.ts';
import { recordsOf } from './recordsOf.ts';

function faultsOf(files: Record<string, string | Uint8Array>): string[] {
  const read = recordsOf(new Map(Object.entries(files)));
  return read.ok ? [] : read.faults.map(formatFault);
}

test('files are read as bytes or texts, and others are passed over', () => {
  const files = new Map<string, string | Uint8Array | object>([
    ['dossier.yaml', new TextEncoder().encode('\ufeffid: bus\r\n')],
    ['people.yaml', '- {id: ines, names: Ines, spellings: []}'],
    ['sources/a.md', '---\r\ntitle: A\r\npublished: 1987-04\r\n---\r\nText\r\n---\r\n'],
    ['sources/b.md', '---\ndraft: true\n---\n'],
    ['basemap/a.pmtiles', { size: 1 }],
    ['README.md', 'Not ours'],
  ]);
  expect(recordsOf(files)).toEqual({
    ok: true,
    records: {
      head: { id: 'bus' },
      people: [{ id: 'ines', names: 'Ines', spellings: [] }],
      places: [],
      references: [],
      sources: [
        {
          id: 'a',
          title: 'A',
          published: { edtf: '1987-04', basis: 'stated' },
          text: 'Text\n---\n',
        },
        { id: 'b', draft: true },
      ],
      visits: [],
      stories: [],
    },
  });
});

test.each([
  [{ 'people.yaml': 'id: a' }, 'people.yaml:1:1 Expected a list, but found a map'],
  [{ 'dossier.yaml': '- a' }, 'dossier.yaml:1:1 Expected a map, but found a list'],
  [
    { 'visits/a.yaml': 'stopps: []\nstops: []' },
    'visits/a.yaml:1:1 The key `stopps` is not known here',
  ],
  [{ 'visits/a.yaml': 'title: A' }, 'visits/a.yaml:1:1 The key `stops` is missing'],
  [{ 'visits/a.yaml': 'a: [' }, 'visits/a.yaml:'],
  [
    { 'sources/a.md': 'Text' },
    'sources/a.md:1:1 This file needs its data between two lines of ---',
  ],
  [{ 'people.yaml': Uint8Array.from([0xe9, 0x41]) }, 'people.yaml:1:1 This file is not UTF-8'],
])('what has another shape is named with its place: %j', (files, fault) => {
  expect(faultsOf(files)[0]).toContain(fault);
});
