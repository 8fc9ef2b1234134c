import { describe, expect, test } from 'vitest';
import { run } from '../../../pipeline/run.ts';
import {
  compiled,
  type Files,
  faultsOf,
  printed,
  SOUND,
  withChange,
  writeDossier,
} from '../../../pipeline/test-dossier.ts';

const VISIT = 'visits/2031-03-hollow.yaml';
const HUSHED = 'visits/2031-05-hush.yaml';

/** A visit that lacks nothing but is a draft, with whatever only it uses. */
const WHOLE: Files = {
  ...SOUND,
  'people.yaml': `${SOUND['people.yaml']}- {id: hidden-hand, names: Hidden Hand, spellings: [Hidden Hand], draft: true}\n`,
  'places.yaml': `${SOUND['places.yaml']}- id: hush-cove
  names: Hush Cove
  position: [-12.3, 61.4]
  precision: locality
  radius: 2
  gazetteer: {name: GeoNames, record: "9", url: https://example.org/hush}
  draft: true
`,
  'references.yaml': `${SOUND['references.yaml']}- {id: hush-log, title: Hushed log, publisher: Hush, url: https://example.org/hush, confirms: Hush., draft: true}\n`,
  'sources/secret-paper.md': `---
publisher: Hush Courier
title: Hushed
titleBasis: stated
url: https://example.org/hush
published: 2031-05-31
language: en
draft: true
---
Nobody heard the hush words of the fog horn.
`,
  [HUSHED]: `title: A hushed visit
direction: outward
kind: working
when: {edtf: 2031-05-20, basis: inferred, reasoning: Hush.}
people: [hidden-hand]
draft: true
stops:
  - id: only
    place: hush-cove
    title: Hush
    status: happened
    when: 2031-05-20
    people: [hidden-hand]
    excerpts:
      - {source: secret-paper, quote: the hush words of the fog horn, says: {when: 2031-05-20}}
    claims:
      - {reference: hush-log, field: status, value: happened}
    notes:
      - {kind: remark, text: Hush.}
`,
};

const SECRET = /hush|hidden|secret/i;

function built(files: Files, drafts = false) {
  const result = compiled(files, drafts);
  if ('faults' in result) throw new Error(result.faults.map(printed).join('\n'));
  return result;
}

/** The sound dossier's own, in which nothing of the drafts was ever written. */
const { dataset: NOTHING } = built(SOUND);

test('drafts that lack nothing are in a preview, people, places and references among them', () => {
  const { dataset, todos } = built(WHOLE, true);
  expect(todos).toEqual([]);
  expect(dataset.people.map(({ names }) => names.en)).toContain('Draft: Hidden Hand');
  expect(dataset.places.map(({ names }) => names.en)).toContain('Draft: Hush Cove');
  expect(dataset.references.map(({ title }) => title)).toContain('Draft: Hushed log');
  expect(built(WHOLE).dataset).toEqual(NOTHING);
});

describe('what a draft lacks is to do, and the draft is neither published nor shown', () => {
  test.each<[rule: string, file: string, old: string, left: string, todo: RegExp]>([
    [
      'todo/words',
      HUSHED,
      / {4}excerpts:\n.*\n/.exec(WHOLE[HUSHED] ?? '')?.[0] ?? '',
      '',
      /:8:5 This stop has no words yet: quote the source that speaks of it/,
    ],
    [
      'todo/words',
      HUSHED,
      '\n      - {source: secret-paper, quote: the hush words of the fog horn, says: {when: 2031-05-20}}',
      ' []',
      /:14:15 This stop has no words yet/,
    ],
    [
      'todo/key',
      HUSHED,
      'quote: the hush words of the fog horn, ',
      '',
      /:15:9 This excerpt has no quotation yet: copy the words from the document/,
    ],
    [
      'todo/key',
      HUSHED,
      'quote: the hush words of the fog horn',
      'quote: ""',
      /:15:39 This excerpt has no quotation yet/,
    ],
    [
      'todo/key',
      HUSHED,
      'source: secret-paper, ',
      '',
      /:15:9 Say which document this excerpt is from/,
    ],
    ['todo/key', HUSHED, 'place: hush-cove', 'place:', /:9:11 This stop has no place yet/],
    ['todo/key', HUSHED, '    status: happened\n', '', /:8:5 Say whether this stop happened/],
    ['todo/key', HUSHED, '    people: [hidden-hand]\n', '', /:8:5 Say who was at this stop/],
    ['todo/key', HUSHED, '    when: 2031-05-20\n', '', /:8:5 This stop has no date yet/],
    [
      'todo/key',
      HUSHED,
      '    when: 2031-05-20\n',
      '    when: {edtf: 2031-05-20}\n',
      /:12:11 Say what this date rests on/,
    ],
    ['todo/key', HUSHED, 'title: A hushed visit\n', '', /:1:1 Write a title/],
    ['todo/key', HUSHED, 'direction: outward\n', '', /:1:1 Say which of the directions/],
    ['todo/key', HUSHED, 'field: status, ', '', /:17:9 Say what this claim is about/],
    ['todo/key', HUSHED, ', text: Hush.', '', /:19:9 This note has no words yet/],
    [
      'todo/basis',
      HUSHED,
      ', reasoning: Hush.',
      '',
      /:4:33 Say in `reasoning` how this date was arrived at/,
    ],
    [
      'todo/basis',
      HUSHED,
      'basis: inferred',
      'basis: checked',
      /:4:33 Say in `references` where this date was checked/,
    ],
    [
      'todo/document',
      'sources/secret-paper.md',
      'Nobody heard the hush words of the fog horn.\n',
      '',
      /:10:1 The text of this document is not here yet/,
    ],
    [
      'todo/key',
      'sources/secret-paper.md',
      'publisher: Hush Courier\n',
      '',
      /:2:1 Say who published this document/,
    ],
    [
      'todo/key',
      'sources/secret-paper.md',
      'published: 2031-05-31\n',
      '',
      /:2:1 Say when this document was published/,
    ],
    [
      'todo/key',
      'places.yaml',
      '  gazetteer: {name: GeoNames, record: "9", url: https://example.org/hush}\n',
      '',
      /:20:3 Name the gazetteer record/,
    ],
    [
      'todo/key',
      'places.yaml',
      '  position: [-12.3, 61.4]\n',
      '',
      /:20:3 This place has no position yet/,
    ],
    [
      'todo/key',
      'places.yaml',
      ', record: "9"',
      '',
      /:25:14 The key `record` is still missing in this gazetteer record/,
    ],
    [
      'todo/radius',
      'places.yaml',
      '  radius: 2\n',
      '',
      /:23:14 Give the `radius` of this area in kilometres/,
    ],
    [
      'todo/key',
      'people.yaml',
      ', spellings: [Hidden Hand]',
      '',
      /:8:3 List how the documents spell this name/,
    ],
    [
      'todo/key',
      'references.yaml',
      ', confirms: Hush.',
      '',
      /:6:3 Say what this reference confirms/,
    ],
  ])('%s in %s without “%s”', (rule, file, old, left, todo) => {
    const files = withChange(WHOLE, file, old, left);
    const { dataset, todos } = built(files);
    expect(todos.map((it) => it.rule)).toEqual([rule]);
    expect(todos.map(printed).join('\n')).toMatch(todo);
    expect(dataset).toEqual(NOTHING);
    const preview = built(files, true);
    expect(preview.todos).toEqual(todos);
    expect(preview.dataset.visits).toHaveLength(1);
  });
});

test('a place that a draft lies within without being built is not given away', () => {
  const places = `${WHOLE['places.yaml']}- {id: hush-land, names: Hush Land, position: [-12, 61], precision: region, radius: 90, gazetteer: {name: G, record: h, url: https://example.org/h}}\n`;
  const files = withChange(
    { ...WHOLE, 'places.yaml': places },
    'places.yaml',
    '  radius: 2\n',
    '  within: hush-land\n',
  );
  expect(JSON.stringify(built(files).dataset)).not.toMatch(SECRET);
});

test('a draft without its excerpt leaves the rest of the visit to a preview', () => {
  const stop = `  - id: more
    place: grey-bay
    title: More
    status: happened
    when: 2031-03-14
    people: []
    draft: true
`;
  const files = { ...SOUND, [VISIT]: (SOUND[VISIT] ?? '') + stop };
  const { dataset, todos } = built(files, true);
  expect(todos.map(({ draft }) => draft)).toEqual([`${VISIT}#/stops/1`]);
  expect(dataset).toEqual(NOTHING);
  expect(built(files).dataset).toEqual(NOTHING);
});

test('claims that disagree in a draft wait for their note', () => {
  const files = withChange(
    WHOLE,
    HUSHED,
    'field: status, value: happened',
    'field: when, value: 2031-05-21',
  );
  const { todos } = built(files);
  expect(todos.map(({ rule }) => rule)).toEqual(['todo/conflict']);
  const begun = withChange(files, HUSHED, 'remark, text: Hush.', 'conflict, field: when');
  expect(built(begun).todos.map(({ message }) => message)).toEqual([
    'This note has no words yet: write what the reader should know',
  ]);
});

test.each([
  ['a value', 'kind: working', 'kind: walking', /`walking` is none of/],
  ['an id', 'people: [hidden-hand]\ndraft', 'people: [hidden-hat]\ndraft', /No person has the id/],
  ['a date', 'when: 2031-05-20\n', 'when: {edtf: 2031-02-30}\n', /February 2031 has 28 days/],
  ['a key', 'draft: true', 'draft: true\ntitel: x', /The key `titel` is not known here/],
  ['a quotation', 'words of the fog', 'words of a fog', /not in source/],
])('%s that is wrong stays wrong in a draft that lacks something', (_, old, bad, fault) => {
  const files = withChange(WHOLE, HUSHED, 'title: A hushed visit\n', '');
  const result = compiled(withChange(files, HUSHED, old, bad));
  expect('faults' in result && result.faults.map(printed).join('\n')).toMatch(fault);
  expect(result.todos).toHaveLength(old === 'when: 2031-05-20\n' ? 2 : 1);
});

describe('what is published and rests on a draft', () => {
  test.each([
    [
      'a place',
      'places.yaml',
      '  precision: exact\n',
      '  draft: true\n',
      /The place `port-hollow` is a draft/,
    ],
    [
      'a person',
      'people.yaml',
      'spellings: [Otto Brekke]',
      'draft: true',
      /The person `otto-brekke` is a draft/,
    ],
    [
      'a reference',
      'references.yaml',
      'confirms: The day of arrival.',
      'draft: true',
      /The reference `harbour-log` is a draft/,
    ],
    [
      'a source',
      'sources/herald.md',
      'titleBasis: inferred',
      'draft: true',
      /The source `herald` is a draft/,
    ],
    [
      'an excerpt',
      VISIT,
      'quote: It was a working visit to the bay\n    support: [working visit]',
      'draft: true',
      /The excerpt `v2` is a draft/,
    ],
    [
      'a stop',
      VISIT,
      '    title: Arrival\n',
      '    draft: true\n',
      /All stops of this visit are drafts/,
    ],
  ])('%s that lacks something', (_, file, old, left, fault) => {
    const files = withChange(SOUND, file, old, left);
    for (const drafts of [false, true]) {
      const result = compiled(files, drafts);
      expect('faults' in result && result.faults.map(printed).join('\n')).toMatch(fault);
      expect(result.todos.length).toBeGreaterThan(0);
    }
  });

  const told = { 'stories/told.yaml': 'title: T\nsteps:\n  - {heading: H, visit: 2031-05-hush}\n' };
  const unfinished = withChange(WHOLE, HUSHED, 'title: A hushed visit\n', '');

  test('a story, unless it is a draft, too', () => {
    const files = { ...unfinished, ...told };
    expect(faultsOf(files).join('\n')).toMatch(
      /told.yaml:3:25 The visit `2031-05-hush` is a draft/,
    );
    const draft = withChange(files, 'stories/told.yaml', 'title: T', 'title: T\ndraft: true');
    expect(built(draft, true).stories.stories).toEqual([]);
    expect(built(draft).stories.stories).toEqual([]);
  });

  test('a story with an id that nothing has is told so', () => {
    const wrong = withChange(
      { ...unfinished, ...told },
      'stories/told.yaml',
      '2031-05-hush',
      '2031-05-hash',
    );
    expect(faultsOf(wrong).join('\n')).toMatch(/No visit has the id `2031-05-hash`/);
  });
});

test('a published stop without words is a mistake', () => {
  const [head = ''] = (SOUND[VISIT] ?? '').split('    excerpts:\n');
  const files = { ...SOUND, [VISIT]: `${head.replace(' words: Thursday,', '')}    excerpts: []\n` };
  expect(faultsOf(files)).toEqual([
    `data/${VISIT}:28:15 A stop needs at least one excerpt: quote the source that speaks of it`,
  ]);
});

test('of nothing but drafts nothing is published, and there is one mistake that says so', () => {
  const files = withChange(SOUND, VISIT, 'direction: outward\n', 'draft: true\n');
  const result = compiled(files);
  expect('faults' in result && result.faults.map(printed)).toEqual([
    'data/dossier.yaml:1:1 Nothing would be published, because all visits are drafts; finish one and take its `draft: true` out',
  ]);
  expect(result.todos.map(printed)).toEqual([
    `data/${VISIT}:1:1 Say which of the directions in dossier.yaml this visit belongs to`,
  ]);
  const preview = compiled(files, true);
  expect('faults' in preview && preview.faults.map(({ rule }) => rule)).toEqual([
    'draft/nothing-published',
  ]);
});

test('a dossier that is a draft may lack what it is called, and is not published', () => {
  const head = 'id: albatross\ntitle: {en: Voyages of the Albatross, fr: Voyages de l’Albatross}\n';
  const lacking = compiled(withChange(SOUND, 'dossier.yaml', head, 'draft: true\n'), true);
  expect('faults' in lacking && lacking.faults.map(printed)).toEqual([
    'data/dossier.yaml:1:1 There is nothing to show yet, because the dossier is a draft that lacks something; do what is to do in this file',
  ]);
  expect(lacking.todos.map(printed)).toEqual([
    'data/dossier.yaml:1:1 Give the dossier an id: lower-case letters, digits and hyphens',
    'data/dossier.yaml:1:1 Write the title of the dossier',
  ]);
  const whole = withChange(SOUND, 'dossier.yaml', 'language: en\n', 'language: en\ndraft: true\n');
  expect(faultsOf(whole)).toEqual([
    'data/dossier.yaml:1:1 Nothing would be published, because the dossier is a draft; take its `draft: true` out of this file',
  ]);
  const preview = compiled(whole, true);
  expect('dataset' in preview && preview.dataset.dossier).not.toHaveProperty('draft');
  expect('drafts' in preview && preview.drafts).toEqual([
    { noun: 'dossier', file: 'dossier.yaml', line: 1, column: 1 },
  ]);
});

test('the terminal lists what is to do, and counts it', () => {
  const from = writeDossier(withChange(WHOLE, HUSHED, 'title: A hushed visit\n', ''));
  const { ok, lines } = run({ from, to: `${from}/out`, check: false });
  expect(ok).toBe(true);
  expect(lines.slice(0, 3).map((line) => line.replaceAll(from, 'data'))).toEqual([
    `data/${HUSHED}:1:1 to do: Write a title`,
    '1 thing to do in 1 draft',
    'Left out 5 drafts:',
  ]);
});
