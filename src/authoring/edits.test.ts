import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { keyRenamed, renamed, rewritten, withItem, withKeys } from './edits.ts';
import type { TextChange } from './fix.ts';
import { at, newLog, rootOf, type Spot } from './spot.ts';
import { parseYaml } from './yaml/parse.ts';

function rootIn(yaml: string): Spot {
  const file = parseYaml(newLog(), 'a.yaml', yaml);
  if (file === undefined) throw new Error(`This is no YAML: ${yaml}`);
  return rootOf(file);
}

function changed(yaml: string, changes: readonly TextChange[] | undefined): string | undefined {
  return changes?.reduceRight((text, change) => {
    return text.slice(0, change.from) + change.text + text.slice(change.to);
  }, yaml);
}

const WORDS = [
  ...['true', 'null', '~', '1e5', '0x1f', '2031', '1:30', '.5', '1_0', 'no', '2031-03', ''],
  ...['- a', 'a: b', 'a #b', '&a', '*a', '!a', '[', '}', '%a', '@a', '`a', '---', '...', '-', '?'],
  ...[
    "it's",
    '"',
    '\\',
    '\u2028',
    '\u0085',
    '\u0000',
    '\ufeff',
    'é',
    '🚌',
    ' a ',
    'a\nb',
    'a\n',
    '\t',
  ],
  ...['a', 'Port Hollow', '2031-03-hollow.v1', '2031-03-13/2031-03-14', 'a-b_c', 'Так', 'a, b'],
];
/** Maps with another value behind `x`, of every form. */
const MAPS: readonly (readonly [start: string, end: string, values: readonly string[]])[] = [
  ['# top\nx: ', '\ny: 1 # end\n', ['a', "'a'", '"a"', '|\n  a', '>-\n  a\n  b', 'a b\n  c']],
  ['{x: ', ', y: 1} # end\n', ['a', "'a'", '"a"', 'a b']],
  ['{y: 1, x: ', '} # end\n', ['a', "'a'", '"a"']],
];

test('whatever is written reads as the same text, and its neighbours as before', () => {
  for (const [index, word] of WORDS.entries()) {
    for (const [start, end, values] of MAPS) {
      const value = values[index % values.length] ?? '';
      const yaml = start + value + end;
      const result = changed(yaml, rewritten(at(rootIn(yaml), 'x'), word)) ?? '';
      expect(parse(result)).toEqual({ x: word, y: 1 });
      expect(result.endsWith('# end\n')).toBe(true);
    }
  }
});

test('a key is added to maps of any form', () => {
  const add = (yaml: string) => changed(yaml, withKeys(rootIn(yaml), { k: 'v' }));
  expect(add('a: 1\nb: 2\n')).toBe('a: 1\nk: v\nb: 2\n');
  expect(add('a: 1 # one\nb: 2\n')).toBe('k: v\na: 1 # one\nb: 2\n');
  expect(add('a: |\n  one\n\n  two\nb: 2\n')).toBe('k: v\na: |\n  one\n\n  two\nb: 2\n');
  expect(add('a: 1')).toBe('k: v\na: 1');
  expect(add('{a: 1, b: 2}')).toBe('{a: 1, k: v, b: 2}');
  expect(add('{ # c\n  a: 1 }')).toBe('{ # c\n  k: v, a: 1 }');
  for (const yaml of [
    '? a\n: 1\n',
    '{? a: 1}',
    '&x a: 1\n',
    '&x\na: 1\n',
    '!!map\na: 1\n',
    'k: 1\n',
    '{}',
  ]) {
    expect(add(yaml)).toBeUndefined();
  }
});

test('an item is added behind the last of lists of any form', () => {
  const add = (yaml: string) => changed(yaml, withItem(at(rootIn(yaml), 'x'), 'new'));
  expect(add('x:\n  - a # c\n  # end\ny: 1\n')).toBe('x:\n  - a # c\n  - new\n  # end\ny: 1\n');
  expect(add('x:\n- {a: 1}')).toBe('x:\n- {a: 1}\n- new');
  expect(add('x:\n  - |\n    a\n\n    b\ny: 1\n')).toBe(
    'x:\n  - |\n    a\n\n    b\n  - new\ny: 1\n',
  );
  expect(add('x: [a, b ] # c\n')).toBe('x: [a, b, new ] # c\n');
  for (const yaml of ['x: []\n', 'x: 1\n', 'x: &a [a]\n', 'y: &a 1\nx: [*a]\n']) {
    expect(add(yaml)).toBeUndefined();
  }
});

test('what others repeat, or what is there already, is left alone', () => {
  const root = rootIn('a: &a {b: one}\nc: *a\nd: &d one\ne: !!str one\n');
  expect(renamed(at(at(root, 'a'), 'b'), 'two')).toBeUndefined();
  expect(renamed(at(at(root, 'c'), 'b'), 'two')).toBeUndefined();
  expect(renamed(at(root, 'd'), 'two')).toBeUndefined();
  expect(renamed(at(root, 'e'), 'two')).toBeUndefined();
  expect(keyRenamed(at(root, 'd'), 'c')).toBeUndefined();
  expect(keyRenamed(at(root, 'f'), 'g')).toBeUndefined();
  expect(keyRenamed(at(root, 'e'), 'g')).toHaveLength(1);
});
