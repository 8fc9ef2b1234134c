/** The keys of a grid whose rows are not equally long. */

/** Left and top of a cell, CSS pixels. */
export type Cell = { readonly left: number; readonly top: number };

/**
 * The index of the cell that an arrow key leads to: the one before or after, or the one nearest to
 * right above or below, in the next row. Undefined for other keys and at the edge.
 */
export function gridNeighbour(cells: readonly Cell[], at: number, key: string): number | undefined {
  const from = cells[at];
  if (!from) return undefined;
  if (key === 'ArrowLeft') return at > 0 ? at - 1 : undefined;
  if (key === 'ArrowRight') return at + 1 < cells.length ? at + 1 : undefined;
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
  const way = key === 'ArrowDown' ? 1 : -1;
  const beyond = cells.filter(({ top }) => (top - from.top) * way > 0);
  const row = Math.min(...beyond.map(({ top }) => top * way)) * way;
  const [nearest] = beyond
    .filter(({ top }) => top === row)
    .sort((a, b) => Math.abs(a.left - from.left) - Math.abs(b.left - from.left));
  return nearest && cells.indexOf(nearest);
}
