/** Rows by a key, in the order in which keys come first; those without a key are left out. */
export function grouped<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | undefined,
): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
