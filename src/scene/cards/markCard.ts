/** What the card of a mark says: enough to know what it is, and the first words of a source. */
import type { Catalog, Excerpt, Place, Stop, Visit } from '../../domain/catalog.ts';
import type { Extent, When } from '../../domain/date.ts';
import type { Hovered } from '../../domain/hover.ts';
import { spotlight } from '../../domain/selection.ts';
import { fullName, type Look, shortName, titleOf } from '../look.ts';
import { type GatheredEntry, gatheredCard } from './gatheredCard.ts';

/** One stop, visit or place. */
export type SingleCard = {
  readonly kind: 'single';
  readonly title: string;
  /** Of a place, the date of the stop whose excerpt is shown. */
  readonly when: When;
  readonly places: readonly string[];
  /** Of a place, how many pass the filter. */
  readonly stops: number | undefined;
  readonly excerpt: Excerpt;
  /** To which that belongs. */
  readonly visit: Visit;
};

type CardEntry = { readonly id: string; readonly title: string; readonly when: When };

/** Several marks that are drawn as one. */
export type SeveralCard =
  | {
      readonly kind: 'stops' | 'visits';
      readonly count: number;
      /** In which days they are, where they are more than are named by their ids. */
      readonly days: Extent | undefined;
      readonly entries: readonly CardEntry[];
    }
  | {
      readonly kind: 'places';
      readonly around: string;
      readonly count: number;
      readonly entries: readonly GatheredEntry[];
    };

/** A card has no room for more entries. */
const MOST = 6;

/** More than are named: how many they are, and in which days. */
type Crowd = { readonly count: number; readonly days: Extent };

/** The card of a mark, and of a crowd by the first of it; undefined where nothing that it stands for passes the filter. */
export function markCard(
  catalog: Catalog,
  look: Look,
  { kind, ids }: Hovered,
  crowd?: Crowd,
): SingleCard | SeveralCard | undefined {
  if (kind === 'place') return placesCard(catalog, look, ids);
  const items =
    kind === 'stop'
      ? ids.flatMap((id) => catalog.stopById.get(id) ?? [])
      : ids.flatMap((id) => catalog.visitById.get(id) ?? []);
  const [item] = items;
  if (!item) return undefined;
  if (items.length === 1 && !crowd)
    return 'order' in item && 'place' in item ? ofStop(item) : ofVisit(item);
  return {
    kind: kind === 'stop' ? 'stops' : 'visits',
    count: crowd?.count ?? items.length,
    days: crowd?.days,
    entries: items
      .slice(0, MOST)
      .map((each) => ({ id: each.id, title: titleOf(each, catalog, look), when: each.when })),
  };

  function ofStop(stop: Stop): SingleCard {
    const places = [shortName(stop.place, catalog, look)];
    return { ...common(stop), places, excerpt: stop.excerpts[0], visit: stop.visit };
  }
  function ofVisit(visit: Visit): SingleCard {
    const places = new Set(visit.stops.map(({ place }) => shortName(place, catalog, look)));
    const [first] = visit.stops;
    return {
      ...common(visit),
      places: [...places],
      excerpt: visit.excerpts[0] ?? first.excerpts[0],
      visit,
    };
  }
  function common(of: Stop | Visit) {
    const title = titleOf(of, catalog, look);
    return { kind: 'single', title, when: of.when, stops: undefined } as const;
  }
}

function placesCard(catalog: Catalog, look: Look, ids: readonly string[]) {
  const [first] = ids;
  const place = first === undefined ? undefined : catalog.placeById.get(first);
  if (ids.length === 1) return place && placeCard(catalog, look, place);
  const { around, entries } = gatheredCard(catalog, look, ids);
  return {
    kind: 'places',
    around,
    count: entries.length,
    entries: entries.slice(0, MOST),
  } as const;
}

/** Speaks of the first stop there; of the chosen visit's, if it has one. */
function placeCard(catalog: Catalog, look: Look, place: Place): SingleCard | undefined {
  const stops = place.stops.filter((stop) => look.remaining.stops.has(stop));
  const { stops: chosen } = spotlight(look.selected);
  const stop = stops.find((each) => chosen?.has(each)) ?? stops[0];
  return (
    stop && {
      kind: 'single',
      title: fullName(place, catalog, look),
      when: stop.when,
      places: [],
      stops: stops.length,
      excerpt: stop.excerpts[0],
      visit: stop.visit,
    }
  );
}
