import { expect, test } from 'vitest';
import { compiled, type Files, SOUND } from '../../../pipeline/test-dossier.ts';
import { formatFault } from '../../authoring/fault.ts';

const VISIT = 'visits/2031-03-hollow.yaml';

function builtOf(files: Files) {
  return compiled(files);
}

function printedOf(files: Files): string[] {
  const built = builtOf(files);
  return ('faults' in built ? built.faults : built.warnings).map((fault) =>
    formatFault(fault).replace(/^.*?:\d+:\d+ /, ''),
  );
}

/** The sound dossier with two stops more, on one day. */
function timed(first: string, second: string, quote = 'It was a working visit to the bay'): Files {
  const stop = (id: string, when: string) => `  - id: ${id}
    place: grey-bay
    title: In the bay
    status: happened
    when: {edtf: 2031-03-14, basis: inferred, reasoning: The log., ${when}}
    people: []
    excerpts:
      - {source: herald, quote: ${quote}}
`;
  return { ...SOUND, [VISIT]: `${SOUND[VISIT]}${stop('one', first)}${stop('two', second)}` };
}

test('a time of day, a range and about when are sound, in their order', () => {
  expect(printedOf(timed('time: 09:30', 'time: "14:30/15:10~"'))).toEqual([]);
  const built = builtOf(timed('time: 09:30', 'time: "14:30/15:10~"'));
  const stops = 'dataset' in built ? built.dataset.visits.flatMap(({ stops: each }) => each) : [];
  expect(stops.map(({ when }) => when.time).filter(Boolean)).toEqual(['09:30', '14:30/15:10~']);
});

test.each([
  ['2.30 pm', '`"14:30"`'],
  ['14.30', '`"14:30"`'],
  ['14h30', '`"14:30"`'],
  ['9:05', '`"09:05"`'],
  ['12 am', '`"00:00"`'],
  ['half past two', '`"02:30"` or `"14:30"`'],
  ['quarter to 3', '`"02:45"` or `"14:45"`'],
  ['about 2 p.m.', '`"14:00~"`'],
  ['14.30 – 15.10', '`"14:30/15:10"`'],
  ['14.30 Uhr', '`"14:30"`'],
])('%s is answered with what to type', (written, meant) => {
  expect(printedOf(timed(`time: "${written}"`, 'time: "23:00"'))).toEqual([
    `“${written}” is no time of day; write ${meant}`,
  ]);
});

test.each(['25:00', 'noonish', '14:60', '14:30/', '1–2–3'])('%s is refused', (written) => {
  expect(printedOf(timed(`time: "${written}"`, 'time: "23:00"'))[0]).toMatch(
    /^“.*no time of day; /,
  );
});

test('only a single day has a time', () => {
  const month = timed('time: 09:30', 'time: 14:30');
  expect(
    printedOf({
      ...month,
      [VISIT]: (month[VISIT] ?? '').replace('edtf: 2031-03-14', 'edtf: 2031-03'),
    }),
  ).toEqual([
    'Only a single day has a time; give the day in `edtf`, or take `time` out and tell of it in `reasoning`',
  ]);
});

test('stops against the order of the clock are warned of', () => {
  expect(printedOf(timed('time: 14:30', 'time: 09:30'))).toEqual([
    'This stop (09:30) is before one that stands above it (14:30, the same day); put the stops in the order of time, or correct a time',
  ]);
  expect(printedOf(timed('time: 14:30', 'time: 14:10~'))).toEqual([]);
});

test('two times that cannot both be true are in conflict, and need a note', () => {
  const files = timed('time: 09:30', 'time: 14:30');
  const says = (time: string) => `        says: {time: "${time}"}\n`;
  const claims = (one: string, other: string) => ({
    ...files,
    [VISIT]: `${files[VISIT]}`.replace(
      /- \{source: herald, quote: (.*)\}\n$/,
      `- source: herald\n        quote: $1\n${says(one)}      - source: gazette\n        quote: The ship stayed in port until the next day.\n${says(other)}`,
    ),
  });
  expect(printedOf(claims('14:30', '14:50~'))).toEqual([]);
  expect(printedOf(claims('14:30', '16:00'))[0]).toContain('The claims on `time` are in conflict');
});
