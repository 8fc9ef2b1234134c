/** One marker in the page: a button with a number, and a name beside it. */
import type { Hovered, Lit } from '../../../domain/hover.ts';
import type { GatheredMarker } from '../../../scene/map/gather.ts';
import type { Spot } from '../../../scene/map/labels.ts';
import { setAbout } from '../../about.ts';
import { setLit } from '../../hover.ts';
import { smallReach } from '../look/look.ts';
import type { Measured } from './measures.ts';

export type MarkerElement = {
  readonly root: HTMLElement;
  /** The marker that it shows. */
  readonly marker: () => GatheredMarker;
  readonly show: (marker: GatheredMarker) => void;
  readonly light: (lit: Lit) => void;
  /** Its size as it is shown. */
  readonly measured: () => Measured;
  /** Puts the name at a spot beside the button, whose side is so far from its middle. */
  readonly placeName: (spot: Spot, reach: number) => void;
  readonly hideName: () => void;
};

type Handlers = {
  readonly onPress: (marker: GatheredMarker, button: HTMLElement) => void;
  readonly onFocus: (marker: GatheredMarker) => void;
};

/** An element for a marker, to be put on the page and then filled by `show`. */
export function createMarkerElement(first: GatheredMarker, handlers: Handlers): MarkerElement {
  let marker = first;
  const root = document.createElement('div');
  const button = createButton();
  let [drawn, placed] = ['', ''];
  const press = (event: Event) => {
    event.stopPropagation();
    const { members, claim } = marker;
    if (claim || members.length === 1) {
      setEmphasis(root, button, 'selected');
      // Whatever is shown next is written.
      drawn = '';
    }
    handlers.onPress(marker, button);
  };
  button.addEventListener('click', press);
  button.addEventListener('focus', () => handlers.onFocus(marker));
  const name = document.createElement('span');
  name.className = 'map-marker-name';
  name.ariaHidden = 'true';
  // As in the picture that was there before. By the keyboard and for those who hear the page, there is the button.
  name.addEventListener('click', press);
  root.append(button, name);
  /** Whatever is written, even the same again, the browser works out anew. */
  const place = (side: string, reach = 0, shift = 0) => {
    const next = [side, reach, shift].join();
    if (next === placed) return;
    placed = next;
    name.dataset.side = side;
    name.style.setProperty('--reach', `${reach}px`);
    name.style.setProperty('--shift', `${shift}px`);
  };
  return {
    root,
    marker: () => marker,
    show: (next) => {
      marker = next;
      const { kind, ids } = aboutOf(next);
      const { label, placeId, position } = next;
      const look = JSON.stringify([lookOf(next), label, placeId, position[1], kind, ids]);
      if (look === drawn) return;
      drawn = look;
      fillRoot(root, next);
      fillButton(button, next);
      setEmphasis(root, button, next.emphasis);
      setAbout(button, kind, ids);
      const named = nameOf(next);
      if (name.textContent !== named) name.textContent = named;
    },
    light: ({ places }) =>
      setLit(
        root,
        marker.members.some(({ placeId }) => places.has(placeId)),
      ),
    measured: () => ({
      look: lookOf(marker),
      measure: () => ({
        reach: smallReach(marker.sign) ?? button.offsetWidth / 2,
        name: name.offsetWidth,
      }),
    }),
    placeName: ({ side, shift }, reach) => place(side, reach, shift),
    hideName: () => place('none'),
  };
}

/** All of a marker that its size follows from. */
function lookOf(marker: GatheredMarker): string {
  const { emphasis, sign, isExact, members, badge } = marker;
  return JSON.stringify([emphasis, sign, isExact, members.length > 1, badge, nameOf(marker)]);
}

/** What a marker stands for: its places, or the stop that others place here. */
export function aboutOf({ members, claim }: GatheredMarker): Hovered {
  if (claim) return { kind: 'stop', ids: [claim.stop] };
  return { kind: 'place', ids: members.map(({ placeId }) => placeId) };
}

/** The id of the place that the marker around an element is named after. */
export function placeIdAround(element: Element): string | undefined {
  return element.closest<HTMLElement>('.map-marker')?.dataset.place;
}

function createButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'map-marker-disc';
  button.tabIndex = -1;
  return button;
}

function fillButton(button: HTMLButtonElement, marker: GatheredMarker) {
  const order = String(-marker.position[1]);
  if (button.ariaLabel !== marker.label) button.ariaLabel = marker.label;
  if (button.textContent !== marker.badge) button.textContent = marker.badge;
  if (button.dataset.order !== order) button.dataset.order = order;
}

/** What is pressed looks so with the words of it; the other markers follow once those have been painted. */
function setEmphasis(
  root: HTMLElement,
  button: HTMLButtonElement,
  emphasis: GatheredMarker['emphasis'],
) {
  const pressed = String(emphasis === 'selected');
  if (root.dataset.emphasis !== emphasis) root.dataset.emphasis = emphasis;
  if (button.ariaPressed !== pressed) button.ariaPressed = pressed;
}

function fillRoot(root: HTMLElement, { members, isExact, placeId, sign }: GatheredMarker) {
  root.classList.add('map-marker');
  root.dataset.gathered = String(members.length > 1);
  root.dataset.exact = String(isExact);
  root.dataset.sign = sign;
  root.dataset.place = placeId;
}

function nameOf({ name, members }: GatheredMarker): string {
  return members.length > 1 ? `${name} +${members.length - 1}` : name;
}
