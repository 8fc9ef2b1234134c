import { expect, test } from 'vitest';
import type { Fault } from '../../src/authoring/fault.ts';
import type { Findings } from './finding.ts';
import { jsonOf, reportOf } from './report.ts';

const plain = (_: unknown, text: string) => text;

const FAULT: Fault = {
  file: 'visits/a.yaml',
  line: 12,
  column: 7,
  message: 'These words are not in the document',
  rule: 'quotation/not-found',
  fixes: [
    {
      words: 'use the nearest passage',
      changes: [{ file: 'visits/a.yaml', from: 1, to: 2, text: 'x' }],
    },
  ],
};
const WARNING: Fault = {
  ...{ file: 'places.yaml', line: 1, column: 1 },
  rule: 'place/position',
  message: 'At sea',
};

const found = (parts: Partial<Findings>): Findings => ({
  ...{ faults: [], warnings: [], todo: [], drafts: [], summary: undefined },
  ...parts,
});

test('mistakes, warnings and gaps are told apart, each with its place', () => {
  const all = found({ faults: [FAULT], warnings: [WARNING], todo: [WARNING] });
  expect(reportOf(all, plain)).toEqual([
    'visits/a.yaml:12:7 These words are not in the document (quotation/not-found)',
    '  fix: use the nearest passage',
    'places.yaml:1:1 warning: At sea (place/position)',
    'places.yaml:1:1 to do: At sea (place/position)',
    '',
    '1 mistake in 1 file, 1 warning, 1 to do',
  ]);
});

test('after fixing, each fix that is left has a line with its place', () => {
  const lines = reportOf(found({ faults: [FAULT], warnings: [WARNING] }), plain, true);
  expect(lines.slice(2)).toEqual([
    '',
    'Fixes that are left to you, because they are guesses or choices:',
    'visits/a.yaml:12:7 fix: use the nearest passage',
    '',
    '1 mistake in 1 file, 1 warning',
  ]);
  expect(reportOf(found({ warnings: [WARNING] }), plain, true)).toHaveLength(3);
});

test('a sound dossier is described', () => {
  expect(reportOf(found({ summary: 'Dataset 1: 2 visits' }), plain)).toEqual([
    'Dataset 1: 2 visits',
    'No mistakes',
  ]);
});

test('programs get one document with all keys in every finding', () => {
  expect(JSON.parse(jsonOf(found({ faults: [FAULT], warnings: [WARNING] }), ['a fixed']))).toEqual({
    format: 'dateline-check-1',
    ok: false,
    faults: [FAULT],
    warnings: [{ ...WARNING, fixes: [] }],
    todo: [],
    drafts: [],
    fixed: ['a fixed'],
  });
});
