/** The markers as buttons in the page, over the map: reachable by keyboard and screen reader. */
import { type Hovered, type Lit, NOTHING_LIT } from '../../../domain/hover.ts';
import { type GatheredMarker, gather } from '../../../scene/gather.ts';
import type { Box } from '../../../scene/labels.ts';
import type { MapScene } from '../../../scene/map.ts';
import { rove } from '../../roving.ts';
import { textScale } from '../../textScale.ts';
import type { MovableMap } from '../camera/movable.ts';
import { MARKER } from '../look/look.ts';
import { bringIntoSight } from './bringIntoSight.ts';
import {
  aboutOf,
  createMarkerElement,
  type MarkerElement,
  placeIdAround,
} from './markerElement.ts';
import type { Pin } from './pins.ts';
import { placeNames } from './placeNames.ts';

export type Markers = {
  /** Draws the scene's markers, grouped as the map's zoom level requires. Returns what is covered. */
  readonly draw: (scene: MapScene) => readonly Box[];
  readonly highlight: (lit: Lit) => void;
  /** The places of the marker that an element belongs to. */
  readonly hoveredAt: (element: Element) => Hovered | undefined;
  readonly destroy: () => void;
};

type Drawn = { readonly pin: Pin; readonly element: MarkerElement };

/**
 * Markers on a map, each held in place by a pin. `onPress` gets the marker that was pressed, with all
 * places grouped under it, and its button. Names avoid the `obstacles` that lie over the map.
 */
export function createMarkers(
  map: MovableMap,
  newPin: (element: HTMLElement) => Pin,
  onPress: (pressed: GatheredMarker, button: HTMLElement) => void,
  obstacles: () => readonly Box[],
): Markers {
  const roving = rove(map.getContainer(), '.map-marker-disc');
  const drawn = new Map<string, Drawn>();
  let lit = NOTHING_LIT;

  const create = (marker: GatheredMarker): Drawn => {
    const onFocus = (focused: GatheredMarker) => bringIntoSight(map, focused);
    const element = createMarkerElement(marker, { onPress, onFocus });
    const made = { pin: newPin(element.root), element };
    drawn.set(marker.placeId, made);
    return made;
  };
  const removeOthers = (kept: ReadonlySet<string>) => {
    for (const [id, { pin }] of drawn) {
      if (kept.has(id)) continue;
      pin.remove();
      drawn.delete(id);
    }
  };
  const light = () => {
    for (const { element } of drawn.values()) element.light(lit);
  };

  return {
    draw: (scene) => {
      const gathered = gatherOn(map, scene);
      removeOthers(new Set(gathered.map(({ placeId }) => placeId)));
      const elements = gathered.map((marker) => {
        const { pin, element } = drawn.get(marker.placeId) ?? create(marker);
        pin.put([marker.position[0], marker.position[1]], marker.offset);
        element.show(marker);
        return element;
      });
      const covered = placeNames(map, elements, obstacles(), scene.route);
      light();
      roving.refresh();
      return covered;
    },
    highlight: (next) => {
      lit = next;
      light();
    },
    hoveredAt: (at) => {
      const id = placeIdAround(at);
      const found = id === undefined ? undefined : drawn.get(id);
      return found && aboutOf(found.element.marker());
    },
    destroy: () => {
      roving.stop();
      removeOthers(new Set());
    },
  };
}

function gatherOn(map: MovableMap, { markers, text }: MapScene): GatheredMarker[] {
  return gather(markers, {
    zoom: map.getZoom(),
    maxZoom: map.getMaxZoom(),
    reach: MARKER.reach * textScale(),
    text,
  });
}
