import { expect, test } from 'vitest';
import { catalogOf } from '../../src/testing/catalog.ts';
import { largeDossier } from '../../src/testing/largeDossier.ts';
import { isShared } from './ground.ts';
import { prerender } from './prerender.tsx';
import { testSite } from './testSite.ts';

/** Pages of a visit, a place and a source, and a page of all. */
const FOLDERS = ['visit/v3/', 'place/place-1/', 'source/source-2/', 'coverage/'];
const [SMALL, LARGE] = [100, 400];
const MOST_NODES = 1500;

/** Those pages of a dossier, and the files that they share, by their paths. */
async function madeOf(stops: number) {
  const site = testSite(undefined, catalogOf(largeDossier(stops)));
  const pages = new Map<string, string>();
  const shared = new Map<string, string>();
  for await (const [path, content] of prerender(site, (folder) => FOLDERS.includes(folder))) {
    if (!isShared(path)) pages.set(path.replace('index.html', ''), String(content));
    else shared.set(path, String(content));
  }
  return { pages, shared };
}

let made: ReturnType<typeof madeOf> | undefined;

/** Those of the small dossier, made by whichever test comes first. */
function small() {
  made ??= madeOf(SMALL);
  return made;
}

test('no page grows with the dossier, nor has it more than a screen can show', async () => {
  const [{ pages: few }, { pages: many }] = [await small(), await madeOf(LARGE)];
  expect(many.size).toBe(FOLDERS.length);
  for (const [folder, page] of many) {
    // A place has some more stops.
    expect(page.length, folder).toBeLessThan((few.get(folder)?.length ?? 0) * 1.4);
    if (folder === 'coverage/') continue;
    expect(page.match(/<[a-z]/g)?.length, folder).toBeLessThan(MOST_NODES);
  }
});

test('the ground of a map is in files that pages share, in the colours of either theme', async () => {
  const { shared } = await small();
  expect(shared.size).toBeGreaterThan(0);
  for (const [path, svg] of shared) {
    expect(svg, path).toMatch(/^<svg xmlns="[^"]*"><svg id="g" .*light-dark\(/);
  }
});

test('a page leads to its own parts without its own address, to others with theirs', async () => {
  const { pages } = await small();
  const links = (page: string) =>
    [...(pages.get(page) ?? '').matchAll(/<a [^>]*href=([./][^\s>#]*)#/g)].map(([, to]) => to);
  const own = links('visit/v3/');
  expect(own.length).toBeGreaterThan(0);
  expect(new Set(own)).toContain('./');
  expect(own).not.toContain('../../visit/v3/');
  expect(new Set(links('place/place-1/'))).not.toContain('./');
});

test('wherever the site lies, nothing in a page leads out of it', async () => {
  const { pages } = await small();
  const site = 'https://host/some/site/';
  expect(pages.size).toBeGreaterThan(0);
  for (const [folder, page] of pages) {
    const addresses = [...page.matchAll(/ (?:href|src)="?([^\s">]*)/g)].map(([, to = '']) => to);
    const inSite = addresses.filter((to) => !/^https?:/.test(to));
    expect(inSite.length, folder).toBeGreaterThan(0);
    const out = inSite.filter((to) => !new URL(to, site + folder).href.startsWith(site));
    expect(out, folder).toEqual([]);
  }
});

test('every square that a page uses is made, once', async () => {
  const site = testSite(undefined, catalogOf(largeDossier(SMALL)));
  const made: string[] = [];
  const used = new Set<string>();
  for await (const [path, content] of prerender(site, (folder) =>
    /^visit\/v[1-4]\//.test(folder),
  )) {
    made.push(path);
    for (const [, file = ''] of String(content).matchAll(/href="?[./]*(data\/ground\/[^#]*)#g/g)) {
      used.add(file);
    }
  }
  expect(used.size).toBeGreaterThan(0);
  expect(made.filter(isShared).sort()).toEqual([...used].sort());
});

test('a place where nothing happened is reached from those that lie in it', async () => {
  const data = largeDossier(SMALL);
  const [first, ...others] = data.places;
  if (!first) throw new Error('A dossier without places');
  const around = { ...first, id: 'around' };
  const catalog = catalogOf({
    ...data,
    places: [{ ...first, within: around.id }, ...others, around],
  });
  const folder = `place/${first.id}/`;
  for await (const [path, content] of prerender(
    testSite(undefined, catalog),
    (each) => each === folder,
  )) {
    if (isShared(path)) continue;
    expect(String(content)).toMatch(/class=place-link href="?\.\.\/\.\.\/place\/around\//);
  }
});
