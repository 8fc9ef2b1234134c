import { expect, test } from 'vitest';
import { importedText } from '../../testing/imports/importedText.ts';
import { inputOf } from '../../testing/imports/importInput.ts';
import csv from './fixtures/aurelia.csv?raw';
import { readRecogito } from './readRecogito.ts';

test('aurelia.csv', async () => {
  const imported = readRecogito(await inputOf('aurelia.csv', csv), { language: 'en' });
  await expect(importedText(imported)).toMatchFileSnapshot('fixtures/aurelia.csv.golden');
});
