/** Which chunk of texts has which visits of a catalogue. */
import type { Catalog, Visit } from '../catalog.ts';

/** The rows of a chunk's visits: from the first up to, but without, the last. */
export function rowsOf({ chunks, visits }: Catalog, chunk: number): [from: number, to: number] {
  const from = chunks?.firstVisits[chunk] ?? visits.length;
  return [from, chunks?.firstVisits[chunk + 1] ?? visits.length];
}

/** The number of the chunk that has a visit, found by bisection. */
export function chunkOfVisit({ chunks }: Catalog, visit: Visit): number {
  const row = visit.order - 1;
  const firsts = chunks?.firstVisits ?? new Uint32Array(1);
  let low = 0;
  let high = firsts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((firsts[middle] ?? 0) <= row) low = middle;
    else high = middle - 1;
  }
  return low;
}
