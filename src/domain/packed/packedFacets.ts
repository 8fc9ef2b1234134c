/** Which stops have which value of a facet, from the columns; as `facetRows` has it from the objects. */
import type { Catalog } from '../catalog.ts';
import { allIdsOf, CERTAINTIES, type Facet } from '../facets.ts';
import type { FacetRows } from '../index/facetRows.ts';
import type { Columns } from './columns.ts';
import { isDateBroken, isDateChecked } from './dates.ts';
import { DISPUTED, PLACE_INFERRED, statusOf } from './flags.ts';
import { type Inverted, invertedOf } from './inverted.ts';

const NONE = new Uint32Array(0);

type Values = {
  /** The ids that the values number. */
  readonly ids: readonly string[];
  readonly each: (row: number, tell: (value: number) => void) => void;
};

/** The inverted list of a facet. */
export function packedFacet(columns: Columns, catalog: Catalog, facet: Facet): FacetRows {
  const { ids, each } = valuesOf(columns, catalog, facet);
  const inverted: Inverted = invertedOf(columns.head.rows.stops, ids.length, each);
  const rows = new Map(ids.map((id, value) => [id, inverted.rowsOf(value)]));
  const rowsOf = (id: string) => rows.get(id) ?? NONE;
  return { ids: allIdsOf(catalog, facet).filter((id) => rowsOf(id).length > 0), rowsOf };
}

function valuesOf(columns: Columns, catalog: Catalog, facet: Facet): Values {
  const { head, stops, visits } = columns;
  const ids = allIdsOf(catalog, facet);
  const ofVisit =
    (column: Uint32Array): Values['each'] =>
    (row, tell) =>
      tell(column[stops.visit[row] ?? 0] ?? 0);
  switch (facet) {
    case 'place': {
      const around = placesAround(columns);
      return { ids, each: (row, tell) => around[stops.place[row] ?? 0]?.forEach(tell) };
    }
    case 'person':
      return { ids, each: (row, tell) => head.groups[stops.group[row] ?? 0]?.forEach(tell) };
    case 'source': {
      const { starts, sources } = stops.quoted;
      return {
        ids,
        each: (row, tell) => {
          const end = starts[row + 1] ?? 0;
          for (let at = starts[row] ?? 0; at < end; at += 1) tell(sources[at] ?? 0);
        },
      };
    }
    case 'direction':
      return { ids, each: ofVisit(visits.direction) };
    case 'kind':
      return { ids: head.kinds, each: ofVisit(visits.kind) };
    case 'tag':
      return {
        ids,
        each: (row, tell) => {
          head.marks[stops.marks[row] ?? 0]?.forEach(tell);
          head.marks[visits.marks[stops.visit[row] ?? 0] ?? 0]?.forEach(tell);
        },
      };
    case 'status':
      return { ids, each: (row, tell) => tell(statusOf(stops.dates.flags[row] ?? 0)) };
    case 'certainty':
      return { ids: CERTAINTIES, each: certaintiesIn(columns) };
  }
}

/** As `certaintiesOf` has them. */
function certaintiesIn({ stops, visits }: Columns): Values['each'] {
  const number = (certainty: (typeof CERTAINTIES)[number]) => CERTAINTIES.indexOf(certainty);
  const [stated, checked] = [number('stated'), number('checked')];
  const [inferred, disagree] = [number('inferred'), number('disagree')];
  return (row, tell) => {
    const flags = stops.dates.flags[row] ?? 0;
    const isInferred = isDateBroken(flags) || (flags & PLACE_INFERRED) > 0;
    const isChecked = isDateChecked(flags);
    if (!isInferred && !isChecked) tell(stated);
    if (isChecked) tell(checked);
    if (isInferred) tell(inferred);
    const either = flags | (visits.dates.flags[stops.visit[row] ?? 0] ?? 0);
    if ((either & DISPUTED) > 0) tell(disagree);
  };
}

/** Of each place, its row and those of all places around it. */
function placesAround({ head }: Columns): number[][] {
  const rowOf = new Map(head.places.map(({ id }, row) => [id, row]));
  const around = (row: number | undefined): number[] => {
    if (row === undefined) return [];
    const { within } = head.places[row] ?? {};
    return [row, ...around(within === undefined ? undefined : rowOf.get(within))];
  };
  return head.places.map((_, row) => around(row));
}
