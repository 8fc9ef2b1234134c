import type { Box } from '../../../scene/labels.ts';
import { boxWithin } from './boxWithin.ts';

export type OverMap = {
  /** What lies over the map, in CSS pixels from its left and top. */
  readonly boxes: () => readonly Box[];
  readonly stop: () => void;
};

/** Watches what lies over a map; `onChange` is called when something beside it comes or goes. */
export function watchOverMap(
  container: HTMLElement,
  elements: () => readonly Element[],
  onChange: () => void,
): OverMap {
  const boxes = () => elements().map((each) => boxWithin(each, container));
  const observer = new MutationObserver(onChange);
  observer.observe(container.parentElement ?? container, { childList: true });
  return { boxes, stop: () => observer.disconnect() };
}
