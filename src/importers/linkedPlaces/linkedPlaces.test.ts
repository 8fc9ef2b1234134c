import { expect, test } from 'vitest';
import { importedText } from '../../testing/imports/importedText.ts';
import { inputOf } from '../../testing/imports/importInput.ts';
import json from './fixtures/fells.jsonld?raw';
import tsv from './fixtures/strait.tsv?raw';
import { readLinkedPlaces } from './readLinkedPlaces.ts';

test.each([
  ['fells.jsonld', json],
  ['strait.tsv', tsv],
])('%s', async (file, text) => {
  const imported = readLinkedPlaces(await inputOf(file, text), { language: 'en' });
  await expect(importedText(imported)).toMatchFileSnapshot(`fixtures/${file}.golden`);
});

test('timespans become stops only if an editor says so', async () => {
  const options = { language: 'en', mapping: { timespans: 'stops' } };
  const imported = readLinkedPlaces(await inputOf('fells.jsonld', json), options);
  await expect(importedText(imported)).toMatchFileSnapshot('fixtures/fells.jsonld.stops.golden');
});
