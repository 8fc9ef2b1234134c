/** The list of the fine world's cells, `basemap/atlas/index.json`; see `pipeline/basemap/README.md`. */
import * as v from 'valibot';

/** A square of degrees by its south-western corner. */
export type Cell = readonly [west: number, south: number, size: number];

const IndexSchema = v.object({ cells: v.array(v.tuple([v.number(), v.number(), v.number()])) });

/** Throws where the file is no such list. */
export function parseCells(input: unknown): Cell[] {
  return v.parse(IndexSchema, input).cells;
}
