import { expect, test } from 'vitest';
import five from '../../../data/stories/five-visits.yaml?raw';
import { EVERYTHING } from '../../domain/filter.ts';
import { committedCatalog, select, sure } from '../../testing/catalog.ts';
import { nameOf, viewOf } from './currentView.ts';
import { fileOf, stepFaults, storyIn } from './storyFile.ts';

const catalog = committedCatalog();

test('an authored story opens, and what is written of it opens as the same', () => {
  const opened = storyIn('five-visits.yaml', five, catalog);
  if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
  expect(opened.story.id).toBe('five-visits');
  expect(opened.story.steps).toHaveLength(8);
  expect(storyIn('five-visits.yaml', fileOf(opened.story, catalog), catalog)).toEqual(opened);
});

test('a byte order mark and other line ends change nothing', () => {
  const opened = storyIn('five-visits.yaml', five, catalog);
  for (const lineEnd of ['\n', '\r\n', '\r']) {
    const text = `\uFEFF${five.replaceAll('\n', lineEnd)}`;
    expect(storyIn('five-visits.yaml', text, catalog), JSON.stringify(lineEnd)).toEqual(opened);
  }
});

test('a mistake in a file with CRLF is named at its line', () => {
  const opened = storyIn(
    'a.yaml',
    'title: A\r\nsteps:\r\n  - heading: B\r\n    stop: no\r\n',
    catalog,
  );
  expect(opened.ok ? [] : opened.faults).toMatchObject([{ line: 4, column: 11 }]);
});

test.each([
  ['[', 'This is not valid YAML'],
  ['', 'Expected a map'],
  ['title: A\nsteps: []', 'A story needs at least one step'],
  ['title: A\nsteps: [{heading: B, stop: no}]', 'No stop has the id'],
  ['x'.repeat(1_000_001), 'too long'],
])('%.20j is refused with what is wrong', (text, message) => {
  const opened = storyIn('a.yaml', text, catalog);
  expect(opened.ok ? [] : opened.faults.map((fault) => fault.message).join()).toContain(message);
});

test('a step is told what the pipeline would say of it', () => {
  const step = { heading: { en: 'A' }, shown: { kind: 'none' as const } };
  expect(stepFaults(step, catalog)).toEqual([]);
  expect(
    stepFaults({ ...step, text: { en: '> never said by anybody at all\n\n# B' } }, catalog),
  ).toEqual([
    expect.stringContaining('A step has one heading'),
    expect.stringContaining('is in no excerpt'),
  ]);
});

test('the current view is selection, camera and period, as far as there are any', () => {
  const selected = select(catalog, { kind: 'stop', id: '2024-05-minsk.flowers' });
  const { period } = EVERYTHING;
  expect(viewOf({ selected, period, shown: {} })).toEqual({
    shown: { kind: 'stop', id: '2024-05-minsk.flowers' },
  });
  const map = () => ({ centre: [387.123456, 53.9] as const, zoom: 7.1234, width: 1, height: 1 });
  expect(viewOf({ selected, period: { from: 0, to: 59 }, shown: { map } })).toEqual({
    shown: { kind: 'stop', id: '2024-05-minsk.flowers' },
    camera: { centre: [27.1235, 53.9], zoom: 7.12 },
    period: { from: '1970-01-01', to: '1970-03-01' },
  });
  expect(nameOf(selected, {})).toBe(sure(catalog.stopById.get('2024-05-minsk.flowers')).title);
});
