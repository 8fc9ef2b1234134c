/** The markers as buttons over the map: reachable by keyboard and screen reader. */
import { type Hovered, type Lit, NOTHING_LIT } from '../../../domain/hover.ts';
import { type GatheredMarker, gather } from '../../../scene/gather.ts';
import type { MapScene } from '../../../scene/map.ts';
import { setLit } from '../../hover.ts';
import { rove } from '../../roving.ts';
import { textScale } from '../../textScale.ts';
import { movementDuration } from '../../view.ts';
import type { LngLat, MovableMap } from '../camera/movable.ts';
import { MARKER } from '../look/look.ts';
import { type MarkerElement, newMarkerElement, updateMarkerElement } from './markerElement.ts';
import { placeNames } from './markerNames.ts';
import type { Pin } from './pins.ts';

/** A marker on the page: what it stands for now, its element, and the pin that holds it. */
type Drawn = { entry: GatheredMarker; readonly shown: MarkerElement; readonly pin: Pin };

export type Markers = {
  /** Draws the scene's markers as they gather at the map's zoom. */
  readonly draw: (scene: MapScene) => void;
  readonly highlight: (lit: Lit) => void;
  /** The places of the marker that an element belongs to. */
  readonly hoveredAt: (element: Element) => Hovered | undefined;
  readonly destroy: () => void;
};

/**
 * Markers on a map, each held by a pin. `onPress` gets the pressed marker with all places that are
 * gathered under it. Names keep clear of the `obstacles` that lie over the map.
 */
export function createMarkers(
  map: MovableMap,
  newPin: (element: HTMLElement) => Pin,
  onPress: (pressed: GatheredMarker) => void,
  obstacles: () => readonly Element[],
): Markers {
  const roving = rove(map.getContainer(), '.map-marker-disc');
  const drawn = new Map<string, Drawn>();
  let lit = NOTHING_LIT;

  const create = (entry: GatheredMarker): Drawn => {
    const shown = newMarkerElement(
      () => onPress(made.entry),
      () => bringIntoSight(map, made.entry),
    );
    const made: Drawn = { entry, shown, pin: newPin(shown.element) };
    drawn.set(entry.placeId, made);
    return made;
  };
  const removeAllBut = (placeIds: ReadonlySet<string>) => {
    for (const [id, { pin }] of drawn) {
      if (placeIds.has(id)) continue;
      pin.remove();
      drawn.delete(id);
    }
  };
  const light = () => {
    for (const { entry, shown } of drawn.values()) {
      setLit(
        shown.element,
        entry.members.some(({ placeId }) => lit.places.has(placeId)),
      );
    }
  };

  return {
    draw: (scene) => {
      const gathered = gatheredOn(map, scene);
      removeAllBut(new Set(gathered.map(({ placeId }) => placeId)));
      const all = gathered.map((entry) => {
        const made = drawn.get(entry.placeId) ?? create(entry);
        made.entry = entry;
        made.pin.put([entry.position[0], entry.position[1]], entry.offset);
        updateMarkerElement(made.shown, entry);
        return made;
      });
      placeNames(map, all, obstacles());
      light();
      roving.refresh();
    },
    highlight: (next) => {
      lit = next;
      light();
    },
    hoveredAt: (element) => {
      const id = element.closest<HTMLElement>('.map-marker')?.dataset.place;
      const members = id === undefined ? undefined : drawn.get(id)?.entry.members;
      return members && { kind: 'place', ids: members.map(({ placeId }) => placeId) };
    },
    destroy: () => {
      roving.stop();
      removeAllBut(new Set());
    },
  };
}

/** The scene's markers as they gather at the map's zoom and the reader's size of text. */
function gatheredOn(map: MovableMap, { markers, text }: MapScene): GatheredMarker[] {
  return gather(markers, {
    zoom: map.getZoom(),
    maxZoom: map.getMaxZoom(),
    reach: MARKER.reach * textScale(),
    text,
  });
}

/** CSS pixels from the edge of the map at which a marker is in sight. */
const EDGE = 20;

/** Moves the map to a marker that has got the focus out of sight. */
function bringIntoSight(map: MovableMap, { position, offset }: GatheredMarker) {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const center: LngLat = [position[0], position[1]];
  const at = map.project(center);
  const [x, y] = [at.x + offset.x, at.y + offset.y];
  const isInSight = x >= EDGE && x <= width - EDGE && y >= EDGE && y <= height - EDGE;
  if (!isInSight) map.easeTo({ center, duration: movementDuration() });
}
