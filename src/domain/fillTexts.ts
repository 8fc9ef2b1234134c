/** The texts of a dataset, put where a catalogue of its first file (`first.ts`) has none. */
import type { Catalog, Excerpt, Stop, Visit } from './catalog.ts';

/**
 * Fills in what the first file has left out. Every visit, stop, place and source stays the object that it is,
 * so whatever is drawn or remembered of it stays right. `whole` is not to be used after that. False, with
 * nothing done, where the two are of different versions.
 */
export function fillTexts(first: Catalog, whole: Catalog): boolean {
  if (first.version !== whole.version) return false;
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
  fill(first.visitById, whole.visits, told);
  fill(first.stopById, whole.stops, told);
  fill(first.placeById, whole.places, ({ gazetteer, note, noteLinks }) => ({
    ...{ gazetteer, note, noteLinks },
  }));
  fill(
    first.sourceById,
    whole.sources,
    ({ url, note, noteLinks, passages, published, quoted }) => ({
      ...{ url, note, noteLinks, passages, published },
      quoted: quoted.map(({ excerpt, visit, stop }) => ({
        excerpt: relink(excerpt),
        visit: first.visitById.get(visit.id),
        stop: stop && first.stopById.get(stop.id),
      })),
    }),
  );
  const { people, references } = whole;
  Object.assign(first, { people, references, isWithoutTexts: undefined });
  return true;
}

function fill<T extends { readonly id: string }>(
  into: ReadonlyMap<string, T>,
  from: readonly T[],
  texts: (item: T) => object,
): void {
  for (const item of from) Object.assign(into.get(item.id) ?? {}, texts(item));
}
