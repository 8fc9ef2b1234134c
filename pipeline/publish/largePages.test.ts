import { expect, test } from 'vitest';
import { catalogOf } from '../../src/testing/catalog.ts';
import { largeDossier } from '../../src/testing/largeDossier.ts';
import type { Page } from './content.ts';
import { isShared } from './ground.ts';
import { pagesBeside } from './largePages.ts';
import { pagesOf } from './prerender.tsx';
import { testSite } from './testSite.ts';

test('every page is made once, wherever, and the other files beside them', async () => {
  const site = { ...testSite(undefined, catalogOf(largeDossier(12))), index: INDEX };
  const { folders, make } = pagesOf(site);
  const asked: number[] = [];
  const pool = {
    size: 1,
    run: (_: string, numbers: readonly number[]): Promise<readonly Page[]> => {
      asked.push(...numbers);
      return Promise.all(numbers.map(make)).then((made) => made.flat());
    },
    close: async () => {},
  };
  async function* others(): AsyncGenerator<Page> {
    yield ['sitemap.xml', ''];
  }
  const made: string[] = [];
  const threads = { pages: () => pool, hear: async () => {} };
  for await (const [path] of pagesBeside(site, others(), threads)) made.push(path);
  const expected = ['sitemap.xml', ...folders.map((folder) => `${folder}index.html`)];
  expect(made.filter((path) => !isShared(path)).sort()).toEqual(expected.sort());
  expect(made.length).toBe(new Set(made).size);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.length).toBeLessThan(folders.length);
});

const INDEX =
  '<html lang="en"><head><title></title><script type="module" src="a.js"></script></head><div id="app"></div></html>';
