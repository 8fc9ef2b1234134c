import { expect, test } from 'vitest';
import { dataset } from '../src/testing/aurelia.ts';
import { publishedFiles } from './publishedFiles.ts';

const data = dataset();
const compiled = {
  dataset: data,
  stories: { format: 'dateline-stories-1' as const, dataset: data.version, stories: [] },
  pictures: new Map([['logo.svg', new Uint8Array([60])]]),
  copies: new Map([['data/town-1.pmtiles', 'basemap/town.pmtiles']]),
};

test('what is published has its path in the site, and what is copied is what was given', () => {
  const pack = { size: 3, read: () => new Uint8Array(3) };
  const files = publishedFiles(compiled, new Map([['basemap/town.pmtiles', pack]]));
  expect(files.get('data/town-1.pmtiles')).toBe(pack);
  expect(JSON.parse(String(files.get('data/visits.json')))).toEqual(data);
  expect([...files.keys()].sort()).toEqual([
    'data/citations.json',
    'data/logo.svg',
    'data/stories.json',
    'data/stories.schema.json',
    'data/town-1.pmtiles',
    'data/visits.json',
    'data/visits.schema.json',
  ]);
});

test('a file that is to be copied and was not given is named', () => {
  expect(() => publishedFiles(compiled, new Map())).toThrow('basemap/town.pmtiles');
});
