import { expect, test } from 'vitest';
import { importedText } from '../../testing/imports/importedText.ts';
import { inputOf } from '../../testing/imports/importInput.ts';
import json from './fixtures/zotero.json?raw';
import { readCslJson } from './readCslJson.ts';

test('zotero.json', async () => {
  const imported = readCslJson(await inputOf('zotero.json', json), { language: 'en' });
  await expect(importedText(imported)).toMatchFileSnapshot('fixtures/zotero.json.golden');
});
