import { expect, test } from 'vitest';
import type { Finding } from './finding.ts';
import { chosenFixes, fixedFiles, fixedLine } from './fixing.ts';

const finding = (...fixes: [words: string, from: number, to: number, text: string][]): Finding => ({
  file: 'visits/a.yaml',
  line: 2,
  column: 3,
  rule: 'quotation/not-found',
  message: 'This is wrong',
  fixes: fixes.map(([words, from, to, text]) => ({
    words,
    changes: [{ file: 'visits/a.yaml', from, to, text }],
  })),
});

const words = (findings: readonly Finding[]) => chosenFixes(findings).map(({ fix }) => fix.words);

test('a fix is chosen where there is no other', () => {
  expect(words([finding(['swap', 0, 1, 'b'])])).toEqual(['swap']);
  expect(words([finding(['this', 0, 1, 'b'], ['that', 0, 1, 'c'])])).toEqual([]);
  expect(words([finding()])).toEqual([]);
});

test('of two that touch the same words the first is chosen', () => {
  expect(words([finding(['one', 0, 4, '']), finding(['two', 3, 5, ''])])).toEqual(['one']);
});

test('a file is changed once, by all fixes that concern it', () => {
  const chosen = chosenFixes([finding(['one', 0, 1, 'A']), finding(['two', 2, 3, 'C'])]);
  expect(fixedFiles(chosen, () => 'abc')).toEqual(new Map([['visits/a.yaml', 'AbC']]));
  expect(chosen.map(fixedLine)).toEqual([
    'visits/a.yaml:2:3 fixed: one',
    'visits/a.yaml:2:3 fixed: two',
  ]);
});
