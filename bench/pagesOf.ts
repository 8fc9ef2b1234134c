/** Some pages of a large dossier, made in the shell of this checkout. */

import { embedPages } from '../pipeline/publish/embed/embedPages.ts';
import { shellIn } from '../pipeline/publish/node/shellIn.ts';
import { prerender } from '../pipeline/publish/prerender.tsx';
import { dossierOf, siteOf } from '../pipeline/publish/site.ts';
import { ownShell } from '../pipeline/site/ownShell.ts';
import { readCities } from './generate/cities.ts';
import { datasetOf } from './generate/dataset.ts';
import { generate } from './generate/dossier.ts';

export type SamplePages = {
  /** Contents by their paths below the base. */
  readonly pages: ReadonlyMap<string, string>;
  /** Bytes of HTML and dataset on disk for each stop, if all pages of a kind are like the one made. */
  readonly perStop: number;
};

/** Rejects where the shell does not build. */
export async function pagesOf(stops: number): Promise<SamplePages> {
  const dataset = datasetOf(generate({ stops }, readCities()));
  const text = JSON.stringify(dataset);
  const { folder } = await ownShell(() => ({ logLevel: 'warn' }));
  const site = siteOf(shellIn(folder), dossierOf(new Map([['data/visits.json', text]])));
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
  return { pages, perStop: (bytesOf(pages, counts) + lengthOf(text)) / stops };
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
