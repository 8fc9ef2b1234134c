import { describe, expect, test } from 'vitest';
import { compiled, type Files, SOUND, withChange } from '../../pipeline/test-dossier.ts';
import type { Rule } from '../authoring/rules.ts';
import { applyFixes } from './applyFixes.ts';
import type { Fault, Fix } from './compile.ts';

const VISIT = 'visits/2031-03-hollow.yaml';

function foundIn(files: Files): readonly Fault[] {
  const result = compiled(files);
  return 'faults' in result ? result.faults : result.warnings;
}

/** The fixes of the faults that break a rule. */
function fixesIn(files: Files, rule: Rule): Fix[] {
  return foundIn(files)
    .filter((fault) => fault.rule === rule)
    .flatMap(({ fixes }) => fixes ?? []);
}

function applied(files: Files, ...fixes: Fix[]): Files {
  const changed = applyFixes(new Map(Object.entries(files)), fixes);
  return Object.fromEntries([...changed].map(([path, content]) => [path, String(content)]));
}

/** A passage of the sound dossier, what is broken in it, and how it reads once it is fixed. */
type Case = [rule: Rule, file: string, sound: string, broken: string, fixed: string];

const CASES: readonly Case[] = [
  // A position.
  [
    'shape/value',
    'places.yaml',
    'position: [-20, 63]',
    'position: [63, -120] # harbour',
    'position: [-120, 63] # harbour',
  ],
  [
    'shape/value',
    'places.yaml',
    'position: [-20, 63]',
    'position: [ 63.0 , -120.50 ]',
    'position: [ -120.50 , 63.0 ]',
  ],
  [
    'shape/value',
    'places.yaml',
    'position: [-20, 63]',
    'position:\n    - 63 # north\n    - -120 # west',
    'position:\n    - -120 # north\n    - 63 # west',
  ],
  [
    'shape/value',
    'places.yaml',
    'position: [-20, 63]',
    'position: [340, 63]',
    'position: [-20, 63]',
  ],
  [
    'shape/value',
    'places.yaml',
    'position: [-20, 63]',
    'position: -20.5, 63 # c',
    'position: [-20.5, 63] # c',
  ],
  [
    'shape/value',
    'places.yaml',
    'position: [-20, 63]',
    'position: [-20,5, 63,25] # c',
    'position: [-20.5, 63.25] # c',
  ],
  ['place/position', 'places.yaml', '[-12.25, 61.5]', '[61.5, -12.25]', '[-12.25, 61.5]'],
  // Numbers and texts.
  ['shape/value', 'places.yaml', 'radius: 40', 'radius: 40,5 # km', 'radius: 40.5 # km'],
  ['shape/value', 'places.yaml', 'radius: 40', "radius: '40,5'", 'radius: 40.5'],
  ['shape/value', 'places.yaml', 'record: "3"', 'record: 0041', 'record: "0041"'],
  ['shape/value', 'places.yaml', 'names: Cape Ember', 'names: true # c', 'names: "true" # c'],
  ['shape/value', 'dossier.yaml', 'fr: Voyages de l’Albatross', 'fr: 2031', 'fr: "2031"'],
  ['shape/value', VISIT, 'when: 2031-03-13/2031-03-14', 'when: 2031', 'when: "2031"'],
  [
    'shape/value',
    'places.yaml',
    'precision: vicinity',
    'precision: "vicinty"',
    'precision: "vicinity"',
  ],
  // Behind the line that opens a source's data.
  [
    'shape/value',
    'sources/herald.md',
    'titleBasis: inferred',
    'titleBasis: infered # c',
    'titleBasis: inferred # c',
  ],
  [
    'date/not-edtf',
    'sources/herald.md',
    'published: 2031-03',
    'published: March 2031',
    'published: 2031-03',
  ],
  // Keys.
  [
    'shape/unknown-key',
    'places.yaml',
    '  shortNames: Hollow',
    '  shortNmes: Hollow # on the map',
    '  shortNames: Hollow # on the map',
  ],
  [
    'shape/unknown-key',
    'places.yaml',
    '  shortNames: Hollow',
    '  "shortNmes": Hollow',
    '  "shortNames": Hollow',
  ],
  ['shape/unknown-key', VISIT, 'office: First mate', 'offfice: First mate', 'office: First mate'],
  // Ids and words.
  [
    'id/unknown',
    VISIT,
    'people: [mara-lind]',
    'people: [mara-lint] # c',
    'people: [mara-lind] # c',
  ],
  [
    'id/unknown',
    VISIT,
    'people: [mara-lind]',
    'people: [ "mara-lint" ]',
    'people: [ "mara-lind" ]',
  ],
  ['id/unknown', VISIT, 'place: port-hollow', "place: 'port-hallow'", "place: 'port-hollow'"],
  [
    'id/unknown',
    VISIT,
    'place: port-hollow',
    'place: |- \n      port-hallow',
    'place: port-hollow',
  ],
  [
    'id/unknown',
    VISIT,
    'excerpts: [v1, v2]',
    'excerpts: [v1, 2031-03-hollow.v3]',
    'excerpts: [v1, 2031-03-hollow.v1]',
  ],
  ['id/duplicate', 'people.yaml', 'id: otto-brekke', 'id: mara-lind # c', 'id: mara-lind-2 # c'],
  ['claim/word', VISIT, 'kind: official\nwhen', 'kind: oficial\nwhen', 'kind: official\nwhen'],
  // Dates and times.
  [
    'date/not-edtf',
    VISIT,
    'when: 2031-03-13/2031-03-14',
    'when: 13 March 2031 # c',
    'when: 2031-03-13 # c',
  ],
  [
    'date/not-edtf',
    VISIT,
    'edtf: 2031-03-13, words',
    'edtf: "c. 13 March 2031", words',
    'edtf: "2031-03-13~", words',
  ],
  ['date/not-edtf', VISIT, 'when: 2031-03-13/2031-03-14', 'when: c. 2031', 'when: "2031~"'],
  [
    'time/form',
    VISIT,
    'edtf: 2031-03-13, words',
    'edtf: 2031-03-13, time: 2.30 pm, words',
    'edtf: 2031-03-13, time: "14:30", words',
  ],
  [
    'time/no-day',
    VISIT,
    'edtf: 2031-03-13, words',
    'edtf: 2031-03, time: "14:30", words',
    'edtf: 2031-03, words',
  ],
  // What is there twice.
  [
    'id/repeated',
    VISIT,
    'people: [mara-lind]',
    'people: [ mara-lind, mara-lind ] # c',
    'people: [ mara-lind ] # c',
  ],
  [
    'id/repeated',
    VISIT,
    '      - mara-lind\n',
    '      - mara-lind\n      - mara-lind\n',
    '      - mara-lind\n',
  ],
  [
    'yaml/duplicate-key',
    'dossier.yaml',
    'language: en\n',
    'language: en\nlanguage: en\n',
    'language: en\n',
  ],
  [
    'yaml/duplicate-key',
    'places.yaml',
    '{name: GeoNames, record: "2",',
    '{name: GeoNames, name: GeoNames, record: "2",',
    '{name: GeoNames, record: "2",',
  ],
  // What is no YAML.
  [
    'yaml/syntax',
    'people.yaml',
    '  office: Chief scientist',
    '\toffice: Chief scientist',
    '  office: Chief scientist',
  ],
  [
    'yaml/syntax',
    VISIT,
    'title: Arrival',
    'title: Arrival: the ship [1]',
    'title: "Arrival: the ship [1]"',
  ],
  ['yaml/syntax', VISIT, 'title: Arrival', 'title: @ the port', 'title: "@ the port"'],
  ['yaml/syntax', VISIT, 'title: Arrival', 'title: [Draft] A', 'title: "[Draft] A"'],
  ['yaml/syntax', VISIT, 'title: Arrival', "title: 'Cap'n'", 'title: "Cap\'n"'],
  ['yaml/syntax', VISIT, 'title: Arrival', 'title: “In: port”', 'title: "In: port"'],
  [
    'yaml/syntax',
    'sources/herald.md',
    'publisher: Island Herald',
    'publisher:Island Herald',
    'publisher: Island Herald',
  ],
  ['yaml/lost-text', VISIT, 'title: Arrival', 'title: Pier no. #5', 'title: "Pier no. #5"'],
  ['yaml/lost-text', VISIT, 'title: Arrival', 'title: #5 pier', 'title: "#5 pier"'],
  ['yaml/lost-text', VISIT, 'title: Arrival', 'title: &c the rest', 'title: "&c the rest"'],
  // Quotations.
  [
    'quotation/not-found',
    VISIT,
    'quote: Its crew called',
    'quote: Its crews called',
    'quote: Its crew called',
  ],
  [
    'quotation/not-found',
    VISIT,
    'quote: Its crew called the visit official',
    'quote: >\n      Its crews called\n      the visit official\n    # c',
    'quote: Its crew called the visit official\n    # c',
  ],
  [
    'quotation/not-found',
    VISIT,
    'quote: The ship stayed in port',
    "quote: 'The ship stayed in ports' # c",
    "quote: 'The ship stayed in port' # c",
  ],
  [
    'quotation/not-found',
    VISIT,
    '- source: herald\n    quote: It',
    '- source: gazette # c\n    quote: It',
    '- source: herald # c\n    quote: It',
  ],
];

const CRLF = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;

describe('a fix repairs what is broken and touches nothing else', () => {
  test.each(CASES)('%s in %s: “%s”, “%s”, “%s”', (rule, file, sound, broken, fixed) => {
    const files = withChange(SOUND, file, sound, broken);
    const [fix, ...others] = fixesIn(files, rule);
    expect(others).toEqual([]);
    if (fix === undefined) throw new Error(JSON.stringify(foundIn(files), null, 1));
    const wanted = withChange(SOUND, file, sound, fixed);
    expect(applied(files, fix)[file]).toBe(wanted[file]);
    expect(foundIn(wanted).filter((fault) => fault.rule === rule)).toEqual([]);
    const windows = { ...files, [file]: CRLF(files[file] ?? '') };
    expect(fixesIn(windows, rule)).toEqual([fix]);
    expect(applied(windows, fix)[file]).toBe(CRLF(wanted[file] ?? ''));
  });
});

test('of a key with two values somebody chooses one', () => {
  const twice = 'language: en # c\n"language" : no\n';
  const files = withChange(SOUND, 'dossier.yaml', 'language: en\n', twice);
  const fixes = fixesIn(files, 'yaml/duplicate-key');
  expect(fixes.map(({ words, asks }) => [words, asks])).toEqual([
    ['Take the second `language` out', true],
  ]);
});

test('every dash gets its space', () => {
  const people = SOUND['people.yaml'] ?? '';
  const files = { ...SOUND, 'people.yaml': people.replaceAll('- id', '-id') };
  const [fix] = fixesIn(files, 'yaml/syntax').concat(fixesIn(files, 'yaml/duplicate-key'));
  expect(applied(files, ...(fix ? [fix] : []))['people.yaml']).toBe(people);
});

test('how wide a tab is has to be decided where it matters', () => {
  const stop = '\n    when:\n\t  edtf: 2031\n';
  const asks = (yaml: string) =>
    fixesIn({ ...SOUND, [VISIT]: yaml }, 'yaml/syntax').map((fix) => fix.asks ?? false);
  expect(asks('title: A\nwhen:\n\tedtf: 2031\n\tbasis: stated\n')).toEqual([false]);
  expect(asks(`stops:\n  - id: a${stop}`)).toHaveLength(1);
  expect(asks('a:\n    b:\n\tc: 1\n')).toEqual([true]);
});

/** The sound dossier whose first visit has a stop without words. */
function wordless(stop: string, place = ''): Files {
  return { ...SOUND, [VISIT]: `${SOUND[VISIT]}${stop}${place}` };
}

describe('a stop without words becomes a draft', () => {
  test.each([
    [
      'a block, without the key',
      '  - id: more\n    place: grey-bay # c\n    title: More\n    status: happened\n    when: 2031-03-14\n    people: []\n',
      '  - id: more\n    draft: true\n    place: grey-bay # c\n    title: More\n    status: happened\n    when: 2031-03-14\n    people: []\n',
    ],
    [
      'comments around its keys',
      '  # the last\n  - # c\n    id: more\n    # of the place\n    place: grey-bay\n    title: More\n    status: happened\n    when: 2031-03-14\n    people: []\n    excerpts: []\n',
      '  # the last\n  - # c\n    draft: true\n    id: more\n    # of the place\n    place: grey-bay\n    title: More\n    status: happened\n    when: 2031-03-14\n    people: []\n    excerpts: []\n',
    ],
    [
      'braces',
      '  - { id: more, place: grey-bay,\n      title: More, status: happened, when: 2031-03-14, people: [], excerpts: [] } # c\n',
      '  - { id: more, draft: true, place: grey-bay,\n      title: More, status: happened, when: 2031-03-14, people: [], excerpts: [] } # c\n',
    ],
    [
      'a mark that says no',
      '  - {id: more, place: grey-bay, title: More, status: happened, when: 2031-03-14, people: [], draft: false}\n',
      '  - {id: more, place: grey-bay, title: More, status: happened, when: 2031-03-14, people: [], draft: true}\n',
    ],
  ])('%s', (_, stop, fixed) => {
    const files = wordless(stop);
    const [fault] = foundIn(files);
    const [fix, ...others] = fault?.fixes ?? [];
    expect(fix).toMatchObject({
      asks: true,
      words: expect.stringMatching(/^Mark this stop as a draft/),
    });
    expect(others).toEqual([]);
    const changed = applied(files, ...(fix ? [fix] : []));
    expect(changed[VISIT]).toBe(`${SOUND[VISIT]}${fixed}`);
    const result = compiled(changed);
    expect('faults' in result).toBe(false);
    expect(result.todos.map(({ rule }) => rule)).toEqual(['todo/words']);
  });
});

test('a quotation that occurs twice: the words beside each place, for somebody to choose', () => {
  const files = withChange(
    withChange(SOUND, VISIT, 'quote: The ship stayed in port', 'quote: "stayed in port" # which?'),
    VISIT,
    '      - id: stayed\n',
    '      - id: stayed\n        # of the two\n',
  );
  const fixes = fixesIn(files, 'quotation/ambiguous');
  expect(fixes.map(({ words, asks }) => [words, asks])).toEqual([
    ['Take the one in line 12: after “the ship”', true],
    ['Take the one in line 15: before “until”', true],
  ]);
  for (const fix of fixes) {
    const changed = applied(files, fix);
    expect(foundIn(changed)).toEqual([]);
    expect(changed[VISIT]).toMatch(
      / {6}- (after|before): ".*"\n {8}id: stayed\n {8}# of the two\n/,
    );
  }
});

describe('claims that disagree', () => {
  const NOTE = `notes:
  - kind: conflict
    field: kind
    text: One paper calls the visit official, the other a working one.
    excerpts: [v1, v2]
`;
  test.each([
    [
      'no notes yet',
      NOTE,
      '',
      'draft: true\nnotes: [{ kind: conflict, field: kind, excerpts: [v1, v2] }]\n',
    ],
    [
      'another note',
      NOTE,
      'notes:\n  - kind: remark # c\n    text: |\n      One.\n\n      Two.\n  # end\n',
      'draft: true\n',
    ],
    ['notes in brackets', NOTE, 'notes: [{kind: remark, text: One.} ] # c\n', 'draft: true\n'],
    [
      'an anchor elsewhere',
      NOTE,
      'notes:\n  - {kind: remark, text: &one One.}\n  - {kind: remark, text: *one} # c\n',
      'draft: true\n',
    ],
  ])('%s: a note is begun, and it is still to be written', (_, old, left, added) => {
    const files = withChange(SOUND, VISIT, old, left);
    const [fix, ...others] = fixesIn(files, 'claim/conflict');
    if (fix === undefined) throw new Error('There is no fix');
    expect(others).toEqual([]);
    expect(fix.asks).toBe(true);
    const changed = applied(files, fix);
    expect(changed[VISIT]).toContain(`title: The Albatross at Port Hollow\n${added}`);
    for (const line of left.split('\n'))
      expect(changed[VISIT]).toContain(line.replace(/ *\].*/, ''));
    const result = compiled(changed);
    expect('faults' in result && result.faults.map(({ rule }) => rule)).toEqual([
      'draft/nothing-published',
    ]);
    expect(result.todos.map(({ message }) => message)).toEqual([
      'This note has no words yet: write what the reader should know',
    ]);
  });
});

describe('no fix is offered', () => {
  test.each<[why: string, rule: Rule, file: string, old: string, bad: string]>([
    ['below an anchor', 'id/unknown', VISIT, 'people: [mara-lind]', 'people: &who [mara-lint]'],
    ['at an anchor', 'id/unknown', VISIT, 'people: [mara-lind]', 'people: [&who mara-lint]'],
    ['at a tag', 'id/unknown', VISIT, 'people: [mara-lind]', 'people: [!!str mara-lint]'],
    [
      'for a block with a comment in its first line',
      'id/unknown',
      VISIT,
      'place: port-hollow',
      'place: |- # c\n      port-hallow',
    ],
    [
      'for one of several names in a text',
      'id/unknown',
      VISIT,
      'field: where, value: grey-bay',
      'field: who, value: "mara-lind, otto-brekka"',
    ],
    [
      'for a key that is there already',
      'shape/unknown-key',
      'places.yaml',
      '  shortNames: Hollow',
      '  shortNames: Hollow\n  shortNmes: H',
    ],
    [
      'for a quotation that is nowhere',
      'quotation/not-found',
      VISIT,
      'Its crew called',
      'Nobody ever said',
    ],
    [
      'for a quotation that is quite another',
      'quotation/not-found',
      VISIT,
      'Its crew called the visit official',
      'The crew had named their trip the official one',
    ],
    [
      'for numbers that may be taken apart in two ways',
      'shape/value',
      'places.yaml',
      '[-20, 63]',
      '[-20,5,63,25]',
    ],
    [
      'for what rests on a draft',
      'draft/needed',
      'references.yaml',
      'confirms: The',
      'draft: true\n  confirms: The',
    ],
    [
      'for a key that goes with a comment',
      'yaml/duplicate-key',
      'dossier.yaml',
      'language: en',
      'language: en\nlanguage: en # why',
    ],
    [
      'for a text with a colon that goes on in the next line',
      'yaml/syntax',
      VISIT,
      'title: Arrival',
      'title: Arrival: the ship\n      comes in',
    ],
    ['for a bracket that does not close', 'yaml/syntax', VISIT, '[mara-lind]', '[mara-lind'],
    [
      'for a time with words of its own',
      'time/no-day',
      VISIT,
      'edtf: 2031-03-13, words',
      'edtf: 2031-03, time: "14:30", timeWords: Thursday, words',
    ],
  ])('%s', (_, rule, file, old, bad) => {
    const faults = foundIn(withChange(SOUND, file, old, bad)).filter((it) => it.rule === rule);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.flatMap(({ fixes }) => fixes ?? [])).toEqual([]);
  });

  test('for a stop that is repeated through an alias', () => {
    const stop =
      '{id: more, place: grey-bay, title: M, status: happened, when: 2031-03-14, people: []}';
    const files = wordless(`  - &again ${stop}\n  - *again\n`);
    expect(foundIn(files).length).toBeGreaterThan(0);
    expect(fixesIn(files, 'shape/missing-key')).toEqual([]);
  });
});

describe('fixes are applied together or not at all', () => {
  const change = (from: number, to: number, text: string, file = 'a') => ({
    words: 'x',
    changes: [{ file, from, to, text }],
  });
  const files = new Map<string, string | Uint8Array>([
    ['a', '\uFEFFone: 1\r\ntwo: 2\r\n'],
    ['b', new TextEncoder().encode('\uFEFFé: 1\rb: 2')],
    ['c', Uint8Array.of(0xff)],
  ]);

  test('offsets count without the byte order mark and with line feeds only', () => {
    const changed = applyFixes(files, [change(12, 13, '3\nmore: 4'), change(0, 3, 'ONE')]);
    expect(changed.get('a')).toBe('\uFEFFONE: 1\r\ntwo: 3\r\nmore: 4\r\n');
    expect(changed.get('b')).toBe(files.get('b'));
    expect(files.get('a')).toBe('\uFEFFone: 1\r\ntwo: 2\r\n');
  });

  test('bytes stay bytes', () => {
    const changed = applyFixes(files, [change(5, 6, 'c\n', 'b')]);
    expect(changed.get('b')).toEqual(new TextEncoder().encode('\uFEFFé: 1\rc\r: 2'));
  });

  test.each([
    ['overlap', [change(0, 3, 'x'), change(2, 4, 'y')]],
    ['two insertions at one place', [change(3, 3, 'x'), change(3, 3, 'y')]],
    ['an insertion where a change begins', [change(3, 3, 'x'), change(3, 4, 'y')]],
    ['behind the end', [change(14, 15, 'x')]],
    ['before the beginning', [change(-1, 0, 'x')]],
    ['backwards', [change(3, 2, 'x')]],
    ['between two offsets', [change(0.5, 2, 'x')]],
    ['no such file', [change(0, 0, 'x', 'd')]],
    ['no UTF-8', [change(0, 0, 'x', 'c')]],
  ])('refused: %s', (_, fixes) => {
    expect(() => applyFixes(files, fixes)).toThrow(RangeError);
  });
});
