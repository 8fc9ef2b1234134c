import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile, type Fault } from '../compile/compile.ts';
import { csvInput, jsonInput } from '../testing/imports/importInput.ts';
import { filesOf } from './dossier/files.ts';
import { FORMATS, formatsOf } from './formats.ts';
import type { ImportInput } from './imported.ts';

/** A file of each format, by the format's id. */
const FILES: Readonly<Record<string, readonly string[]>> = {
  timelinejs: ['timelineJs/fixtures/sheet.csv', 'timelineJs/fixtures/timeline.json'],
  storymapjs: ['storyMapJs/fixtures/storymap.json'],
  timemap: ['timeMap/fixtures/Events.csv', 'timeMap/fixtures/EXPORT_EVENTS.csv'],
  atlos: ['atlos/fixtures/atlos-export.csv'],
  'auto-archiver': ['autoArchiver/fixtures/archive.csv'],
  table: readdirSync(new URL('anyTable/fixtures', import.meta.url))
    .filter((file) => file.endsWith('.csv'))
    .map((file) => `anyTable/fixtures/${file}`),
};

function inputOf(path: string): ImportInput {
  const text = readFileSync(new URL(path, import.meta.url), 'utf8');
  return path.endsWith('.json') ? jsonInput(path, text) : csvInput(path, { tab: text });
}

/** An import gives drafts only, and no folder for what it has none of. */
function isOfWhole({ rule }: Fault): boolean {
  return rule === 'file/missing' || rule === 'draft/nothing-published';
}

describe('the format of a file', () => {
  test.each(Object.entries(FILES).flatMap(([id, paths]) => paths.map((path) => [path, id])))(
    '%s is %s',
    (path, id) => {
      const input = inputOf(path);
      const sure = FORMATS.filter((format) => format.detect(input) === 'certain');
      expect(sure.map((format) => format.id)).toEqual(id === 'table' ? [] : [id]);
      expect(formatsOf(input)[0]?.id).toBe(id);
    },
  );

  test('a workbook of our own is one', () => {
    const input = csvInput('bus.xlsx', { Visits: 'id,title\na,b', Stops: 'visit,date\na,1987' });
    expect(formatsOf(input)[0]?.id).toBe('workbook');
  });

  test.each([
    ['an empty file', { bytes: new Uint8Array() }],
    ['a text', { bytes: new Uint8Array(), text: 'The bus stops here.' }],
    ['an empty workbook', csvInput('x.csv', {})],
    ['a tab with nothing in it', csvInput('x.csv', { x: '' })],
    ['JSON of another kind', jsonInput('x.json', '{"type": "Topology", "objects": {}}')],
    ['a list', jsonInput('x.json', '[[[]]]')],
    ['null', jsonInput('x.json', 'null')],
    ['keys of prototypes', jsonInput('x.json', '{"__proto__": {"events": [{"text": 1}]}}')],
  ])('%s has none', (_, input) => {
    expect(formatsOf({ file: 'x', ...input })).toEqual([]);
  });

  test('no format throws, whatever it is given to read', () => {
    for (const { read } of FORMATS) {
      for (const input of [
        {},
        { json: [1] },
        { json: { events: 1 } },
        csvInput('x.csv', { x: 'a' }),
      ]) {
        expect(read({ file: 'x', bytes: new Uint8Array(), ...input }, {})).toHaveProperty('ok');
      }
    }
  });

  test.each(
    Object.values(FILES)
      .flat()
      .filter((path) => !path.includes('EXPORT')),
  )(
    'what is read of %s is a dossier in which some things are missing, and nothing is wrong',
    (path) => {
      const input = inputOf(path);
      const imported = formatsOf(input)[0]?.read(input, { language: 'en' });
      const compiled = imported?.ok ? compile(filesOf(imported.records)) : undefined;
      const faults = compiled && 'faults' in compiled ? compiled.faults : [];
      expect(compiled).toBeDefined();
      expect(faults.filter((fault) => !isOfWhole(fault))).toEqual([]);
    },
  );

  test('ids are different', () => {
    expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
  });
});
