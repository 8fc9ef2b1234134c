/** What of a dossier an address can ask for alone, each with a headline and a camera of its own. */
import type { Catalog, Place, Stop } from '../../../src/domain/catalog.ts';
import type { LocalText } from '../../../src/domain/dataset.ts';
import { valuesOf } from '../../../src/domain/facets.ts';
import type { Selected } from '../../../src/domain/selection.ts';
import { alternativesOf } from '../../../src/scene/map/alternatives.ts';
import type { MapScene, Position } from '../../../src/scene/map/map.ts';
import { drawnAt, endsOf } from '../../../src/scene/map/roughPlace.ts';
import type { ZoomLimit } from '../../../src/views/map/look/zoomLimit.ts';
import { type SafeBox, safeBox } from './shape.ts';

export type Part = {
  readonly kind: 'visit' | 'place';
  readonly id: string;
  readonly title: LocalText;
  readonly selected: Selected;
  /** Where its stops are, or may have been. */
  readonly places: ReadonlySet<string>;
  readonly box: SafeBox;
  /** The file of its land for a theme, below the site's base. */
  readonly picture: (theme: string) => string;
};

/** Parts that an embed has pictures of its own for; of others it shows the whole map. */
const MOST = 24;

/**
 * Every visit, and every place at which or within which something was; of a large dossier the latest
 * visits.
 */
export function partsOf(catalog: Catalog, limit: ZoomLimit): Part[] {
  const part = (
    kind: Part['kind'],
    id: string,
    stops: readonly Stop[],
    others: readonly Place[] = [],
  ) => {
    const places = [...new Set([...stops.map(({ place }) => place), ...others])];
    return {
      ...{ kind, id },
      places: new Set(places.map((place) => place.id)),
      box: safeBox(places.flatMap(extentOf), limit),
      picture: (theme: string) => `embed/parts/${theme}/${kind}/${id}.svg`,
    };
  };
  const visits = catalog.visits.slice(-MOST).map((visit) => ({
    ...part(
      'visit',
      visit.id,
      visit.stops,
      alternativesOf(catalog, { visit }).map(({ place }) => place),
    ),
    title: visit.title,
    selected: { kind: 'visit', visit } as const,
  }));
  const places = stopsByPlace(catalog)
    .slice(0, MOST - visits.length)
    .map(([place, stops]) => {
      const own = part('place', place.id, stops);
      return { ...own, title: place.names, selected: { kind: 'place', place } as const };
    });
  return [...visits, ...places];
}

/** The places at which or within which something was, in the dossier's order, with all stops there. */
function stopsByPlace({ places, stops }: Catalog): [Place, Stop[]][] {
  const within = new Map<string, Stop[]>();
  for (const stop of stops) {
    for (const id of new Set(valuesOf(stop, 'place'))) {
      const own = within.get(id);
      if (own) own.push(stop);
      else within.set(id, [stop]);
    }
  }
  return places.flatMap((place): [Place, Stop[]][] => {
    const own = within.get(place.id);
    return own ? [[place, own]] : [];
  });
}

/** The scene without what is not of the part. */
export function sceneOf({ places }: Part, scene: MapScene): MapScene {
  return {
    ...scene,
    markers: scene.markers.filter(({ placeId }) => places.has(placeId)),
    areas: scene.areas.filter(({ placeId }) => places.has(placeId)),
  };
}

/** A place that is known only roughly is shown with all of where it may be. */
function extentOf(place: Place): readonly Position[] {
  return [drawnAt(place), ...(endsOf(place) ?? [])];
}
