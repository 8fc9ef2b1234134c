import { expect, test } from 'vitest';
import type { Fault } from '../../src/authoring/fault.ts';
import { chosenFixes, fixedFiles, fixedLine } from './fixing.ts';

const fault = (...fixes: [words: string, from: number, to: number, text: string][]): Fault => ({
  file: 'visits/a.yaml',
  line: 2,
  column: 3,
  rule: 'quotation/not-found',
  message: 'This is wrong',
  fixes: fixes.map(([words, from, to, text]) => ({
    words,
    changes: [{ file: 'visits/a.yaml', from, to, text }],
    ...(words.endsWith('?') && { asks: true }),
  })),
});

const words = (faults: readonly Fault[]) => chosenFixes(faults).map(({ fix }) => fix.words);

test('a fix is chosen where there is no other, and it is no guess', () => {
  expect(words([fault(['swap', 0, 1, 'b'])])).toEqual(['swap']);
  expect(words([fault(['this', 0, 1, 'b'], ['that', 0, 1, 'c'])])).toEqual([]);
  expect(words([fault(['perhaps?', 0, 1, 'b']), fault()])).toEqual([]);
});

test('of two that touch the same words the first is chosen', () => {
  expect(words([fault(['one', 0, 4, '']), fault(['two', 3, 5, ''])])).toEqual(['one']);
  expect(words([fault(['one', 3, 3, 'a']), fault(['two', 3, 3, 'b'])])).toEqual(['one']);
  expect(words([fault(['one', 0, 3, '']), fault(['two', 3, 5, ''])])).toEqual(['one', 'two']);
});

test('a file is changed once, by all fixes that concern it', () => {
  const chosen = chosenFixes([fault(['one', 0, 1, 'A']), fault(['two', 2, 3, 'C'])]);
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect(fixedFiles(chosen, () => bytes('abc\r\n'))).toEqual(
    new Map([['visits/a.yaml', bytes('AbC\r\n')]]),
  );
  expect(chosen.map(fixedLine)).toEqual([
    'visits/a.yaml:2:3 fixed: one',
    'visits/a.yaml:2:3 fixed: two',
  ]);
});
