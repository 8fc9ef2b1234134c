import type { Box } from '../../../scene/map/labels.ts';

/** What an element covers, in CSS pixels from the left and top of another. */
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
