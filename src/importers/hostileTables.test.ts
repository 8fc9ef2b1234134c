/** Tables that would take minutes if anything were read more than once for each cell. */
import { expect, test } from 'vitest';
import { tabOf, workbookOf } from '../testing/imports/workbooks.ts';
import { ANY_TABLE, firstMapping } from './anyTable/anyTable.ts';
import { cellText } from './cells/cellText.ts';
import { plainText } from './texts/plainText.ts';
import { TIMELINE_JS } from './timelineJs/timelineJs.ts';

const MANY = 40_000;

function inputOf(...rows: readonly (readonly string[])[]) {
  const workbook = workbookOf('a.csv', tabOf('a', rows));
  return { file: 'a.csv', bytes: new Uint8Array(), workbook };
}

const long = Array.from({ length: MANY }, (_, index) => [`${1000 + (index % 1000)}`, 'A title']);

test('a table that is both wide and long is read', () => {
  const wide = Array.from({ length: MANY }, (_, index) => `Column ${index}`);
  const header = ['Year', 'Headline', 'Display Date', ...wide];
  const imported = TIMELINE_JS.read(inputOf(header, ...long), {});
  expect(imported.ok && imported.records.visits).toHaveLength(MANY);
});

test('a mapping is guessed of a table with one wide row', () => {
  const wide = Array.from({ length: MANY }, () => 'x');
  const mapping = firstMapping(inputOf(['Year', 'Title'], ...long, wide));
  expect(mapping?.columns).toHaveLength(MANY);
  expect(ANY_TABLE.detect(inputOf(['Year', 'Title'], ...long, wide))).toBe('possible');
});

test('white space within a text is no work', () => {
  const spaces = ' '.repeat(1_000_000);
  expect(cellText({ text: `a${spaces}b`, kind: 'text' })).toBe(`a${spaces}b`);
  expect(plainText(`<p>a${spaces}b</p>`).text).toBe('a b');
});
