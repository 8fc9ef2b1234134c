import { expect, test } from 'vitest';
import { importedText } from '../../testing/imports/importedText.ts';
import { inputOf } from '../../testing/imports/importInput.ts';
import annotation from './fixtures/annotation.json?raw';
import collection from './fixtures/collection.json?raw';
import page from './fixtures/page.json?raw';
import recogito from './fixtures/recogito.json?raw';
import { readWebAnnotation } from './readWebAnnotation.ts';

test.each([
  ['annotation.json', annotation],
  ['page.json', page],
  ['collection.json', collection],
  ['recogito.json', recogito],
])('%s', async (file, text) => {
  const imported = readWebAnnotation(await inputOf(file, text), { language: 'en' });
  await expect(importedText(imported)).toMatchFileSnapshot(`fixtures/${file}.golden`);
});

test('annotations that answer one another in a circle lose nothing', () => {
  const said = (id: string, target: string) => ({
    id,
    type: 'Annotation',
    body: { type: 'TextualBody', value: `from ${id}` },
    target,
  });
  const json = [said('a', 'b'), said('b', 'c'), said('c', 'b'), said('d', 'https://example.org/')];
  const imported = readWebAnnotation({ file: 'a.json', bytes: new Uint8Array(), json }, {});
  const text = importedText(imported);
  for (const { id } of json) expect(text).toContain(`from ${id}`);
});

test.each(['Choice', 'List', 'Composite', 'Independents'])('a %s has several targets', (type) => {
  const quoted = (source: string, exact: string) => ({
    source,
    selector: { type: 'TextQuoteSelector', exact },
  });
  const items = [quoted('https://example.org/a', 'one'), quoted('https://example.org/a', 'two')];
  const json = { type: 'Annotation', target: { type, items } };
  const imported = readWebAnnotation({ file: 'a.json', bytes: new Uint8Array(), json }, {});
  const excerpts = items.map(({ selector }) => ({ source: 'a', quote: selector.exact }));
  expect(imported).toMatchObject({
    ok: true,
    records: { visits: [{ stops: [{ excerpts }] }] },
  });
});
