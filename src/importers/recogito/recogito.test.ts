import { expect, test } from 'vitest';
import { inputOf } from '../../testing/importInput.ts';
import { importedText } from '../../testing/imports.ts';
import csv from './fixtures/aurelia.csv?raw';
import { readRecogito } from './readRecogito.ts';

test('aurelia.csv', async () => {
  const imported = readRecogito(await inputOf('aurelia.csv', csv), { language: 'en' });
  await expect(importedText(imported)).toMatchFileSnapshot('fixtures/aurelia.csv.golden');
});
