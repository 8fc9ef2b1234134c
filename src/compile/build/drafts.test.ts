import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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

/** A stop, an excerpt, a claim and a note that are drafts, and what only they use. */
const PARTS = `      - id: hush-words
        source: secret-paper
        quote: the hush words of the fog horn
        draft: true
    claims:
      - {reference: hush-log, field: who, value: hidden-hand, draft: true}
      - {reference: harbour-log, field: where, value: grey-bay}
    notes:
      - {kind: remark, text: A hushed remark., references: [hush-log], draft: true}
      - {kind: dating, text: The log gives the day., excerpts: [e1, 2031-03-hollow.v1], references: [harbour-log]}
  - id: hush-stop
    place: hush-cove
    title: A hushed stop
    status: happened
    when: 2031-03-14
    people: [hidden-hand]
    draft: true
    excerpts:
      - {source: secret-paper, quote: the hush words of the fog horn, says: {when: 2031-03-14, who: [hidden-hand]}}
    notes:
      - {kind: remark, field: status, text: Hush., excerpts: [e1]}
`;

const [HEAD = ''] = SOUND[VISIT]?.split('    claims:\n') ?? [];

/** The sound dossier with one draft of each kind. “hush”, “hidden” and “secret” are in drafts only. */
const DRAFTED: Files = {
  ...SOUND,
  [VISIT]: HEAD + PARTS,
  'dossier.yaml': `${SOUND['dossier.yaml']}  - {id: hush-round, names: Hushed, tone: third}\n`,
  'people.yaml': `${SOUND['people.yaml']}- {id: hidden-hand, names: Hidden Hand, spellings: [Hidden Hand]}\n`,
  'places.yaml': `${SOUND['places.yaml']}- id: hush-cove
  names: Hush Cove
  position: [-12.3, 61.4]
  precision: exact
  gazetteer: {name: GeoNames, record: "9", url: https://example.org/hush}
`,
  'references.yaml': `${SOUND['references.yaml']}- {id: hush-log, title: Hushed log, publisher: Hush, url: https://example.org/hush, confirms: Hush.}\n`,
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
  'visits/2031-05-hush.yaml': `title: A hushed visit
direction: hush-round
kind: working
when: 2031-05-20
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
      - {source: secret-paper, quote: the hush words of the fog horn, says: {when: 2031-05-20, who: [hidden-hand]}}
`,
  'stories/hush-story.yaml': `title: A hushed story
draft: true
steps:
  - {heading: Hush, visit: 2031-05-hush}
`,
  'stories/open-story.yaml': `title: A story for all
steps:
  - {heading: Arrival, stop: 2031-03-hollow.arrival}
`,
};

const DRAFTS = /hush|hidden|secret-paper/i;

function builtOf(files: Files, drafts = false) {
  const built = compiled(files, drafts);
  if ('faults' in built) throw new Error(built.faults.map(printed).join('\n'));
  return built;
}

test('nothing of a draft is in any published file, and the run says what it left out', () => {
  const from = writeDossier(DRAFTED);
  const to = join(from, 'out');
  const { ok, lines } = run({ from, to, check: false });
  expect(lines.filter((line) => line.includes('warning'))).toEqual([]);
  expect(ok).toBe(true);
  expect(lines.map((line) => line.replaceAll(from, 'data')).slice(0, -1)).toEqual([
    'Left out 7 drafts:',
    '  data/sources/secret-paper.md:2 source secret-paper',
    `  data/${VISIT}:41 excerpt`,
    `  data/${VISIT}:46 claim`,
    `  data/${VISIT}:49 note`,
    `  data/${VISIT}:51 stop 2031-03-hollow.hush-stop`,
    '  data/visits/2031-05-hush.yaml:1 visit 2031-05-hush',
    '  data/stories/hush-story.yaml:1 story hush-story',
  ]);
  expect(readdirSync(to)).toHaveLength(5);
  for (const name of readdirSync(to)) {
    // The schemas describe the format, in which a story can be a draft.
    if (name.endsWith('.schema.json')) continue;
    const text = readFileSync(join(to, name), 'utf8');
    expect(text).not.toMatch(DRAFTS);
    expect(text).not.toContain('draft');
  }
});

test('without its drafts a dossier is the one in which they were never written', () => {
  const { dataset, stories } = builtOf(DRAFTED);
  const { 'stories/open-story.yaml': story = '' } = DRAFTED;
  const without = withChange(
    { ...SOUND, 'stories/open-story.yaml': story },
    VISIT,
    'notes:\n      - {kind: dating',
    'notes:\n      - {id: n2, kind: dating',
  );
  expect(dataset).toEqual(builtOf(without).dataset);
  expect(stories).toEqual(builtOf(without).stories);
});

test('a preview has the drafts, and each of them says that it is one', () => {
  const { dataset, stories } = builtOf(DRAFTED, true);
  expect(dataset.visits.map(({ title }) => title.en)).toEqual([
    'The Albatross at Port Hollow',
    'Draft: A hushed visit',
  ]);
  const [arrival, hushed] = dataset.visits[0]?.stops ?? [];
  expect(hushed?.title.en).toBe('Draft: A hushed stop');
  expect(arrival?.notes.map(({ text, excerpts }) => [text.en, ...excerpts])).toEqual([
    ['Draft: A hushed remark.'],
    ['The log gives the day.', '2031-03-hollow.arrival.e1', '2031-03-hollow.v1'],
    ['Draft', '2031-03-hollow.arrival.hush-words'],
    ['Draft'],
  ]);
  expect(dataset.sources.map(({ title }) => title)).toContain('Draft: Hushed');
  expect(stories.stories.map(({ title }) => title.en)).toEqual([
    'Draft: A hushed story',
    'A story for all',
  ]);
});

test.each([
  [
    'an excerpt of a source',
    'sources/gazette.md',
    'language: en',
    'language: en\ndraft: true',
    /2031-03-hollow.yaml:7:13 The source `gazette` is a draft, or only drafts use it; publish it, or mark what names it here as a draft, too/,
  ],
  [
    'a note on an excerpt',
    VISIT,
    'says: {kind: working}',
    'draft: true',
    /The excerpt `v2` is a draft, or only drafts use it/,
  ],
  [
    'the only stop',
    VISIT,
    '  - id: arrival',
    '  - draft: true\n    id: arrival',
    /:20:3 All stops of this visit are drafts; publish one of them, or mark the visit as a draft/,
  ],
  [
    'the note on a conflict',
    VISIT,
    '  - kind: conflict',
    '  - draft: true\n    kind: conflict',
    /Without the drafts: the claims on `kind` are in conflict/,
  ],
])('what is published cannot rest on a draft: %s', (_, file, old, bad, fault) => {
  const faults = faultsOf(withChange(SOUND, file, old, bad));
  expect(faults.join('\n')).toMatch(fault);
});

test('a step of a story cannot show a draft', () => {
  const story = {
    'stories/told.yaml': 'title: T\nsteps:\n  - {heading: H, visit: 2031-05-hush}\n',
  };
  expect(faultsOf({ ...DRAFTED, ...story })).toEqual([
    'data/stories/told.yaml:3:25 The visit `2031-05-hush` is a draft, or only drafts use it; publish it, or mark what names it here as a draft, too',
  ]);
});

test('a draft is checked like everything else', () => {
  const files = { ...DRAFTED, 'people.yaml': SOUND['people.yaml'] ?? '' };
  expect(faultsOf(files).join('\n')).toMatch(/2031-05-hush.yaml:5:10 No person has the id/);
});
