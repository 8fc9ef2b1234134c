import type { Box } from '../../../scene/map/labels.ts';
import { boxWithin } from './boxWithin.ts';

export type OverMap = {
  /** What lies over the map, in CSS pixels from its left and top. */
  readonly boxes: () => readonly Box[];
  readonly stop: () => void;
};

/** Watches what lies over a map; `onChange` is called when something comes, goes or is elsewhere. */
export function watchOverMap(
  container: HTMLElement,
  elements: () => readonly Element[],
  onChange: () => void,
): OverMap {
  let known = '';
  const boxes = () => {
    const found = elements().map((each) => boxWithin(each, container));
    known = JSON.stringify(found);
    return found;
  };
  // Much comes and goes beside a map that covers nothing of it.
  const observer = new MutationObserver(() => {
    const before = known;
    boxes();
    if (known !== before) onChange();
  });
  observer.observe(container.parentElement ?? container, { childList: true });
  return { boxes, stop: () => observer.disconnect() };
}
