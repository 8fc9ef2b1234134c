/** A catalogue whose visits, stops and sources are read from columns when they are asked for. */
import type { Catalog, Stop, Visit } from '../catalog.ts';
import { toneGroupsOf } from '../catalogOf.ts';
import { keepIndex } from '../index/catalogIndex.ts';
import { byId } from '../link/lookup.ts';
import type { LongWork } from '../longWork.ts';
import type { Columns } from './columns.ts';
import { PLACE_INFERRED, STATUSES, statusOf } from './flags.ts';
import { idsOf } from './ids.ts';
import { lookup } from './lookup.ts';
import { packedIndex } from './packedIndex.ts';
import { packedPlaces } from './packedPlaces.ts';
import { quotedReader } from './packedQuoted.ts';
import { packedSources } from './packedSources.ts';
import { rowObjects } from './rowObjects.ts';
import { type Told, toldReader } from './told.ts';
import type { Read, World } from './world.ts';

/** The catalogue, without texts as that of a first file; its index is known (`indexOf`). */
export function* packedCatalog(columns: Columns): LongWork<Catalog> {
  const { head, firstVisits } = columns;
  const { dossier, version } = head;
  const ids = idsOf(columns);
  const people = head.people.map((person) => ({ ...person, spellings: [] }));
  const world: World = { visits: [], stops: [], places: [], sources: [] };
  const read: Read = { columns, ids, world };
  const told = toldReader(columns, people, world);
  world.sources = yield* packedSources(read, yield* quotedReader(read));
  world.places = yield* packedPlaces(columns, world);
  world.visits = yield* visitsOf(read, told);
  world.stops = yield* stopsOf(read, told);
  const { visits, stops, places, sources } = world;
  const catalog: Catalog = {
    ...{ dossier, version, visits, stops, places, sources, people },
    toneGroups: toneGroupsOf(dossier),
    references: head.references.map((each) => ({ ...each, title: '', url: '', confirms: {} })),
    visitById: lookup(visits, ids.visits.rowOf),
    stopById: lookup(stops, ids.stops.rowOf),
    placeById: byId(places),
    sourceById: lookup(sources, ids.sources.rowOf),
    isWithoutTexts: true,
    ...(firstVisits ? { chunks: { firstVisits } } : {}),
  };
  keepIndex(catalog, yield* packedIndex(columns, catalog));
  return catalog;
}

function* visitsOf({ columns, ids, world }: Read, told: Told): LongWork<Visit[]> {
  const { head, visits, stops } = columns;
  const { firstStop, direction, kind } = visits;
  const isByKind = head.dossier.colours === 'kinds';
  const toneById = byId(toneGroupsOf(head.dossier));
  const directionOf = (row: number) => {
    const found = head.dossier.directions[direction[row] ?? 0];
    if (!found) throw new RangeError(`Visit ${row} has no direction`);
    return found;
  };
  const kindOf = (row: number) => head.kinds[kind[row] ?? 0] ?? '';
  const stopsOfVisit = (row: number) =>
    // No visit is without stops: that has been checked.
    world.stops.slice(firstStop[row], firstStop[row + 1]) as unknown as Visit['stops'];
  const sourcesOf = (row: number) => {
    const rows = new Set<number>();
    const add = ({ starts, sources }: typeof visits.quoted, from: number, to: number) => {
      for (const each of sources.subarray(starts[from], starts[to])) rows.add(each);
    };
    add(visits.quoted, row, row + 1);
    add(stops.quoted, firstStop[row] ?? 0, firstStop[row + 1] ?? 0);
    return [...rows].flatMap((each) => world.sources[each] ?? []);
  };
  return yield* rowObjects<Visit>(
    head.rows.visits,
    {
      ...told(visits),
      id: ids.visits.idOf,
      order: (row) => row + 1,
      direction: directionOf,
      kind: kindOf,
      tone: (row) => toneById.get(isByKind ? kindOf(row) : directionOf(row).id)?.tone ?? '',
      stops: stopsOfVisit,
      sources: sourcesOf,
    },
    ['order', 'direction', 'kind', 'tone', 'people', 'tags', 'claims', 'notes'],
  );
}

function* stopsOf({ columns, ids, world }: Read, told: Told): LongWork<Stop[]> {
  const { head, visits, stops } = columns;
  const visitOf = (row: number) => {
    const found = world.visits[stops.visit[row] ?? 0];
    if (!found) throw new RangeError(`Stop ${row} has no visit`);
    return found;
  };
  const placeOf = (row: number) => {
    const found = world.places[stops.place[row] ?? 0];
    if (!found) throw new RangeError(`Stop ${row} has no place`);
    return found;
  };
  return yield* rowObjects<Stop>(
    head.rows.stops,
    {
      ...told(stops),
      id: ids.stops.idOf,
      visit: visitOf,
      order: (row) => row - (visits.firstStop[stops.visit[row] ?? 0] ?? 0) + 1,
      place: placeOf,
      placeInferred: (row) => ((stops.dates.flags[row] ?? 0) & PLACE_INFERRED) > 0,
      status: (row) => STATUSES[statusOf(stops.dates.flags[row] ?? 0)] ?? 'happened',
    },
    [
      ...(['visit', 'order', 'place', 'placeInferred', 'status'] as const),
      ...(['people', 'tags', 'claims', 'notes'] as const),
    ],
  );
}
