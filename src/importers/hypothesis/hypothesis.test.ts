import { expect, test } from 'vitest';
import { importedText } from '../../testing/imports/importedText.ts';
import { inputOf } from '../../testing/imports/importInput.ts';
import api from './fixtures/api.json?raw';
import json from './fixtures/aurelia.json?raw';
import csv from './fixtures/bus.csv?raw';
import oldCsv from './fixtures/bus-2023.csv?raw';
import { readHypothesis } from './readHypothesis.ts';

test.each([
  ['bus.csv', csv],
  ['bus-2023.csv', oldCsv],
  ['aurelia.json', json],
  ['api.json', api],
])('%s', async (file, text) => {
  const imported = readHypothesis(await inputOf(file, text), { language: 'en' });
  await expect(importedText(imported)).toMatchFileSnapshot(`fixtures/${file}.golden`);
});
