/** Which texts of a catalogue are there. */
import type { Catalog, Visit } from '../catalog.ts';
import { chunkOfVisit } from './chunkRows.ts';

const arrived = new WeakMap<Catalog, Set<number>>();

export function markArrived(catalog: Catalog, chunk: number): void {
  const known = arrived.get(catalog);
  if (known) known.add(chunk);
  else arrived.set(catalog, new Set([chunk]));
}

/** Whether the chunk of a number has been put into a catalogue. */
export function hasChunk(catalog: Catalog, chunk: number): boolean {
  return arrived.get(catalog)?.has(chunk) ?? false;
}

/**
 * The numbers of the chunks that are still to come for the texts of some visits, each once. None where the texts
 * come at once (`isWithoutTexts` says whether they have).
 */
export function chunksToCome(catalog: Catalog, visits: Iterable<Visit>): number[] {
  if (!catalog.chunks) return [];
  const wanted = new Set<number>();
  for (const visit of visits) wanted.add(chunkOfVisit(catalog, visit));
  return [...wanted].filter((chunk) => !hasChunk(catalog, chunk));
}

/** Whether the texts of some visits are there to be read. */
export function areTextsThere(catalog: Catalog, visits: Iterable<Visit>): boolean {
  if (!catalog.isWithoutTexts) return true;
  return catalog.chunks !== undefined && chunksToCome(catalog, visits).length === 0;
}
