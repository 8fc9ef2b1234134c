import { expect, test } from 'vitest';
import { compileFolder } from '../../../pipeline/compileFolder.ts';
import { compiled, type Files, printed, SOUND } from '../../../pipeline/test-dossier.ts';
import type { CompileResult } from '../compile.ts';

/** A place of `places.yaml`. */
const place = (id: string, names: string, position: string, more = '') =>
  `- {id: ${id}, names: ${names}, position: ${position}, precision: exact, ${more}gazetteer: {name: G, record: "1", url: https://example.org/1}}\n`;

/** What the checker says about positions if a dossier has these places, too. */
function warningsWith(...places: string[]): string[] {
  const files: Files = { ...SOUND, 'places.yaml': SOUND['places.yaml'] + places.join('') };
  return warningsOf(compiled(files));
}

function warningsOf(built: CompileResult): string[] {
  if ('faults' in built) throw new Error(built.faults.map(printed).join(' '));
  return built.warnings.map(({ message, line }) => `${line}: ${message}`);
}

test('a city in Antarctica is where it should be with its numbers swapped', () => {
  expect(warningsWith(place('ny', 'New York', '[40.7128, -74.006]'))).toEqual([
    '20: [40.7128, -74.006] is far away from where this place should be. Is it [-74.006, 40.7128]? ' +
      'For the city of New York is there; longitude comes first',
  ]);
});

test('a city without its minus sign is told of, whatever the language of its name', () => {
  const [warning] = warningsWith(place('ny', '{ru: Нью-Йорк}', '[74.006, 40.7128]'));
  expect(warning).toMatch(/Is it \[-74.006, 40.7128\]\? .*west and south have a minus sign$/);
});

test('a place that lies in another is sought there', () => {
  const [warning] = warningsWith(place('quay', 'Ash Quay', '[61.48, -12.3]', 'within: grey-bay, '));
  expect(warning).toContain('`grey-bay`, in which it lies, is there');
});

test('a place far from all others is sought among them, if there are two', () => {
  const far = place('mole', 'The Mole', '[61.4, -12.4]');
  expect(warningsWith(far)).toEqual([
    expect.stringContaining('Is it [-12.4, 61.4]? For `grey-bay`, `port-hollow` are there'),
  ]);
  expect(warningsWith(place('mole', 'The Mole', '[63, -20.1]'))).toEqual([]);
});

test.each([
  ['a city where it is', place('ny', 'New York', '[-74.006, 40.7128]')],
  ['a namesake elsewhere', place('ny', 'New York', '[-95.1, 32.2]')],
  ['a ship on the high seas', place('ship', 'The Albatross at sea', '[-30, 45]')],
  ['an island', place('island', 'Pitcairn', '[-130.1, -25.07]')],
  ['the South Pole', place('pole', 'South Pole', '[0, -90]')],
  ['a place at 45°', place('forty-five', 'Halfway', '[45, 45]')],
])('nothing is said of %s', (_, text) => {
  expect(warningsWith(text)).toEqual([]);
});

test.each(['data', 'examples/aurelia', 'examples/world'])('nothing is said of %s', (folder) => {
  expect(
    warningsOf(compileFolder({ from: folder })).filter((warning) =>
      /far away|longitude comes first/.test(warning),
    ),
  ).toEqual([]);
});
