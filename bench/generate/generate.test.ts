import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { compileFolder } from '../../pipeline/compileFolder.ts';
import { parseCatalog } from '../../src/domain/parse.ts';
import { authoredFiles } from './authored.ts';
import { readCities } from './cities.ts';
import { datasetOf } from './dataset.ts';
import { generate } from './dossier.ts';
import { writeFiles } from './writeFiles.ts';

const cities = readCities();

/** What the pipeline builds of the authored files. */
function built(stops: number) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-generated-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFiles(folder, authoredFiles(generate({ stops }, cities)));
  return compileFolder({ from: folder });
}

test.each([20, 150])('%i stops: the pipeline builds the dataset that is made directly', (stops) => {
  const result = built(stops);
  if ('faults' in result) throw new Error(JSON.stringify(result.faults));
  expect(result.warnings).toEqual([]);
  const { $schema, version, ...dataset } = result.dataset;
  const { version: _, ...direct } = datasetOf(generate({ stops }, cities));
  // As text, so that a key without a value is none.
  expect(JSON.parse(JSON.stringify(direct))).toEqual(JSON.parse(JSON.stringify(dataset)));
});

test('a thousand stops are as many as asked for, sound, and have doubts and disagreements', () => {
  const parsed = parseCatalog(datasetOf(generate({ stops: 1000 }, cities)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const stops = parsed.catalog.visits.flatMap((visit) => visit.stops);
  const count = (is: (stop: (typeof stops)[number]) => boolean) => stops.filter(is).length;
  expect(stops).toHaveLength(1000);
  const lengths = parsed.catalog.visits.map((visit) => visit.stops.length);
  expect([Math.min(...lengths), Math.max(...lengths)]).toEqual([3, 8]);
  expect(new Set(stops.map(({ place }) => place.id)).size).toBeGreaterThan(200);
  expect(count(({ notes }) => notes.some(({ kind }) => kind === 'conflict'))).toBeGreaterThan(20);
  expect(count(({ when }) => when.basis === 'inferred')).toBeGreaterThan(40);
  expect(count(({ when }) => when.basis === 'checked')).toBeGreaterThan(40);
  expect(count(({ status }) => status === 'announced')).toBeGreaterThan(20);
  expect(count(({ when }) => when.time !== undefined)).toBeGreaterThan(20);
});

test('the same size is the same dossier, another seed another one', () => {
  const texts = [1914, 1914, 7].map((seed) =>
    JSON.stringify(generate({ stops: 50, seed }, cities)),
  );
  expect(texts[1]).toBe(texts[0]);
  expect(texts[2]).not.toBe(texts[0]);
});
