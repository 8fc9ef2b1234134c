/** Some pages of a large dossier, made in the shell of a site that is built already. */

import { embedPages } from '../pipeline/publish/embed/embedPages.ts';
import { prerender } from '../pipeline/publish/prerender.tsx';
import { readSite } from '../pipeline/publish/site.ts';
import { parseCatalog } from '../src/domain/parse.ts';
import { readCities } from './generate/cities.ts';
import { datasetOf } from './generate/dataset.ts';
import { generate } from './generate/dossier.ts';

/** The first page's own content, which gives way to that of the others. */
const FILLED = /<div id="app"[\s\S]*<\/div>/;
const EMPTY = '<div id="app"></div>';

export type SamplePages = {
  /** Contents by their paths below the base. */
  readonly pages: ReadonlyMap<string, string>;
  /** Bytes of HTML and dataset on disk for each stop, if all pages of a kind are like the one made. */
  readonly perStop: number;
};

/** Rejects where the folder has no whole site. */
export async function pagesOf(folder: string, stops: number): Promise<SamplePages> {
  const dataset = datasetOf(generate({ stops }, readCities()));
  const parsed = parseCatalog(dataset);
  if (!parsed.ok) throw new Error(parsed.faults[0]?.message);
  const built = readSite(folder, undefined, () => {});
  const site = { ...built, catalog: parsed.catalog, index: built.index.replace(FILLED, EMPTY) };
  const { visits, places, sources } = dataset;
  const middle = <T extends { readonly id: string }>(all: readonly T[]) =>
    all[Math.floor(all.length / 2)]?.id ?? '';
  const wanted = new Set([
    ...['', `visit/${middle(visits)}/`],
    ...[`place/${middle(places)}/`, `source/${middle(sources)}/`],
  ]);
  const pages = new Map<string, string>();
  for await (const [path, content] of prerender(site, (it) => wanted.has(it))) {
    pages.set(path, String(content));
  }
  for await (const [path, content] of embedPages(site, ['en'])) {
    if (path !== 'embed/index.html') continue;
    pages.set(path, String(content));
    break;
  }
  const counts = { visit: visits.length, place: places.length, source: sources.length };
  return { pages, perStop: (bytesOf(pages, counts) + lengthOf(JSON.stringify(dataset))) / stops };
}

type Counts = { readonly visit: number; readonly place: number; readonly source: number };

/** Of all pages: those of a kind as often as there are subjects of it, the others once. */
function bytesOf(pages: ReadonlyMap<string, string>, counts: Counts): number {
  return [...pages].reduce((sum, [path, html]) => {
    const [kind = ''] = path.split('/');
    const times = kind === 'visit' || kind === 'place' || kind === 'source' ? counts[kind] : 1;
    return sum + times * lengthOf(html);
  }, 0);
}

function lengthOf(text: string): number {
  return Buffer.byteLength(text);
}
