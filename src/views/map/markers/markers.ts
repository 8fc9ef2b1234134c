/** The markers as buttons in the page, over the map: reachable by keyboard and screen reader. */
import { type Hovered, type Lit, NOTHING_LIT } from '../../../domain/hover.ts';
import { type GatheredMarker, gather } from '../../../scene/gather.ts';
import { type Box, placeLabels } from '../../../scene/labels.ts';
import type { MapScene } from '../../../scene/map.ts';
import { setLit } from '../../hover.ts';
import { rove } from '../../roving.ts';
import { textScale } from '../../textScale.ts';
import { movementDuration } from '../../view.ts';
import type { LngLat, MovableMap } from '../camera/movable.ts';
import { MARKER } from '../look/look.ts';
import type { Pin } from './pins.ts';

type Drawn = { pin: Pin; element: HTMLElement; button: HTMLButtonElement; label: HTMLElement };

export type Markers = {
  /** Draws the scene's markers as they gather at the map's zoom. */
  readonly draw: (scene: MapScene) => void;
  readonly highlight: (lit: Lit) => void;
  /** The places of the marker that an element belongs to. */
  readonly hoveredAt: (element: Element) => Hovered | undefined;
  readonly destroy: () => void;
};

/**
 * Markers on a map, each held by a pin; `onPress` gets the one pressed, with all that is gathered under it. Names keep
 * clear of what `obstacles` are laid over the map.
 */
export function createMarkers(
  map: MovableMap,
  newPin: (element: HTMLElement) => Pin,
  onPress: (pressed: GatheredMarker) => void,
  obstacles: () => readonly Element[],
): Markers {
  const roving = rove(map.getContainer(), '.map-marker-disc');
  const drawn = new Map<string, Drawn>();
  const current = new Map<string, GatheredMarker>();
  let lit = NOTHING_LIT;

  const create = (id: string): Drawn => {
    const element = document.createElement('div');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'map-marker-disc';
    button.tabIndex = -1;
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      const pressed = current.get(id);
      if (pressed) onPress(pressed);
    });
    const label = document.createElement('span');
    label.className = 'map-marker-name';
    label.ariaHidden = 'true';
    element.append(button, label);
    button.addEventListener('focus', () => {
      const focused = current.get(id);
      if (focused) bringIntoSight(map, focused);
    });
    const made = { pin: newPin(element), element, button, label };
    drawn.set(id, made);
    return made;
  };

  const draw = (scene: MapScene) => {
    const gathered = gather(scene.markers, {
      zoom: map.getZoom(),
      maxZoom: map.getMaxZoom(),
      reach: MARKER.reach * textScale(),
      text: scene.text,
    });
    current.clear();
    for (const entry of gathered) current.set(entry.placeId, entry);
    for (const [id, { pin }] of drawn) {
      if (current.has(id)) continue;
      pin.remove();
      drawn.delete(id);
    }
    for (const entry of gathered) {
      const made = drawn.get(entry.placeId) ?? create(entry.placeId);
      made.pin.put([entry.position[0], entry.position[1]], entry.offset);
      update(made, entry);
    }
    placeNames(gathered);
    light();
    roving.refresh();
  };

  const light = () => {
    for (const [id, { element }] of drawn) {
      const members = current.get(id)?.members ?? [];
      setLit(
        element,
        members.some(({ placeId }) => lit.places.has(placeId)),
      );
    }
  };

  const placeNames = (gathered: readonly GatheredMarker[]) => {
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    const sides = placeLabels(
      gathered.map(({ placeId, position, offset }) => {
        const { x, y } = map.project([position[0], position[1]]);
        const element = drawn.get(placeId);
        return {
          x: x + offset.x,
          y: y + offset.y,
          reach: (element?.button.offsetWidth ?? 0) / 2,
          radius: MARKER.radius * textScale(),
          width: element?.label.offsetWidth ?? 0,
          height: MARKER.labelHeight * textScale(),
        };
      }),
      { width, height },
      obstacles().map((obstacle) => boxWithin(obstacle, map.getContainer())),
    );
    gathered.forEach(({ placeId }, i) => {
      const element = drawn.get(placeId);
      if (!element) return;
      element.label.dataset.side = sides[i] ?? 'none';
      element.label.style.setProperty('--reach', `${element.button.offsetWidth / 2}px`);
    });
  };

  return {
    draw,
    highlight: (next) => {
      lit = next;
      light();
    },
    hoveredAt: (element) => {
      const id = element.closest<HTMLElement>('.map-marker')?.dataset.place;
      const members = id === undefined ? undefined : current.get(id)?.members;
      return members && { kind: 'place', ids: members.map(({ placeId }) => placeId) };
    },
    destroy: () => {
      roving.stop();
      for (const { pin } of drawn.values()) pin.remove();
      drawn.clear();
    },
  };
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

/** What an element covers, CSS pixels from the left and top of another. */
export function boxWithin(element: Element, container: HTMLElement): Box {
  const frame = container.getBoundingClientRect();
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return {
    left: left - frame.left,
    top: top - frame.top,
    right: right - frame.left,
    bottom: bottom - frame.top,
  };
}

function update({ element, button, label }: Drawn, entry: GatheredMarker) {
  const isGathered = entry.members.length > 1;
  button.ariaLabel = entry.label;
  button.ariaPressed = String(entry.emphasis === 'selected');
  button.textContent = entry.badge;
  button.dataset.order = String(-entry.position[1]);
  label.textContent = isGathered ? `${entry.name} +${entry.members.length - 1}` : entry.name;
  element.classList.add('map-marker');
  element.dataset.emphasis = entry.emphasis;
  element.dataset.gathered = String(isGathered);
  element.dataset.exact = String(entry.isExact);
  element.dataset.place = entry.placeId;
}
