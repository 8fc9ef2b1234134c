/** The texts of a chunk, put into a catalogue that has none of them. */
import type { Catalog, Quoted, Source } from '../catalog.ts';
import { fill, fillerOf, sourceTexts } from '../fillTexts.ts';
import { hasChunk, markArrived } from './arrived.ts';
import type { ReadChunk } from './readChunk.ts';

/** Quotations from one source, at most, that stand in the order of its text across chunks. */
const MOST_IN_ORDER = 10;

/**
 * Fills in a chunk, once. Every visit, stop, place and source stays the object that it is. What is quoted from a
 * source stands in the order of its text when all of that is there; of much quoted sources it does only within
 * each visit, as nobody waits for all of their chunks.
 */
export function fillChunk(catalog: Catalog, { chunk, linked }: ReadChunk): void {
  if (hasChunk(catalog, chunk)) return;
  const into = fillerOf(catalog);
  into.fillTold(linked);
  fill(catalog.sourceById, linked.sources, (source) => {
    const known = catalog.sourceById.get(source.id);
    return {
      ...sourceTexts(source),
      passages: joined(known?.passages ?? [], source.passages),
      quoted: requoted(known?.quoted ?? [], source.quoted.map(into.requoted)),
    };
  });
  if (linked.references.length > 0) {
    const references = new Map(
      [...catalog.references, ...linked.references].map((each) => [each.id, each]),
    );
    Object.assign(catalog, { references: [...references.values()] });
  }
  markArrived(catalog, chunk);
}

type Passages = Source['passages'];

/** Passages of one source, each once, in the order of its text. */
function joined(known: Passages, others: Passages): Passages {
  const all = new Map([...known, ...others].map((passage) => [passage.start, passage]));
  return [...all.values()].sort((a, b) => a.start - b.start);
}

/** What is quoted, with the texts of some visits. */
function requoted(known: readonly Quoted[], filled: readonly Quoted[]): Quoted[] {
  const visits = new Set(filled.map(({ visit }) => visit));
  const all = [...known.filter(({ visit }) => !visits.has(visit)), ...filled];
  const isWhole = all.length <= MOST_IN_ORDER && all.every(({ excerpt }) => excerpt.exact !== '');
  return all.sort(
    (a, b) =>
      (isWhole ? 0 : a.visit.order - b.visit.order) ||
      a.excerpt.start - b.excerpt.start ||
      a.excerpt.end - b.excerpt.end,
  );
}
