import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileFolder } from '../../../pipeline/compileFolder.ts';
import { compiled, type Files, SOUND } from '../../../pipeline/test-dossier.ts';

/** Every text of a dossier's folder, by its path. */
function dossierIn(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const texts = paths.filter((path) => /\.(?:md|yaml|svg)$/.test(path) && path !== 'README.md');
  return Object.fromEntries(texts.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

function converted(files: Files, lineEnd: string, before = ''): Files {
  const convert = (text: string) => before + text.replaceAll('\n', lineEnd);
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, convert(text)]));
}

const WAYS = [
  ['CRLF', '\r\n', ''],
  ['CR alone', '\r', ''],
  ['CRLF and a byte order mark', '\r\n', '\uFEFF'],
] as const;

test.each(WAYS)('a dossier with %s is the same dataset', (_, lineEnd, before) => {
  for (const folder of ['data', 'examples/aurelia', 'examples/world']) {
    const files = dossierIn(folder);
    expect(Object.keys(files).length).toBeGreaterThan(10);
    const built = compiled(converted(files, lineEnd, before));
    const expected = compileFolder({ from: folder });
    if (!('dataset' in built && 'dataset' in expected)) throw new Error(JSON.stringify(built));
    expect(JSON.stringify(built.dataset)).toBe(JSON.stringify(expected.dataset));
    expect(JSON.stringify(built.stories)).toBe(JSON.stringify(expected.stories));
  }
});

test.each(WAYS)('a mistake in a file with %s is named at the same place', (_, lineEnd, before) => {
  const faultsOf = (files: Files) => {
    const built = compiled(files);
    if (!('faults' in built)) throw new Error('There is no mistake');
    return built.faults;
  };
  const wrong = {
    ...SOUND,
    'places.yaml': `${SOUND['places.yaml']}- id: nowhere\n  names: {en: Nowhere, en: Twice}\n`,
    'sources/gazette.md': (SOUND['sources/gazette.md'] ?? '').replace(
      'edtf: 2031-03-14',
      'edtf: 31',
    ),
  };
  const faults = faultsOf(wrong);
  expect(faults.length).toBeGreaterThan(1);
  expect(faultsOf(converted(wrong, lineEnd, before))).toEqual(faults);
});
