/** Which stops have which value of a facet, from the columns; as `facetRows` has it from the objects. */
import type { Catalog } from '../catalog.ts';
import { allIdsOf, CERTAINTIES, type Facet } from '../facets.ts';
import type { FacetRows } from '../index/facetRows.ts';
import { atOnce } from '../longWork.ts';
import type { Columns } from './columns.ts';
import { isDateBroken, isDateChecked } from './dates.ts';
import { DISPUTED, PLACE_INFERRED, statusesIn } from './flags.ts';
import { invertedOf, type Lists, listsOf, pickedFrom } from './inverted.ts';

const NONE = new Uint32Array(0);

type Values = {
  /** The ids that the values number, where they are not those of the facet. */
  readonly ids?: readonly string[];
  readonly lists: readonly Lists[];
};

/** The inverted list of a facet. */
export function packedFacet(columns: Columns, catalog: Catalog, facet: Facet): FacetRows {
  const all = allIdsOf(catalog, facet);
  const { ids = all, lists } = valuesOf(columns, facet);
  const work = invertedOf(columns.head.rows.stops, ids.length, lists);
  const { rowsOf, countOf } = atOnce(work);
  const valueById = new Map(ids.map((id, value) => [id, value]));
  return {
    ids: all.filter((id) => countOf(valueById.get(id) ?? ids.length) > 0),
    rowsOf: (id) => {
      const value = valueById.get(id);
      return value === undefined ? NONE : rowsOf(value);
    },
  };
}

function valuesOf(columns: Columns, facet: Facet): Values {
  const { head, stops, visits } = columns;
  switch (facet) {
    case 'place':
      return { lists: [listsOf(stops.place, placesAround(columns))] };
    case 'person':
      return { lists: [listsOf(stops.group, head.groups)] };
    case 'source':
      return { lists: [{ starts: stops.quoted.starts, values: stops.quoted.sources }] };
    case 'direction':
      return { lists: [{ values: pickedFrom(visits.direction, stops.visit) }] };
    case 'kind':
      return { ids: head.kinds, lists: [{ values: pickedFrom(visits.kind, stops.visit) }] };
    case 'tag': {
      const ofVisit = pickedFrom(visits.marks, stops.visit);
      return { lists: [listsOf(stops.marks, head.marks), listsOf(ofVisit, head.marks)] };
    }
    case 'status':
      return { lists: [{ values: statusesIn(stops.dates.flags) }] };
    case 'certainty':
      return { lists: [listsOf(certaintiesIn(columns), CERTAINTY_SETS)] };
  }
}

const bitOf = (certainty: (typeof CERTAINTIES)[number]) => 1 << CERTAINTIES.indexOf(certainty);
const [STATED, CHECKED] = [bitOf('stated'), bitOf('checked')];
const [INFERRED, DISAGREE] = [bitOf('inferred'), bitOf('disagree')];

/** By a number that has a bit for each of the certainties, which of them it has. */
const CERTAINTY_SETS = Array.from({ length: 1 << CERTAINTIES.length }, (_, bits) =>
  [...CERTAINTIES.keys()].filter((i) => (bits & (1 << i)) > 0),
);

/** Of each stop a number with a bit for each of its certainties, as `certaintiesOf` has them. */
function certaintiesIn({ stops, visits }: Columns): Uint32Array {
  const certainties = new Uint32Array(stops.visit.length);
  for (let row = 0; row < certainties.length; row += 1) {
    const flags = stops.dates.flags[row] ?? 0;
    const either = flags | (visits.dates.flags[stops.visit[row] ?? 0] ?? 0);
    const isInferred = isDateBroken(flags) || (flags & PLACE_INFERRED) > 0;
    const isChecked = isDateChecked(flags);
    certainties[row] =
      (isChecked ? CHECKED : isInferred ? 0 : STATED) |
      (isInferred ? INFERRED : 0) |
      ((either & DISPUTED) > 0 ? DISAGREE : 0);
  }
  return certainties;
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
