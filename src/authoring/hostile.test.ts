/** Texts that take parsers minutes, all memory or the whole stack: each is a fault at its place. */
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from './markdown.ts';
import { newLog } from './spot.ts';
import { parseYaml } from './yaml/parse.ts';

function faultsOf(text: string): string[] {
  const log = newLog();
  const parsed = parseYaml(log, 'story.yaml', text);
  expect(parsed).toBeUndefined();
  return log.faults.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

const times = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n');
const letters = [...'abcdefghij'];
const bomb = times(10, (at) =>
  at === 0
    ? 'a: &a [x, x]'
    : `${letters[at]}: &${letters[at]} [${`*${letters[at - 1]}, `.repeat(9)}]`,
);
const GROWS = 'Aliases such as this one repeat more than a file may';
const DEEP = 'This is nested more than 50 levels deep';

describe('YAML', () => {
  test.each([
    ['aliases of aliases', bomb, `2:8 ${GROWS}`],
    ['many aliases', `a: &a x\nb:\n${'  - *a\n'.repeat(5000)}`, `103:5 ${GROWS}`],
    ['a chain of aliases', times(3000, (at) => `k${at}: &k${at} [*k${at - 1}]`), '1:10 Nothing is'],
    ['an alias within itself', 'a: &a [*a]', '1:8 This is part of what `&a` stands for'],
    ['a deep list in brackets', `a: ${'['.repeat(800)}${']'.repeat(800)}`, `1:53 ${DEEP}`],
    ['a list deeper than the stack', '['.repeat(100_000), DEEP],
    ['a deep list with dashes', `${'- '.repeat(800)}x`, `1:101 ${DEEP}`],
    ['deep maps', times(800, (at) => `${' '.repeat(at)}a:`), `51:51 ${DEEP}`],
  ])('%s', (_, text, fault) => {
    expect(faultsOf(text)[0]).toContain(fault);
  });

  test('a few aliases are read', () => {
    const log = newLog();
    expect(parseYaml(log, 'a.yaml', 'a: &a [1]\nb: *a\nc: [*a]')?.value).toEqual({
      a: [1],
      b: [1],
      c: [[1]],
    });
    expect(log.faults).toEqual([]);
  });
});

describe('Markdown', () => {
  const deep = /^Line \d+ of this text is nested too deeply/;
  test.each([
    ['block quotes', '> '.repeat(5000), deep],
    ['block quotes without spaces', '>'.repeat(5000), deep],
    ['a list on one line', '- '.repeat(5000), deep],
    ['a list on many lines', times(800, (at) => `${'  '.repeat(at)}- x`), deep],
    ['a numbered list', times(800, (at) => `${'   '.repeat(at)}1. x`), deep],
    ['emphasis', `${'*a **b '.repeat(5000)}${'b** a*'.repeat(5000)}`, /too many signs of emphasis/],
  ])('%s', (_, text, fault) => {
    const { blocks, faults } = parseMarkdown(text);
    expect(faults).toEqual([expect.stringMatching(fault)]);
    expect(blocks).toEqual([{ kind: 'paragraph', inlines: [{ kind: 'text', text }] }]);
  });

  test('what people write is not too deep', () => {
    const text = times(8, (at) => `${'  '.repeat(at)}- > *level* ${at}`);
    expect(parseMarkdown(text).faults).toEqual([]);
  });

  test('a link with a password', () => {
    expect(parseMarkdown('[a](https://reader:secret@example.org/)').faults).toEqual([
      expect.stringContaining('no user name and no password'),
    ]);
  });
});
