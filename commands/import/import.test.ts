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
  const { faults, todo } = findingsIn(join(folder, 'guessed'));
  expect(faults.map(({ rule }) => rule)).toEqual(['draft/nothing-published']);
  expect(todo.map(({ message }) => message)).toContain('Write the title of the dossier');
  expect(vi.mocked(console.log).mock.calls.flat().at(-1)).toMatch(/: 0 mistakes, \d+ gaps\.$/);
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
    `${join(into, 'dossier.yaml')}:1:1 Expected a map`,
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

test('an import adds to a dossier that is there, once, and says what it did', async () => {
  const folder = workshop();
  const into = writeDossier({
    ...SOUND,
    'places.yaml': `\uFEFF${SOUND['places.yaml']}# end`.replaceAll('\n', '\r\n'),
  });
  const before = contentsOf(into);
  const table = join(folder, 'visits.csv');
  writeFileSync(
    table,
    'Title,Date,Place,Latitude,Longitude,Person\nBack,2031-04-01,Port Hollow,61.5002,-12.2503,Mara Lind\nOn,2031-04-02,High Fell,54.5,-3,Ann Fry\n',
  );
  expect(await importFiles([table], { into })).toBe(0);
  const said = vi.mocked(console.log).mock.calls.flat().join('\n');
  expect(said).toContain('added: person ann-fry (people.yaml)');
  expect(said).toContain('added: visits/2031-04-back.yaml');
  expect(said).toContain('there already: person mara-lind\n');
  expect(said).toContain(
    'there already: place port-hollow; the file says something else under position, which was not taken over',
  );
  const after = contentsOf(into);
  expect(after.get('visits/2031-04-back.yaml')).toContain('place: port-hollow\n');
  for (const [path, text] of before) expect(after.get(path)?.startsWith(text)).toBe(true);
  expect(after.get('places.yaml')).toMatch(/# end\r\n- id: high-fell\r\n {2}names: High Fell\r\n/);
  expect(await importFiles([table], { into })).toBe(0);
  expect(contentsOf(into)).toEqual(after);
  expect(vi.mocked(console.log).mock.calls.flat().join('\n')).toContain(
    `Nothing was added: ${into} has all of it.`,
  );
});

test('a workbook of the dossier, with a cell changed, changes nothing and says which', async () => {
  const folder = workshop();
  const [into, out] = [writeDossier(SOUND), join(folder, 'tables')];
  await exportDossier(['csv', into], { out });
  const before = contentsOf(into);
  const visits = join(out, 'visits.csv');
  writeFileSync(visits, readFileSync(visits, 'utf8').replace('The Albatross at', 'The bird at'));
  const people = join(out, 'people.csv');
  writeFileSync(people, readFileSync(people, 'utf8').replace('Otto Brekke', 'O. Brekke'));
  const files = readdirSync(out).map((name) => join(out, name));
  expect(await importFiles(files, { into })).toBe(0);
  expect(contentsOf(into)).toEqual(before);
  const said = vi.mocked(console.log).mock.calls.flat();
  expect(said.filter((line) => line.includes('something else'))).toEqual([
    'there already: person otto-brekke; the file says something else under names, which was not taken over',
    'there already: visit 2031-03-hollow; the file says something else under title, which was not taken over',
  ]);
});

test('nothing is written where a file of the dossier is in the way, or cannot be read', async () => {
  const table = join(workshop(), 'visits.csv');
  writeFileSync(table, 'Title,Date,Person\nOn,2031-04-02,Ann Fry\n');
  const into = writeDossier({ ...SOUND, 'people.yaml': 'mara: here\n' });
  const before = contentsOf(into);
  await expect(importFiles([table], { into })).rejects.toThrow(
    /people\.yaml:1:1 [\s\S]* cannot be read. Fix these mistakes, then import again. Nothing was written/,
  );
  expect(contentsOf(into)).toEqual(before);
  const ended = writeDossier({ ...SOUND, 'people.yaml': `${SOUND['people.yaml']}...\n` });
  await expect(importFiles([table], { into: ended })).rejects.toThrow(
    `Nothing can be added to ${join(ended, 'people.yaml')} without changing how it is written`,
  );
  expect(existsSync(join(ended, 'visits/2031-04-on.yaml'))).toBe(false);
});

test('two files that have something in common become one dossier without doubles', async () => {
  const folder = workshop();
  const into = join(folder, 'b');
  const files = ['a', 'b'].map((name) => {
    const file = join(folder, `${name}.json`);
    const text = { headline: `Talk ${name}`, text: '' };
    const events = [{ start_date: { year: '1987' }, text, media: { url: 'https://example.org/' } }];
    writeFileSync(file, JSON.stringify({ title: { text: { headline: 'Talks' } }, events }));
    return file;
  });
  expect(await importFiles(files, { into })).toBe(0);
  expect(readdirSync(join(into, 'sources'))).toEqual(['example-org.md']);
  expect(readdirSync(join(into, 'visits'))).toEqual(['1987-talk-a.yaml', '1987-talk-b.yaml']);
});

/** The texts of a dossier's files, by their paths. */
function contentsOf(folder: string): Map<string, string> {
  return new Map(
    filesBelow(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}

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
