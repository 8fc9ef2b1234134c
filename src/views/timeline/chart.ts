/** The elements of the timeline: names of lanes beside the field that time runs along. */
import { fromStart } from '../../domain/reading.ts';
import { type Lane, OTHER_PLACES, type TimelineScene } from '../../scene/timeline/timelineScene.ts';
import { forward } from '../forward.ts';

export type Sizes = {
  /** Of the field, CSS pixels. */
  readonly width: number;
  /** Of what is seen of the rows, and where that begins below the first of them. */
  readonly height: number;
  readonly top: number;
  /** From where the chart begins to where the field does. */
  readonly start: number;
};

export type Chart = {
  readonly element: HTMLElement;
  /** What scrolls where there are more lanes than there is room for. */
  readonly scroller: HTMLElement;
  /** Marks and lines are in it; what is outside of it is cut off. */
  readonly field: HTMLElement;
  /** Names the lanes of a scene, in new elements unless all are named so already. */
  readonly name: (scene: TimelineScene) => void;
  /** Brings the names up to date with what is chosen. */
  readonly update: (scene: TimelineScene) => void;
  /** Asks the browser. */
  readonly sizes: () => Sizes;
};

export function createChart(): Chart {
  const element = elementOf('timeline-chart');
  const scroller = elementOf('timeline-scroller');
  const rows = elementOf('timeline-rows');
  const names = elementOf('timeline-names');
  const field = elementOf('timeline-field');
  const floor = elementOf('timeline-floor');
  // Until it is known how many lanes there are.
  floor.hidden = true;
  field.append(floor);
  rows.append(names, field);
  scroller.append(rows);
  element.append(scroller);
  let named = '';
  const update = ({ lanes }: TimelineScene) => {
    for (const label of names.querySelectorAll<HTMLElement>('.timeline-lane')) {
      const lane = lanes.find(({ placeId }) => placeId === label.dataset.place);
      const { emphasis } = lane ?? { emphasis: 'plain' };
      if (label.dataset.emphasis !== emphasis) label.dataset.emphasis = emphasis;
    }
  };
  return {
    element,
    scroller,
    field,
    name: (scene) => {
      const { lanes } = scene;
      const next = JSON.stringify(lanes.map(({ placeId, name }) => [placeId, name]));
      if (next === named) return update(scene);
      named = next;
      const hadFocus = names.contains(document.activeElement);
      names.replaceChildren(...lanes.map(nameElement));
      // The button for more lanes is another one now; after the last of them there is none.
      if (hadFocus) (names.querySelector('button') ?? scroller).focus({ preventScroll: true });
      element.style.setProperty('--lanes', String(lanes.length));
      floor.hidden = lanes.length === 0;
    },
    update,
    sizes: () => ({
      width: field.clientWidth,
      height: scroller.clientHeight,
      top: scroller.scrollTop,
      start: startOf(field, element),
    }),
  };
}

/**
 * What scrolls is a stop of Tab, which arrow keys scroll, and says what it is. Browsers make it one
 * of their own accord, but without a name, and not all of them do. Null where nothing scrolls.
 */
export function makeScrollable(element: HTMLElement, name: string | null): void {
  if (element.ariaLabel === name) return;
  element.ariaLabel = name;
  element.role = name === null ? null : 'group';
  if (name === null) element.removeAttribute('tabindex');
  else element.tabIndex = 0;
}

/** Names are pressed by pointers only, as places are on the map, too; what brings more lanes is a button. */
function nameElement({ placeId, name, emphasis }: Lane): HTMLElement {
  const label = document.createElement(placeId === OTHER_PLACES ? 'button' : 'span');
  if (label instanceof HTMLButtonElement) label.type = 'button';
  label.className = 'timeline-lane';
  label.dataset.place = placeId;
  label.dataset.emphasis = emphasis;
  label.textContent = name;
  const row = elementOf('timeline-name');
  row.append(label);
  return row;
}

/** CSS pixels from where an element begins to where one in it does. */
function startOf(inner: Element, outer: Element): number {
  const { left, right } = inner.getBoundingClientRect();
  const way = forward();
  return fromStart(way > 0 ? left : right, outer.getBoundingClientRect(), way);
}

function elementOf(className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  return element;
}
