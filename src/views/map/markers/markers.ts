/** The markers as buttons in the page, over the map: reachable by keyboard and screen reader. */
import { type Hovered, type Lit, NOTHING_LIT } from '../../../domain/hover.ts';
import { type GatheredMarker, gather } from '../../../scene/map/gather.ts';
import type { Box } from '../../../scene/map/labels.ts';
import type { MapScene } from '../../../scene/map/map.ts';
import { rove } from '../../roving.ts';
import { textScale } from '../../textScale.ts';
import type { MapFrame } from '../camera/frame.ts';
import { MARKER } from '../look/look.ts';
import { bringIntoSight } from './bringIntoSight.ts';
import { type DrawnMarkers, drawnMarkers, inKeyOrder, reachedFrom } from './drawnMarkers.ts';
import type { MapOfMarkers } from './mapOfMarkers.ts';
import {
  aboutOf,
  createMarkerElement,
  type MarkerElement,
  placeIdAround,
} from './markerElement.ts';
import type { Measures } from './measures.ts';
import type { Pin } from './pins.ts';
import { placeNames } from './placeNames.ts';

export type Markers = {
  /** Draws the scene's markers, grouped as the map's zoom level requires. Returns what is covered. */
  readonly draw: (scene: MapScene) => readonly Box[];
  /** Whether no marker that is not drawn is in sight of a frame. */
  readonly isCovering: (frame: MapFrame) => boolean;
  readonly highlight: (lit: Lit) => void;
  /** The places of the marker that an element belongs to. */
  readonly hoveredAt: (element: Element) => Hovered | undefined;
  readonly destroy: () => void;
};

type Drawn = { readonly pin: Pin; readonly element: MarkerElement };

/** What names need: how large they are, and what lies over the map. */
export type Naming = { readonly measures: Measures; readonly obstacles: () => readonly Box[] };

/**
 * Markers on a map, each held in place by a pin. `onPress` gets the marker that was pressed, with all
 * places grouped under it, and its button. Names avoid the `obstacles` that lie over the map.
 */
export function createMarkers(
  map: MapOfMarkers,
  newPin: (element: HTMLElement) => Pin,
  onPress: (pressed: GatheredMarker, button: HTMLElement) => void,
  { measures, obstacles }: Naming,
): Markers {
  const roving = rove(map.getContainer(), '.map-marker-disc');
  const drawn = new Map<string, Drawn>();
  let lit = NOTHING_LIT;
  let ordered: readonly GatheredMarker[] = [];
  let isCovering: DrawnMarkers['isCovering'] = () => true;

  const create = (marker: GatheredMarker): Drawn => {
    const onFocus = (focused: GatheredMarker) => {
      drawReached(focused.placeId);
      bringIntoSight(map, focused);
    };
    const element = createMarkerElement(marker, { onPress, onFocus });
    const made = { pin: newPin(element.root), element };
    drawn.set(marker.placeId, made);
    return made;
  };
  const show = (marker: GatheredMarker): MarkerElement => {
    const { pin, element } = drawn.get(marker.placeId) ?? create(marker);
    pin.put([marker.position[0], marker.position[1]], marker.offset);
    element.show(marker);
    return element;
  };
  /** An arrow key leads from a marker to the next even where that is far out of sight. */
  const drawReached = (id: string) => {
    const reached = new Set(reachedFrom(ordered, id));
    for (const marker of ordered) {
      if (!reached.has(marker.placeId) || drawn.has(marker.placeId)) continue;
      const element = show(marker);
      element.hideName();
      element.light(lit);
    }
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
      // What the browser is asked comes before all that is written, so that it lays out the page once.
      const [scale, over] = [textScale(), obstacles()];
      const gathered = gatherOn(map, scene, scale);
      ordered = inKeyOrder(gathered);
      const reached = new Set(reachedFrom(ordered, focusedIn(map.getContainer())));
      const isKept = ({ placeId, emphasis }: GatheredMarker) =>
        emphasis === 'selected' || reached.has(placeId);
      const shown = drawnMarkers(gathered, map.frame(), isKept);
      isCovering = shown.isCovering;
      removeOthers(new Set(shown.markers.map(({ placeId }) => placeId)));
      const elements = shown.markers.map(show);
      const around = { measures, scale, obstacles: over, route: scene.route };
      const covered = placeNames(map, elements, around);
      light();
      roving.refresh();
      return covered;
    },
    isCovering: (frame) => isCovering(frame),
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

/** The id of the place whose marker has the focus. */
function focusedIn(container: HTMLElement): string | undefined {
  const { activeElement } = document;
  if (!activeElement || !container.contains(activeElement)) return undefined;
  return placeIdAround(activeElement);
}

function gatherOn(map: MapOfMarkers, { markers, text }: MapScene, scale: number): GatheredMarker[] {
  return gather(markers, {
    zoom: map.getZoom(),
    maxZoom: map.getMaxZoom(),
    reach: MARKER.reach * scale,
    text,
  });
}
