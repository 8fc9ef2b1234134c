/** From rows to ids and back. */
import type { Columns } from './columns.ts';
import type { Texts } from './texts.ts';

type Named = { readonly idOf: (row: number) => string; readonly rowOf: (id: string) => number };

export type Ids = { readonly visits: Named; readonly stops: Named; readonly sources: Named };

/** A row is -1 where there is none of that id. */
export function idsOf({ texts, visits, stops, sources }: Columns): Ids {
  const visitIds = namedBy(texts.visitIds, visits.id);
  const idOfStop = (row: number): string => {
    const own = texts.stopIds.at(stops.id[row] ?? 0);
    return own.startsWith('.') ? visitIds.idOf(stops.visit[row] ?? 0) + own : own;
  };
  /** Among the stops of a visit, what its id is followed by. */
  const rowWithin = (visit: number, own: number): number => {
    const first = visits.firstStop[visit] ?? 0;
    const at = stops.id.subarray(first, visits.firstStop[visit + 1]).indexOf(own);
    return at < 0 ? -1 : first + at;
  };
  const rowOfStop = (id: string): number => {
    for (let dot = id.indexOf('.'); dot > 0; dot = id.indexOf('.', dot + 1)) {
      const visit = visitIds.rowOf(id.slice(0, dot));
      const own = visit < 0 ? -1 : texts.stopIds.find(id.slice(dot));
      const row = own < 0 ? -1 : rowWithin(visit, own);
      if (row >= 0) return row;
    }
    const whole = id.startsWith('.') ? -1 : texts.stopIds.find(id);
    return whole < 0 ? -1 : stops.id.indexOf(whole);
  };
  return {
    visits: visitIds,
    stops: { idOf: idOfStop, rowOf: rowOfStop },
    sources: namedBy(texts.sourceIds, sources.id),
  };
}

/** By sorted ids, and where the id of each row stands among them. */
function namedBy(ids: Texts, ranks: Uint32Array): Named {
  let rows: Uint32Array | undefined;
  const rowsByRank = () => {
    if (rows) return rows;
    rows = new Uint32Array(ranks.length);
    for (let row = 0; row < ranks.length; row += 1) rows[ranks[row] ?? 0] = row;
    return rows;
  };
  return {
    idOf: (row) => ids.at(ranks[row] ?? 0),
    rowOf: (id) => {
      const rank = ids.find(id);
      return rank < 0 ? -1 : (rowsByRank()[rank] ?? -1);
    },
  };
}
