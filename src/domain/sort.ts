/** By which column, and in which direction, a reader sorts the table of stops. */

export const SORT_COLUMNS = [
  'stop',
  'visit',
  'place',
  'date',
  'direction',
  'status',
  'certainty',
  'people',
  'sources',
  'excerpts',
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

export type Sort = { readonly column: SortColumn; readonly isDescending: boolean };

/** The order of time, which is also the catalogue's. */
export const BY_DATE: Sort = { column: 'date', isDescending: false };

/** As it stands in an address: `place`, and descending `-place`. */
export function sortToText({ column, isDescending }: Sort): string {
  return isDescending ? `-${column}` : column;
}

/** Reads what `sortToText` writes; undefined for anything else. */
export function sortFromText(text: string | undefined): Sort | undefined {
  const isDescending = text?.startsWith('-') ?? false;
  const column = SORT_COLUMNS.find((known) => known === (isDescending ? text?.slice(1) : text));
  return column && { column, isDescending };
}

/** What pressing a column's heading gives: that column, or the other direction if it was that. */
export function sortedBy({ column, isDescending }: Sort, pressed: SortColumn): Sort {
  return { column: pressed, isDescending: column === pressed && !isDescending };
}

export function isSameSort(a: Sort, b: Sort): boolean {
  return a.column === b.column && a.isDescending === b.isDescending;
}
