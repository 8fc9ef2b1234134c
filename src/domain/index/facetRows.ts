/** Which stops have which value of a facet: an inverted list. */
import type { Catalog } from '../catalog.ts';
import { allIdsOf, type Facet, valuesOf } from '../facets.ts';
import { addBit, type Bits, hasBit, noBits } from './bits.ts';

export type FacetRows = {
  /** Those that some stop has, in the catalogue's order. */
  readonly ids: readonly string[];
  /** The rows of the stops that have an id, each once, in order; empty for one that none has. */
  readonly rowsOf: (id: string) => Uint32Array;
};

const NONE = new Uint32Array(0);

/** The inverted list of a facet. */
export function facetRows(catalog: Catalog, facet: Facet): FacetRows {
  const lists = new Map<string, number[]>();
  for (const [row, stop] of catalog.stops.entries()) {
    for (const id of valuesOf(stop, facet)) {
      const list = lists.get(id);
      if (list) list.push(row);
      else lists.set(id, [row]);
    }
  }
  const rows = new Map([...lists].map(([id, list]) => [id, Uint32Array.from(list)]));
  return {
    ids: allIdsOf(catalog, facet).filter((id) => rows.has(id)),
    rowsOf: (id) => rows.get(id) ?? NONE,
  };
}

/** The stops that have one of some ids; `length` is how many stops there are. */
export function bitsWith({ rowsOf }: FacetRows, ids: readonly string[], length: number): Bits {
  const bits = noBits(length);
  for (const id of ids) for (const row of rowsOf(id)) addBit(bits, row);
  return bits;
}

/** How many of some rows are in a set. */
export function countIn(rows: Uint32Array, bits: Bits): number {
  let count = 0;
  for (const row of rows) if (hasBit(bits, row)) count += 1;
  return count;
}
