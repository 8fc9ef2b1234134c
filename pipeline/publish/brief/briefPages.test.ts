import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { dateText } from '../../../src/domain/dateText.ts';
import { catalogOf, sure } from '../../../src/testing/catalog.ts';
import { largeDossier } from '../../../src/testing/largeDossier.ts';
import { hashOf } from '../hash.ts';
import { prerender } from '../prerender.tsx';
import { subjectsOf } from '../subjects.ts';
import { testSite } from '../testSite.ts';
import { briefPages } from './briefPages.ts';

const catalog = catalogOf(largeDossier(400));
const site = testSite('https://example.org/visits/', catalog);
const subjects = subjectsOf(catalog).filter(({ kind }) => kind !== 'none');
const pages = new Map(
  [...briefPages(site, subjects)].map(([path, content]) => [path, String(content)]),
);
const visit = sure(catalog.visits[3]);
const stop = sure(visit.stops[1]);
const page = sure(pages.get(`visit/${visit.id}/index.html`));

it('makes a page of each visit, each place and each source', () => {
  expect(pages.size).toBe(subjects.length);
  expect(page).toContain(`<link rel=canonical href=https://example.org/visits/visit/${visit.id}/>`);
});

it('leads to the words of every stop in the list', async () => {
  const lists = new Map<string, string>();
  // Of one of ten years: each page takes its time.
  const isOfYear = (path: string) => path.startsWith('list/2016/');
  for await (const [path, content] of prerender(site, isOfYear)) {
    lists.set(path.replace('index.html', ''), String(content));
  }
  const links = [...pages.values()].flatMap((each) =>
    [...each.matchAll(/<li[^>]*><a href=\.\.\/\.\.\/([^#>]*)#([^>]*)>/g)].map(
      ([, path = '', id = '']) => ({ path, id }),
    ),
  );
  expect(new Set(links.map(({ id }) => id)).size).toBe(catalog.stops.length);
  const broken = links.filter(
    ({ path, id }) => isOfYear(path) && !new RegExp(` id="?${id}["> ]`).test(lists.get(path) ?? ''),
  );
  expect(lists.size).toBeGreaterThan(1);
  expect(broken).toEqual([]);
});

it('allows its own script and no other', () => {
  const [script, ...others] = [...page.matchAll(/<script>(.*)<\/script>/g)].map(([, text]) => text);
  expect(others).toEqual([]);
  const policy = sure(/Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]).split('; ');
  expect(policy.filter((rule) => /^(default|script)-src/.test(rule))).toEqual([
    "default-src 'none'",
    `script-src ${hashOf(sure(script))}`,
  ]);
});

/** The address that a page goes to when it is opened at one. */
function taken(html: string, search: string, hash: string): string {
  const script = sure(/<script>(.*)<\/script>/.exec(html)?.[1]);
  const data = (name: string) =>
    sure(new RegExp(`data-${name}="?([^" >]*)`).exec(html)?.[1]).replaceAll('&amp;', '&');
  let address = '';
  const document = {
    body: { dataset: { root: data('root'), search: data('search') } },
    getElementById: (id: string) => (html.includes(` id=${id}>`) ? {} : null),
  };
  const location = {
    ...{ search, hash },
    replace: (to: string) => {
      address = to;
    },
  };
  runInNewContext(script, { document, location });
  return address;
}

it('opens the app at what it is about', () => {
  expect(taken(page, '', '')).toBe(`../../?visit=${visit.id}`);
  expect(taken(page, '?lang=de', '#map')).toBe(`../../?visit=${visit.id}&lang=de#map`);
});

it('opens the app at a place, and lists its stops with their dates', () => {
  const { place } = stop;
  const told = sure(pages.get(`place/${place.id}/index.html`));
  expect(taken(told, '', '')).toBe(`../../?place=${place.id}`);
  expect(told).toContain(`<a href=${place.gazetteer.url}>`);
  expect(told.match(/<li>/g)).toHaveLength(place.stops.length);
  expect(told).toContain(`#${stop.id}>${stop.title.en}</a> · ${dateText(stop.when, 'en')}`);
});

it('opens the app at the stop that the fragment names', () => {
  expect(taken(page, '', `#${stop.id}`)).toBe(`../../?stop=${stop.id}`);
});
