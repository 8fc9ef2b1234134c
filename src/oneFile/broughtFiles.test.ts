import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { broughtFiles } from './broughtFiles.ts';

/** A page as far as it is read. */
function pageWith(
  blocks: readonly { dataset: object; textContent: string }[],
  words: { home?: string; allStops?: string } = {},
) {
  // Nothing else of it is used.
  return {
    querySelectorAll: () => blocks,
    documentElement: { dataset: words },
  } as unknown as Document;
}

test('JSON is taken as it stands, other text as it is written', () => {
  const { texts, home } = broughtFiles(
    pageWith([
      { dataset: { path: 'data/visits.json' }, textContent: '{"a":1}' },
      { dataset: { path: 'basemap/LICENCES.md', text: '' }, textContent: '"# \\u003ca>"' },
    ]),
  );
  expect([...texts]).toEqual([
    ['data/visits.json', '{"a":1}'],
    ['basemap/LICENCES.md', '# <a>'],
  ]);
  expect(home).toBeUndefined();
});

test('what is compressed stays so until it is read', async () => {
  const textContent = gzipSync('{"ä":1}').toString('base64');
  const { texts, packed } = broughtFiles(
    pageWith([{ dataset: { path: 'data/visits.json', packed: '' }, textContent }]),
  );
  expect(texts.size).toBe(0);
  expect(await packed?.get('data/visits.json')?.().text()).toBe('{"ä":1}');
});

test('the address of the site is the page’s word', () => {
  const home = 'https://site.example/';
  expect(broughtFiles(pageWith([], { home })).home).toBe(home);
});

test('so is how much the dossier has, where the page has only a part', () => {
  expect(broughtFiles(pageWith([])).allStops).toBeUndefined();
  expect(broughtFiles(pageWith([], { allStops: '10000' })).allStops).toBe(10_000);
});
