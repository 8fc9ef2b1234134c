/** Places whose stops are listed when they are asked for. */
import type { Place, Stop } from '../catalog.ts';
import type { LongWork } from '../longWork.ts';
import { minutesOf } from '../timeOfDay.ts';
import type { Columns } from './columns.ts';
import { invertedOf } from './inverted.ts';
import type { World } from './world.ts';

type OpenPlace = Omit<Place, 'within'> & { within?: Place };

/** The places in the order of the head, which is the catalogue's. */
export function* packedPlaces(columns: Columns, world: World): LongWork<Place[]> {
  const { head } = columns;
  const { rowsAt, countOf } = yield* stopsByPlace(columns);
  const places = head.places.map(({ within: _, ...place }, row): OpenPlace => {
    let known: readonly Stop[] | undefined;
    return {
      ...{ ...place, gazetteer: { name: '', record: '', url: '' } },
      stopCount: countOf(row),
      get stops() {
        known ??= stopsIn(world, rowsAt(row));
        return known;
      },
    };
  });
  const byId = new Map(places.map((place) => [place.id, place]));
  for (const [row, { within }] of head.places.entries()) {
    const around = within === undefined ? undefined : byId.get(within);
    const place = places[row];
    if (around && place) place.within = around;
  }
  return places;
}

function stopsIn({ stops }: World, rows: Uint32Array): Stop[] {
  const found: Stop[] = [];
  for (let i = 0; i < rows.length; i += 1) {
    const stop = stops[rows[i] ?? 0];
    if (stop) found.push(stop);
  }
  return found;
}

type ByPlace = {
  /** The rows of the stops at a place, in chronological order (see `fillStops`). */
  readonly rowsAt: (place: number) => Uint32Array;
  readonly countOf: (place: number) => number;
};

function* stopsByPlace({ head, stops, texts }: Columns): LongWork<ByPlace> {
  const lists = [{ values: stops.place }];
  const { rowsOf, countOf } = yield* invertedOf(head.rows.stops, head.places.length, lists);
  const minutes = (row: number) => {
    const at = stops.dates.time[row] ?? 0;
    return at > 0 ? minutesOf(texts.time.at(at - 1)).first : 0;
  };
  const byTime = (a: number, b: number) =>
    (stops.dates.start[a] ?? 0) - (stops.dates.start[b] ?? 0) || minutes(a) - minutes(b) || a - b;
  const rowsAt = (place: number) => {
    const rows = rowsOf(place);
    // Most of them follow each other as their visits do.
    let sorted = 1;
    while (sorted < rows.length && byTime(rows[sorted - 1] ?? 0, rows[sorted] ?? 0) < 0)
      sorted += 1;
    return sorted < rows.length ? rows.slice().sort(byTime) : rows;
  };
  return { rowsAt, countOf };
}
