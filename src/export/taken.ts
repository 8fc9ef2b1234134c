/** What is taken along: what remains of a dossier, in one language, and where it came from. */
import type { Catalog, Excerpt, Source, Stop, Visit } from '../domain/catalog.ts';
import type { LocalText, Note } from '../domain/dataset.ts';
import { withAddresses } from '../domain/links.ts';
import { localText, type SpokenText } from '../domain/localText.ts';
import type { LongWork } from '../domain/longWork.ts';
import type { Remaining } from '../domain/remaining.ts';
import { translationOf } from '../domain/translation.ts';
import type { ExportWords } from './words.ts';

export type Taken = {
  readonly catalog: Catalog;
  /** What passes the filter; for everything, what passes one that is open. */
  readonly remaining: Remaining;
  /** BCP 47; titles and names are in it as far as the dossier has them. */
  readonly language: string;
  /** The address of the site, absolute, which all links start from. */
  readonly base: string;
  readonly words: ExportWords;
};

/** An excerpt with the stop that it documents, or with the visit as a whole. */
export type Evidence = { readonly excerpt: Excerpt; readonly item: Stop | Visit };

/** A translation, its language (BCP 47), and the words that say whose it is. */
export type Translated = SpokenText & { readonly by: string };

/** In the catalogue's order: by visit, then in the visit's own. */
export function stopsOf({ catalog, remaining }: Taken): Stop[] {
  return catalog.stops.filter((stop) => remaining.stops.has(stop));
}

/** Visits of which something remains, in time, each followed by those of its stops that remain. */
export function itemsOf({ catalog, remaining }: Taken): (Stop | Visit)[] {
  return catalog.visits
    .filter((visit) => remaining.visits.has(visit))
    .flatMap((visit) => [visit, ...visit.stops.filter((stop) => remaining.stops.has(stop))]);
}

export function evidenceOf(taken: Taken): Evidence[] {
  return itemsOf(taken).flatMap((item) => item.excerpts.map((excerpt) => ({ excerpt, item })));
}

/** The documents that bear out what remains, by their day of publication. */
export function* sourcesOf({ catalog, remaining }: Taken): LongWork<Source[]> {
  const { visits, sources } = catalog;
  const quoted = new Set<Source>();
  for (const [i, visit] of visits.entries()) {
    yield i / visits.length;
    if (!remaining.visits.has(visit)) continue;
    const stops = visit.stops.filter((stop) => remaining.stops.has(stop));
    for (const item of [visit, ...stops]) {
      for (const { source } of item.excerpts) quoted.add(source);
    }
  }
  return sources.filter((source) => quoted.has(source));
}

export function isStop(item: Stop | Visit): item is Stop {
  return 'visit' in item;
}

/** A text of the dossier in the language taken along. */
export function textOf(texts: LocalText, { catalog, language }: Taken): string {
  return localText(texts, language, catalog.dossier.language).text;
}

/** A note in the language taken along, its links written out. */
export function noteIn({ text, links }: Note, { catalog, language }: Taken): string {
  const spoken = localText(text, language, catalog.dossier.language);
  return withAddresses(spoken.text, links?.[spoken.language]);
}

/** What an excerpt says in the language taken along, and who says so. */
export function translationIn(excerpt: Excerpt, taken: Taken): Translated | undefined {
  const { catalog, language, words } = taken;
  const spoken = translationOf(excerpt, language, catalog.dossier.language);
  return spoken && { text: spoken.text, language: spoken.language, by: words.translator(spoken) };
}

/** The page of the site that shows an item. */
export function addressOf(item: Stop | Visit, { base }: Taken): string {
  return pageOf(base, isStop(item) ? 'stop' : 'visit', item.id);
}

/** The page of the site on which something is selected. */
export function pageOf(base: string, kind: 'stop' | 'visit' | 'place', id: string): string {
  return new URL(`?${kind}=${encodeURIComponent(id)}`, base).href;
}
