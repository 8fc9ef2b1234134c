/** The texts of a dataset, put where a catalogue of its first file (`first.ts`) has none. */
import type { Catalog, Excerpt, Quoted, Stop, Visit } from './catalog.ts';

/**
 * Fills in what the first file has left out. Every visit, stop, place and source stays the object that it is,
 * so whatever is drawn or remembered of it stays right. `whole` is not to be used after that. False, with
 * nothing done, where the two are of different versions.
 */
export function fillTexts(first: Catalog, whole: Catalog): boolean {
  if (first.version !== whole.version) return false;
  const into = fillerOf(first);
  into.fillTold(whole);
  fill(first.sourceById, whole.sources, ({ passages, quoted, ...source }) => ({
    ...{ ...sourceTexts(source), passages, quoted: quoted.map(into.requoted) },
  }));
  const { people, references } = whole;
  Object.assign(first, { people, references, isWithoutTexts: undefined });
  return true;
}

/** Puts what another catalogue of the same dataset says into a catalogue, whose objects stay the same. */
export function fillerOf(first: Catalog) {
  const excerpts = new Map<Excerpt, Excerpt>();
  const relink = (excerpt: Excerpt): Excerpt => {
    const source = first.sourceById.get(excerpt.source.id) ?? excerpt.source;
    const relinked = excerpts.get(excerpt) ?? { ...excerpt, source };
    excerpts.set(excerpt, relinked);
    return relinked;
  };
  const told = ({ when, people, claims, notes, excerpts }: Visit | Stop) => ({
    ...{ when, people, claims, notes, excerpts: excerpts.map(relink) },
  });
  return {
    /** What is said of its visits, their stops and its places. */
    fillTold: ({ visits, stops, places }: Catalog) => {
      fill(first.visitById, visits, told);
      fill(first.stopById, stops, told);
      fill(first.placeById, places, ({ gazetteer, note, noteLinks }) => ({
        ...{ gazetteer, note, noteLinks },
      }));
    },
    /** The same quotation, between the objects of the catalogue that is filled. */
    requoted: ({ excerpt, visit, stop }: Quoted): Quoted => ({
      excerpt: relink(excerpt),
      visit: first.visitById.get(visit.id) ?? visit,
      stop: stop && first.stopById.get(stop.id),
    }),
  };
}

/** What the first file has not of a source, but for what is quoted from it. */
export function sourceTexts({
  url,
  note,
  noteLinks,
  published,
}: Pick<Catalog['sources'][number], 'url' | 'note' | 'noteLinks' | 'published'>) {
  return { url, note, noteLinks, published };
}

/** Puts texts into the items of the same ids. */
export function fill<T extends { readonly id: string }>(
  into: ReadonlyMap<string, T>,
  from: readonly T[],
  texts: (item: T) => object,
): void {
  for (const item of from) Object.assign(into.get(item.id) ?? {}, texts(item));
}
