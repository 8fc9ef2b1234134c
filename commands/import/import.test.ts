import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { CommandError, UsageError } from '../../cli/errors.ts';
import { wholeText } from '../../pipeline/publish/content.ts';
import { filesBelow } from '../../pipeline/publish/node/filesBelow.ts';
import { readiedDossier } from '../../pipeline/site/placeDossier.ts';
import { SOUND, writeDossier } from '../../pipeline/test-dossier.ts';
import { findingsIn } from '../check/findings.ts';
import { exportDossier } from '../export/export.ts';
import { importFiles } from './import.ts';
import { keepingGuess } from './keepingGuess.ts';

/** A folder to work in; what is printed goes nowhere. */
function workshop(): string {
  vi.spyOn(console, 'log').mockReturnValue();
  const folder = mkdtempSync(join(tmpdir(), 'dateline-import-'));
  onTestFinished(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

test.each(['xlsx', 'ods', 'csv'])('a dossier comes back from %s', async (format) => {
  const folder = workshop();
  const [first, out, into] = [writeDossier(SOUND), join(folder, `x.${format}`), join(folder, 'b')];
  await exportDossier([format, first], { out });
  const files = format === 'csv' ? readdirSync(out).map((name) => join(out, name)) : [out];
  expect(await importFiles(files, { into })).toBe(0);
  const [before, after] = [findingsIn(first), findingsIn(into)];
  expect(after.faults).toEqual([]);
  expect(after.summary).toBe(before.summary);
  expect(filesBelow(into)).toContain('schema/visit.schema.json');
});

test('an example is made again of its workbook alone, and published byte for byte', async () => {
  const folder = workshop();
  const [sheet, into] = [join(folder, 'aurelia.xlsx'), join(folder, 'again')];
  await exportDossier(['xlsx', 'examples/aurelia'], { out: sheet });
  await importFiles([sheet], { into });
  expect(published(into)).toEqual(published('examples/aurelia'));
});

/** What is written for the site, and for other programs. */
function published(folder: string): (readonly [string, string])[] {
  const files = [...readiedDossier({ from: folder, drafts: false }).files];
  expect(files.map(([path]) => path)).toEqual(
    expect.arrayContaining(['data/visits.json', 'data/stories.json', 'data/citations.json']),
  );
  return files.map(([path, content]) => [path, wholeText(content)] as const);
}

test('what no workbook can hold is named when it is written', async () => {
  const folder = workshop();
  await exportDossier(['xlsx', 'examples/world'], { out: join(folder, 'a.xlsx') });
  const said = vi.mocked(console.log).mock.calls.flat();
  expect(
    said.filter((line) => /note: .*logo(-dark)?\.svg is not in the workbook/.test(line)),
  ).toHaveLength(2);
});

test('a table is read by a guess, which is kept in a file and may be corrected', async () => {
  const folder = workshop();
  const [table, map] = [join(folder, 'visits.csv'), join(folder, 'columns.yaml')];
  writeFileSync(table, 'Date,Place,Remark\n1987-04-06,Low Fell,wet\n1987-05-04,High Fell,dry\n');
  await importFiles([table], { into: join(folder, 'guessed'), map, language: 'en' });
  const guess = readFileSync(map, 'utf8');
  expect(guess).toContain('field: place');
  expect(findingsIn(join(folder, 'guessed')).todo.length).toBeGreaterThan(0);
  writeFileSync(map, guess.replace('field: place', 'field: title'));
  await importFiles([table], { into: join(folder, 'corrected'), map, language: 'en' });
  const places = readFileSync(join(folder, 'corrected/places.yaml'), 'utf8');
  expect(places).not.toContain('Low Fell');
});

test('a guess is kept together with its dossier, or where only an editor can answer', async () => {
  const folder = workshop();
  const [map, into] = [join(folder, 'maps/columns.yaml'), join(folder, 'b')];
  const written = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const visits = written('visits.csv', 'Date,Place\n1987-04-06,Low Fell\n');
  const broken = written('broken.json', '{ "events": {} }');
  await expect(importFiles([visits, broken], { into, map })).rejects.toThrow(CommandError);
  const rounds = written('rounds.xyz.csv', 'Date,Place,Remark\n1987-05-06,High Fell,dry\n');
  mkdirSync(into);
  written('b/dossier.yaml', 'mine');
  await expect(importFiles([rounds], { into, map })).rejects.toThrow(
    `${into} has a dossier already, and an import changes none. Import into a new folder`,
  );
  rmSync(into, { recursive: true });
  expect(existsSync(map)).toBe(false);
  const colours = written('colours.csv', 'Colour,Shape\nred,round\nblue,square\n');
  await expect(importFiles([colours], { into, map })).rejects.toThrow(
    `No column could be guessed. ${map} was written`,
  );
  expect(readFileSync(map, 'utf8')).toContain('header: Colour');
  expect(existsSync(into)).toBe(false);
});

test('an import that asks which property is what says where to answer', async () => {
  const folder = workshop();
  const [file, map, into] = ['a.geojson', 'a.yaml', 'b'].map((name) => join(folder, name));
  if (!(file && map && into)) throw new Error('There are three names');
  const point = { type: 'Point', coordinates: [-3, 54] };
  const feature = { type: 'Feature', geometry: point, properties: { name: 'Low Fell' } };
  writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features: [feature] }));
  await expect(importFiles([file], { into, map })).rejects.toThrow(
    /among “name” .*\nSay it in .*a\.yaml, which is not there/,
  );
  expect(readdirSync(folder)).toEqual(['a.geojson']);
  writeFileSync(map, 'properties: {place: name}\n');
  expect(await importFiles([file], { into, map })).toBe(0);
});

test('a mapping is not left behind where the dossier cannot be put in its place', () => {
  const map = join(workshop(), 'columns.yaml');
  const fail = () => {
    throw new Error('disk full');
  };
  expect(() => keepingGuess(map, ['tab: a'], fail)).toThrow('disk full');
  expect(existsSync(map)).toBe(false);
  expect(() => keepingGuess(map, ['tab: a', 'tab: b'], fail)).toThrow('one table only');
  writeFileSync(map, 'mine');
  expect(() => keepingGuess(map, ['tab: a'], fail)).toThrow('cannot be written');
  expect(readFileSync(map, 'utf8')).toBe('mine');
});

test('a file that cannot be read is refused, and nothing is written', async () => {
  const folder = workshop();
  const [broken, into] = [join(folder, 'broken.json'), join(folder, 'b')];
  writeFileSync(broken, '{ "events": [');
  await expect(importFiles([broken], { into })).rejects.toThrow(/broken\.json is no JSON: /);
  await expect(importFiles([join(folder, 'none.csv')], { into })).rejects.toThrow(
    new CommandError(`There is no file ${join(folder, 'none.csv')}.`),
  );
  writeFileSync(join(folder, 'a.txt'), 'Dear diary');
  await expect(importFiles([join(folder, 'a.txt')], { into })).rejects.toThrow(CommandError);
  await expect(importFiles([broken], { into, format: 'wordstar' })).rejects.toThrow(UsageError);
  expect(existsSync(into)).toBe(false);
});

test('a folder with files, and a file that is there, are left alone', async () => {
  const folder = workshop();
  const sheet = join(folder, 'x.xlsx');
  writeFileSync(sheet, 'mine');
  const dossier = writeDossier(SOUND);
  await expect(exportDossier(['xlsx', dossier], { out: sheet })).rejects.toThrow(
    'is there already',
  );
  await expect(importFiles([sheet], { into: folder })).rejects.toThrow('is not empty');
  await expect(exportDossier(['pdf', dossier], {})).rejects.toThrow(UsageError);
});
