import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compiled, type Files, SOUND, withChange } from '../../pipeline/test-dossier.ts';
import { RULES, type Rule } from '../authoring/rules.ts';

const VISIT = 'visits/2031-03-hollow.yaml';

/** The rules that a dossier breaks, in the order of its files. */
function brokenBy(files: Files): Rule[] {
  const result = compiled(files);
  return ('faults' in result ? result.faults : result.warnings).map(({ rule }) => rule);
}

test.each<[rule: Rule, file: string, old: string, bad: string]>([
  ['quotation/not-found', VISIT, 'Its crew called', 'Its crews called'],
  ['id/unknown', VISIT, 'people: [mara-lind]', 'people: [mara-lint]'],
  [
    'shape/unknown-key',
    VISIT,
    'notes:\n  - kind: conflict',
    'notes:\n  - note: x\n    kind: conflict',
  ],
  ['shape/missing-key', VISIT, 'kind: official\nwhen', 'when'],
  ['shape/value', 'sources/herald.md', 'titleBasis: inferred', 'titleBasis: guessed'],
  ['yaml/duplicate-key', 'dossier.yaml', 'language: en', 'language: en\nid: again'],
  ['yaml/syntax', 'dossier.yaml', 'language: en', 'language: ['],
  ['date/not-edtf', VISIT, 'when: 2031-03-13/2031-03-14', 'when: 14 March 2031'],
  ['place/position', 'places.yaml', '[-12.25, 61.5]', '[61.5, -12.25]'],
  ['link/address', 'places.yaml', 'precision: exact', 'precision: exact\n  note: "[x](ftp://a.b)"'],
])('%s', (rule, file, old, bad) => {
  expect(brokenBy(withChange(SOUND, file, old, bad))).toContain(rule);
});

test('what is missing only without the drafts breaks a rule of its own', () => {
  const files = withChange(
    SOUND,
    'sources/gazette.md',
    'language: en',
    'language: en\ndraft: true',
  );
  expect(new Set(brokenBy(files))).toEqual(new Set(['draft/needed']));
});

test('every rule is checked somewhere, and its id says of what it is a rule', () => {
  const sources = ['src/authoring', 'src/compile', 'src/ui/builder', 'pipeline'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !/(?:\.test|rules)\.ts$/.test(path))
      .map((path) => readFileSync(join(folder, path), 'utf8')),
  );
  const all = sources.join('');
  expect(Object.keys(RULES).filter((rule) => !all.includes(`'${rule}'`))).toEqual([]);
  expect(Object.keys(RULES).filter((rule) => !/^[a-z]+\/[a-z0-9-]+$/.test(rule))).toEqual([]);
});
