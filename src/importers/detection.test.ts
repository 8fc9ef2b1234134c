import { expect, test } from 'vitest';
import { compile, type Fault } from '../compile/compile.ts';
import { inputOf } from '../testing/imports/importInput.ts';
import { filesOf } from './dossier/files.ts';
import { FORMATS, formatsOf } from './formats.ts';

const FIXTURES: Readonly<Record<string, string>> = import.meta.glob(
  ['./*/fixtures/*', '!./*/fixtures/*.golden'],
  { query: '?raw', import: 'default', eager: true },
);

/** The format that has the files of a folder. */
const FOLDERS: Readonly<Record<string, string>> = {
  cslJson: 'csl-json',
  geoJson: 'geojson',
  hypothesis: 'hypothesis',
  linkedPlaces: 'linked-places',
  recogito: 'recogito',
  webAnnotation: 'web-annotation',
};

const KNOWN = Object.entries(FIXTURES).flatMap(([path, text]) => {
  const [, folder = '', , name = ''] = path.split('/');
  const id = FOLDERS[folder];
  return id === undefined ? [] : [{ path, name, text, id }];
});

test('there are files of every format', () => {
  expect(new Set(KNOWN.map(({ id }) => id)).size).toBe(Object.keys(FOLDERS).length);
});

test.each(KNOWN)('$path is recognised, and no other format is as sure of it', async (known) => {
  const input = await inputOf(known.name, known.text);
  expect(formatsOf(input)[0]?.id).toBe(known.id);
  const sure = FORMATS.filter((format) => ['certain', 'likely'].includes(format.detect(input)));
  expect(sure.map(({ id }) => id)).toEqual([known.id]);
});

/** What GeoJSON asks for, which others pass over. */
const OPTIONS = {
  language: 'en',
  mapping: { properties: { place: 'name', title: 'event', quote: 'words', source: 'paper' } },
};
/** An import gives drafts only, and no folder for what it has none of. */
function isOfWhole({ rule }: Fault): boolean {
  return rule === 'file/missing' || rule === 'draft/nothing-published';
}

test.each(KNOWN)(
  'in what is read of $path things are missing, and nothing is wrong',
  async (known) => {
    const input = await inputOf(known.name, known.text);
    const imported = formatsOf(input)[0]?.read(input, OPTIONS);
    const compiled = imported?.ok ? compile(filesOf(imported.records)) : undefined;
    expect(compiled).toBeDefined();
    const faults = compiled && 'faults' in compiled ? compiled.faults : [];
    expect(faults.filter((fault) => !isOfWhole(fault))).toEqual([]);
  },
);
