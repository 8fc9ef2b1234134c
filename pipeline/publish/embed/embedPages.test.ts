import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Catalog } from '../../../src/domain/catalog.ts';
import type { Locale } from '../../../src/locales/locale.ts';
import { catalogOf } from '../../../src/testing/catalog.ts';
import { largeDossier } from '../../../src/testing/largeDossier.ts';
import type { Content } from '../content.ts';
import { hashOf } from '../hash.ts';
import { testSite } from '../testSite.ts';
import { embedPages } from './embedPages.ts';

const STYLE = ':root{--paper:#fff}@font-face{src:url(./sans-latin-1.woff2)}';

/** Making a page takes seconds, so it is made once. */
const sites = new Map<string | undefined, ReturnType<typeof madePages>>();

async function pageAt(address?: string, folder = 'embed/'): Promise<string> {
  const pages = sites.get(address) ?? madePages(address);
  sites.set(address, pages);
  return String((await pages).get(`${folder}index.html`));
}

const FONTS = ['latin-wght', 'latin-ext-wght', 'cyrillic-wght', 'latin-400', 'cyrillic-400'].map(
  (subset) => `assets/face-${subset}-normal-1.woff2`,
);

type Drawn = {
  readonly catalog?: Catalog;
  readonly locales?: readonly Locale[];
  readonly largeAbove?: number;
};

async function madePages(
  address: string | undefined,
  { catalog, locales, largeAbove }: Drawn = {},
) {
  const site = testSite(address, catalog);
  const built = {
    ...{ ...site, largeAbove },
    manifest: {
      'src/embed/page/embed.css': { file: 'assets/embed-style-1.css', assets: FONTS },
      'src/embed/live/liveMap.ts': { file: 'assets/embed-map-1.js' },
    },
    text: (path: string) => (path.endsWith('.css') ? STYLE : site.text(path)),
  };
  const pages = new Map<string, Content>();
  for await (const [path, content] of embedPages(built, locales)) pages.set(path, content);
  return pages;
}

/** The directives of a page's policy by their names. */
function policyIn(page: string): ReadonlyMap<string, readonly string[]> {
  const content = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
  return new Map(
    content
      .replaceAll('&#39;', "'")
      .split('; ')
      .map((directive) => {
        const [name = '', ...sources] = directive.split(' ');
        return [name, sources];
      }),
  );
}

test('in a frame without an origin the page needs no file for its style and its script', async () => {
  const page = await pageAt();
  expect(page).not.toMatch(/<link rel="stylesheet"|<script[^>]* src=/);
  expect(page).toContain('url(../assets/sans-latin-1.woff2)');
  const style = /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? '';
  const script = /<script>(.*?)<\/script>/s.exec(page)?.[1] ?? '';
  const policy = policyIn(page);
  expect(policy.get('style-src')).toEqual(["'self'", hashOf(style)]);
  expect(policy.get('script-src')).toEqual(["'self'", hashOf(script)]);
  expect(policy.get('img-src')).toEqual(["'self'", 'data:', 'blob:']);
});

test('a page asks for the faces of its own letters at once, and for no others', async () => {
  const asked = async (folder: string) =>
    [...(await pageAt(undefined, folder)).matchAll(/rel="preload" href="[^"]*face-([^"]*)-normal/g)]
      .map(([, face]) => face)
      .join(' ');
  expect(await asked('embed/')).toBe('latin-wght latin-400');
  expect(await asked('embed/de/')).toBe('latin-wght latin-400');
  expect(await asked('embed/pl/')).toBe('latin-wght latin-ext-wght latin-400');
  expect(await asked('embed/uk/')).toBe('latin-wght cyrillic-wght latin-400 cyrillic-400');
});

test("where the site's address is known, its origin stands beside 'self'", async () => {
  const policy = policyIn(await pageAt('https://example.org/visits/'));
  for (const name of ['script-src', 'style-src', 'img-src', 'font-src', 'connect-src']) {
    expect(policy.get(name)?.slice(0, 2), name).toEqual(["'self'", 'https://example.org']);
  }
  expect(policy.get('default-src')).toEqual(["'none'"]);
});

test('without its style nothing in its pictures is black', async () => {
  const page = await pageAt();
  const variables = page.match(/="var\([^"]*"/g) ?? [];
  expect(variables.length).toBeGreaterThan(50);
  expect(variables.filter((it) => !/^="var\(--[a-z0-9-]+,#[0-9a-f]{6}\)"$/.test(it))).toEqual([]);
  const body = page.slice(page.indexOf('<body>'));
  // A shape has a fill of its own or, as in a map, that of a group around it.
  const open: { readonly name: string; readonly isFilled: boolean }[] = [];
  const bare: string[] = [];
  for (const [tag, end, name = '', rest = ''] of body.matchAll(
    /<(\/?)([a-z]+)((?:[^<>"]|"[^"]*")*)>/g,
  )) {
    if (end) {
      while (open.length > 0 && open.pop()?.name !== name);
      continue;
    }
    const isFilled = / fill=/.test(rest) || open.some((it) => it.isFilled);
    if (/^(circle|rect|path|text)$/.test(name) && !isFilled) bare.push(tag);
    if (!rest.endsWith('/')) open.push({ name, isFilled });
  }
  expect(bare).toEqual([]);
});

const largeSites = new Map<number, ReturnType<typeof madePages>>();

/** Of a dossier of so many stops, in English; made once. */
function largePages(stops: number): ReturnType<typeof madePages> {
  const catalog = catalogOf(largeDossier(stops));
  const pages = largeSites.get(stops) ?? madePages(undefined, { catalog, locales: ['en'] });
  largeSites.set(stops, pages);
  return pages;
}

test('the page of a large dossier is as heavy as that of a larger one', async () => {
  const weigh = async (stops: number) => {
    const pages = await largePages(stops);
    const page = String(pages.get('embed/index.html'));
    const body = page.slice(page.indexOf('<body>'), page.indexOf('<script>'));
    return { bytes: gzipSync(page).length, elements: body.match(/<[a-z]/g)?.length ?? 0 };
  };
  const [hundred, more] = [await weigh(100), await weigh(400)];
  expect(more.bytes).toBeLessThan(1.15 * hundred.bytes);
  expect(more.elements).toBeLessThan(1500);
  expect(more.elements).toBeLessThan(1.15 * hundred.elements);
});

test('words that are not in the page are compressed, and only then the page may unpack them', async () => {
  expect(policyIn(await pageAt()).get('connect-src')).not.toContain('blob:');
  const pages = await largePages(100);
  const page = String(pages.get('embed/index.html'));
  expect(policyIn(page).get('connect-src')).toEqual(["'self'", 'blob:']);
  const paths = [...pages.keys()].filter((path) => path.startsWith('embed/words/'));
  expect(paths.length).toBeGreaterThan(3);
  const texts = paths.map((path) => gunzipSync(pages.get(path) as Uint8Array).toString('utf8'));
  for (const [i, text] of texts.entries()) {
    const isSheet = /\/en\/\d+\.html\.gz$/.test(paths[i] ?? '');
    expect(text, paths[i]).toMatch(isSheet ? /^<!doctype html>/ : /^{"columns"/);
  }
});

test('the map of a large dossier begins with its index, and no other does', async () => {
  expect(await pageAt()).not.toContain(' data-index=');
  const pages = await madePages(undefined, { locales: ['en'], largeAbove: 1 });
  expect(pages.get('embed/index.html')).toContain(' data-index="data/index.bin"');
});
