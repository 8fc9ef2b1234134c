import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileFolder } from '../../../pipeline/compileFolder.ts';
import {
  compiled,
  type Files,
  printed,
  SOUND,
  withChange,
} from '../../../pipeline/test-dossier.ts';

const VISIT = 'visits/2031-03-hollow.yaml';
const PLACES = 'places.yaml';

/** The warnings of a dossier as they are printed, with its folder called `data`. Faults fail. */
function warningsOf(files: Files): string[] {
  const built = compiled(files);
  if ('faults' in built) throw new Error(built.faults.map(printed).join('\n'));
  return built.warnings.map(printed);
}

/** The sound dossier with a second stop, below the first. */
function withStop(stop: string): Files {
  return { ...SOUND, [VISIT]: `${SOUND[VISIT]}${stop}` };
}

const NEXT = `  - id: bay
    place: grey-bay
    title: In the bay
    status: happened
    when: 2031-03
    people: []
    excerpts:
      - source: herald
        quote: It was a working visit to the bay, the harbour master said in March.
`;

test('the sound dossier and one with a dated quote give no warning', () => {
  expect(warningsOf(SOUND)).toEqual([]);
  expect(warningsOf(withStop(NEXT))).toEqual([]);
});

test('the example of the guide for editors gives no warning', () => {
  const guide = readFileSync('data/README.md', 'utf8');
  const blocks = [...guide.matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms)];
  expect(
    warningsOf(Object.fromEntries(blocks.map(([, path = '', text = '']) => [path, text]))),
  ).toEqual([]);
});

test('the published dossier gives no warning', () => {
  const built = compileFolder({ from: 'data' });
  expect('warnings' in built && built.warnings).toEqual([]);
});

test('a person whom no words name', () => {
  expect(warningsOf(withStop(NEXT.replace('people: []', 'people: [otto-brekke]')))).toEqual([
    'data/visits/2031-03-hollow.yaml:50:14 No quote and no claim here names `otto-brekke`; quote the words that do, add `says: {who: [otto-brekke]}` to the quote that means this person, or take the person out',
  ]);
});

test('a person is named by a claim, or by a spelling in the paragraph of a quote', () => {
  const people = NEXT.replace('people: []', 'people: [mara-lind]');
  const claimed = `${people}    claims:\n      - {reference: harbour-log, field: who, value: "otto-brekke, mara-lind"}\n`;
  expect(warningsOf(withStop(claimed))).toEqual([]);
  const gazette = people
    .replace('source: herald', 'source: gazette')
    .replace(/quote: .*/, 'quote: Its crew called the visit official')
    .replace('when: 2031-03', 'when: {edtf: 2031-03, basis: inferred, reasoning: So.}');
  expect(warningsOf(withStop(gazette))).toEqual([]);
});

test('somebody who is said to be named and is not there', () => {
  const says = `${NEXT}        says: {who: [mara-lind]}\n`;
  expect(warningsOf(withStop(says))).toEqual([
    'data/visits/2031-03-hollow.yaml:54:22 This quote is said to name `mara-lind`, who is not among the `people` here; add the person there, or take the name out of `who`',
  ]);
  const noted = `${says}    notes:\n      - {kind: remark, field: who, text: She was in the harbour only.}\n`;
  expect(warningsOf(withStop(noted))).toEqual([]);
});

test('a date that is given as stated and that no quote states', () => {
  const dated = (when: string) => warningsOf(withStop(NEXT.replace('when: 2031-03', when)));
  expect(dated('when: 2031-03-14')).toEqual([
    'data/visits/2031-03-hollow.yaml:49:11 No quote here states this date, 2031-03-14; give its `words`, add `says: {when: 2031-03-14}` to the quote that states it, or write how it was found: `basis: inferred` with `reasoning`',
  ]);
  expect(dated('when: {edtf: 2031-03-14, basis: inferred, reasoning: The day after.}')).toEqual([]);
  expect(dated('when: {edtf: 2031-03-14, words: in March, basis: stated}')).toEqual([]);
});

test.each([
  ['says: {when: 2031-03-14}', 0],
  ['says: {when: 2031-03}', 1],
])('an excerpt that %s', (says, count) => {
  const stop = `${NEXT.replace('when: 2031-03', 'when: 2031-03-14')}        ${says}\n`;
  expect(warningsOf(withStop(stop))).toHaveLength(count);
});

test('a report that was published before the event', () => {
  const early = withChange(
    withStop(NEXT.replace('source: herald', 'source: almanac')),
    VISIT,
    'when: 2031-03-13/2031-03-14',
    'when: 2031-03-13/2031-03-31',
  );
  const almanac = (published: string) => ({
    ...early,
    'sources/almanac.md': (SOUND['sources/herald.md'] ?? '').replace('2031-03', published),
  });
  expect(warningsOf(almanac('2031-02'))).toEqual([
    'data/visits/2031-03-hollow.yaml:52:17 Source `almanac` was published (2031-02) before what it is quoted for (2031-03); correct a date or, if it announced this, tell the reader in a note with `field: status` that names this excerpt',
  ]);
  expect(warningsOf(almanac('2031-02~'))).toEqual([]);
  const note =
    '    notes:\n      - {kind: remark, field: status, text: Announced., excerpts: [e1]}\n';
  expect(warningsOf({ ...almanac('2031-02'), [VISIT]: `${early[VISIT]}${note}` })).toEqual([]);
});

test('stops out of the order of time', () => {
  const stop = NEXT.replace('when: 2031-03', 'when: 2031-03-12').replace(
    'quote: It',
    'says: {when: 2031-03-12}\n        quote: It',
  );
  const files = withChange(
    withStop(stop),
    VISIT,
    'when: 2031-03-13/2031-03-14',
    'when: 2031-03-12/2031-03-14',
  );
  expect(warningsOf(files)).toEqual([
    'data/visits/2031-03-hollow.yaml:49:11 This stop (2031-03-12) is before one that stands above it (2031-03-13); put the stops in the order of time, or correct a date',
  ]);
});

test('a place far from the one in which it is said to lie', () => {
  const far = withChange(SOUND, PLACES, '[-12.25, 61.5]', '[40.25, -21.5]');
  expect(warningsOf(far)).toContainEqual(
    expect.stringMatching(
      /^data\/places.yaml:12:11 `port-hollow` is \d+,\d{3} km away from `grey-bay`, in which it is said to lie;/,
    ),
  );
});
