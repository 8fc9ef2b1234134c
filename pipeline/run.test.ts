import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { DatasetSchema } from '../src/domain/dataset.ts';
import { run } from './run.ts';
import { SOUND, withChange, writeDossier } from './test-dossier.ts';

/** A sound dossier, and a folder for what is built of it. */
function folders() {
  const from = writeDossier(SOUND);
  const to = join(from, 'out');
  return { from, to, build: { from, to, check: false }, check: { from, to, check: true } };
}

function contentsOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

test('writes the dataset and the schemas, and says so', () => {
  const { from, to, build } = folders();
  const { ok, lines } = run(build);
  expect(ok).toBe(true);
  expect(lines.join('\n').replaceAll(from, 'data')).toMatch(
    /^Dataset [0-9a-f]{12}: 1 visit, 1 stop, 4 excerpts, 2 sources; wrote data\/out\/visits.json, data\/out\/visits.schema.json, data\/out\/citations.json, data\/out\/stories.json, data\/out\/stories.schema.json, data\/schema\/dossier.schema.json, /,
  );
  expect(readdirSync(to)).toEqual([
    'citations.json',
    'stories.json',
    'stories.schema.json',
    'visits.json',
    'visits.schema.json',
  ]);
  expect(readdirSync(join(from, 'schema'))).toEqual([
    'dossier.schema.json',
    'people.schema.json',
    'places.schema.json',
    'references.schema.json',
    'source.schema.json',
    'story.schema.json',
    'visit.schema.json',
  ]);
});

test('what is written is a dataset, ends with a line feed and names its own version', () => {
  const { to, build } = folders();
  run(build);
  const text = readFileSync(join(to, 'visits.json'), 'utf8');
  expect(text.endsWith('}\n')).toBe(true);
  const { $schema, format, version, ...parts } = v.parse(DatasetSchema, JSON.parse(text));
  expect($schema).toBe('./visits.schema.json');
  expect(format).toBe('dateline-dataset-2');
  expect(createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12)).toBe(
    version,
  );
});

test('two runs write the same bytes, whatever the folder is called', () => {
  const [one, other] = [folders(), folders()];
  run(one.build);
  run(other.build);
  expect(contentsOf(one.to)).toEqual(contentsOf(other.to));
});

test('a second run writes nothing', () => {
  const { to, build } = folders();
  run(build);
  const before = statSync(join(to, 'visits.json'), { bigint: true });
  const { lines } = run(build);
  const after = statSync(join(to, 'visits.json'), { bigint: true });
  expect(lines.at(-1)).toMatch(/; nothing has changed$/);
  expect([after.mtimeNs, after.ino]).toEqual([before.mtimeNs, before.ino]);
});

test('a fault leaves what was there untouched, and nothing else behind', () => {
  const { from, to, build } = folders();
  run(build);
  const before = contentsOf(to);
  const broken = withChange(SOUND, 'dossier.yaml', 'id: albatross', 'id: Albatross');
  writeFileSync(join(from, 'dossier.yaml'), broken['dossier.yaml'] ?? '');
  const { ok, lines } = run(build);
  expect(ok).toBe(false);
  expect(lines.map((line) => line.replaceAll(from, 'data'))).toEqual([
    'data/dossier.yaml:1:5 An id is made of lower-case letters, digits and single hyphens, not “Albatross”',
    '',
    '1 mistake in 1 file; nothing was written',
  ]);
  expect(contentsOf(to)).toEqual(before);
});

test('when one file cannot be written, none is', () => {
  const { from, to, build } = folders();
  writeFileSync(join(from, 'schema'), 'a file where a folder should be');
  expect(() => run(build)).toThrow();
  expect(readdirSync(to)).toEqual([]);
});

test('--check accepts what a run has written and refuses anything else, writing nothing', () => {
  const { from, to, build, check } = folders();
  expect(run(check)).toEqual({
    ok: false,
    lines: [
      `${to}/visits.json is stale; run npm run data`,
      `${to}/visits.schema.json is stale; run npm run data`,
      `${to}/citations.json is stale; run npm run data`,
      `${to}/stories.json is stale; run npm run data`,
      `${to}/stories.schema.json is stale; run npm run data`,
    ],
  });
  expect(existsSync(to)).toBe(false);
  run(build);
  expect(run(check)).toEqual({ ok: true, lines: [`${to}/visits.json is up to date`] });
  const citations = readFileSync(join(to, 'citations.json'), 'utf8');
  writeFileSync(join(to, 'citations.json'), citations.replace('Port Hollow', 'Port Hallow'));
  expect(run(check)).toEqual({
    ok: false,
    lines: [`${to}/citations.json is stale; run npm run data`],
  });
  writeFileSync(join(to, 'citations.json'), citations);
  writeFileSync(join(from, 'schema', 'visit.schema.json'), '{}');
  expect(run(check)).toEqual({
    ok: false,
    lines: [`${from}/schema/visit.schema.json is stale; run npm run data`],
  });
  expect(readFileSync(join(from, 'schema', 'visit.schema.json'), 'utf8')).toBe('{}');
});

test('--check reports faults as a run does', () => {
  const { from, check } = folders();
  mkdirSync(join(from, 'visits'), { recursive: true });
  writeFileSync(join(from, 'visits', 'broken.yaml'), 'title: [');
  const { ok, lines } = run(check);
  expect(ok).toBe(false);
  expect(lines[0]).toContain('visits/broken.yaml:1:9 This is not valid YAML');
});

test('warnings are printed and do no harm', () => {
  const { from, build } = folders();
  writeFileSync(join(from, 'sources', 'post.md'), SOUND['sources/herald.md'] ?? '');
  const { ok, lines } = run(build);
  expect(ok).toBe(true);
  expect(lines[0]).toBe(
    `${from}/sources/post.md:1:1 warning: No visit quotes the source \`post\`; quote it, or take the file out`,
  );
});
