import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../compile/applyFixes.ts';
import { anyRecords } from '../../testing/imports/anyRecords.ts';
import { filesOf } from '../dossier/files.ts';
import type { Records } from '../dossier/records.ts';
import { recordsOf } from '../dossier/recordsOf.ts';
import { recordsWith } from '../notes/findings.ts';
import { changedFiles } from './changedFiles.ts';
import { isWritten } from './isWritten.ts';
import { withAdded } from './withAdded.ts';

type Texts = ReadonlyMap<string, string>;

function recordsIn(texts: Texts): Records {
  const read = recordsOf(texts);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.records;
}

/** The files of a dossier with what a file brings. */
function imported(texts: Texts, file: Records): Texts {
  const { files, changes, refused, records } = changedFiles(
    texts,
    withAdded(recordsIn(texts), file),
  );
  expect(refused).toEqual([]);
  const made = applyFixes(new Map([...texts, ...files]), [{ words: '', changes }]);
  const after = new Map([...made].map(([path, content]) => [path, String(content)]));
  expect(isWritten(records, recordsIn(after))).toBe(true);
  return after;
}

const MORE = recordsWith({
  places: [
    {
      id: 'mill',
      names: 'The mill',
      position: [-3, 54],
      note: `Line one\n\n${'word '.repeat(30)}.`,
    },
    { id: 'b', names: 'B' },
  ],
});

/** `places.yaml`, and how it reads with two more. */
const ENTRIES = `- id: mill
  names: The mill
  position: [-3, 54]
  note: |-
    Line one

    ${'word '.repeat(30)}.
  draft: true
- id: b
  names: B
  draft: true
`;
const indented = (by: string) => ENTRIES.replace(/^(?=.)/gm, by);

describe('entries stand behind those of the file, and nothing else changes', () => {
  test.each<[string, yaml: string, added: string]>([
    ['a list', '# mine\n- id: a # c\n  names: A\n  # end\n', ENTRIES],
    ['an indented list', '  - id: a\n    names: A\n', indented('  ')],
    ['no line end', '- id: a\n  names: A', `\n${ENTRIES}`],
    ['a text at the end', '- id: a\n  names: |\n    A\n    B\n', ENTRIES],
  ])('%s', (_, yaml, added) => {
    for (const form of [
      (text: string) => text,
      (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
    ]) {
      const texts = new Map([['places.yaml', form(yaml)]]);
      const after = imported(texts, MORE);
      expect(after.get('places.yaml')).toBe(form(yaml + added));
      expect(imported(after, MORE)).toEqual(after);
    }
  });

  test.each([
    [
      '[] # none yet\n',
      /^\[\{"id":"mill".*\}, \{"id":"b","names":"B","draft":true\}\] # none yet\n$/,
    ],
    ['# none\n[]\n', /^# none\n- id: mill\n[\s\S]*draft: true\n$/],
    ['[{id: a, names: A}, # c\n]\n', /^\[\{id: a, names: A\}, \{"id":"mill".*\}, # c\n\]\n$/],
  ])('brackets: %j', (yaml, wanted) => {
    const texts = new Map([['places.yaml', yaml]]);
    expect(imported(texts, MORE).get('places.yaml')).toMatch(wanted);
  });

  test('a list that is not there is a file of its own', () => {
    const after = imported(new Map([['dossier.yaml', 'id: a\n']]), MORE);
    expect(after.get('places.yaml')).toBe(
      `# yaml-language-server: $schema=schema/places.schema.json\n${ENTRIES}`,
    );
    expect(after.get('dossier.yaml')).toBe('id: a\n');
  });
});

test('tags and directions that visits need stand in dossier.yaml', () => {
  const file = recordsWith({
    head: { tags: [{ id: 'wet', names: 'Wet' }], directions: [{ id: 'up', names: 'North' }] },
    visits: [{ id: 'v', title: 'V', tags: ['wet'], direction: 'up', stops: [{ id: 's' }] }],
  });
  const headOf = (yaml: string) =>
    imported(new Map([['dossier.yaml', yaml]]), file).get('dossier.yaml');
  expect(headOf('id: a # mine')).toBe(
    'id: a # mine\ndirections:\n  - { id: up, names: North }\ntags:\n  - { id: wet, names: Wet }\n',
  );
  expect(
    headOf('tags:\n- id: dry\n  names: Dry # c\n# end\ndirections: [{id: s, names: South}]\n'),
  ).toBe(
    'tags:\n- id: dry\n  names: Dry # c\n- { id: wet, names: Wet }\n# end\ndirections: [{id: s, names: South}, {"id":"up","names":"North"}]\n',
  );
  expect(headOf('tags: []\nid: a\ndirections: [{id: x, names: north}]\n')).toBe(
    'tags: [{"id":"wet","names":"Wet"}]\nid: a\ndirections: [{id: x, names: north}]\n',
  );
});

test('what cannot be added to is named', () => {
  const texts = new Map([['dossier.yaml', '{id: a}']]);
  const file = recordsWith({
    head: { tags: [{ id: 'wet', names: 'Wet' }] },
    visits: [{ id: 'v', tags: ['wet'], stops: [] }],
  });
  expect(changedFiles(texts, withAdded(recordsIn(texts), file)).refused).toEqual(['dossier.yaml']);
});

test('what rests on a draft of the dossier is a draft', () => {
  const texts = new Map([['places.yaml', '- {id: a, names: A, draft: true}\n']]);
  const date = { edtf: '1987', basis: 'stated' } as const;
  const stop = { id: 's', place: 'a', title: 'T', status: 'happened', when: date } as const;
  const file = recordsWith({
    places: [{ id: 'x', names: 'A' }],
    visits: [{ id: 'v', stops: [{ ...stop, place: 'x', people: [] }] }],
  });
  const after = imported(texts, file).get('visits/v.yaml');
  expect(after).toContain('place: a\n');
  expect(after).toContain('    draft: true\n');
});

test('any file, twice: the first time entries are added, the second time nothing is', () => {
  fc.assert(
    fc.property(anyRecords, anyRecords, (dossier, file) => {
      const before = filesOf(dossier);
      const once = imported(before, file);
      expect(imported(once, file)).toEqual(once);
      for (const [path, text] of before) {
        if (path.includes('/')) expect(once.get(path)).toBe(text);
        else if (path !== 'dossier.yaml')
          expect(once.get(path)?.startsWith(text.replace(/\[\]\n$/, ''))).toBe(true);
      }
    }),
    { numRuns: 8 },
  );
});
