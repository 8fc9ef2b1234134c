/** What lies over each other in a map: the ground, which has the map's keys, and the markers. */
import type { MapOptions } from './contract.ts';

export type Sheets = {
  /** For grounds; focus and keys are its own. */
  readonly surface: HTMLElement;
  readonly marks: HTMLElement;
  /** Whether one finger scrolls the page. */
  readonly setCooperative: (isCooperative: boolean) => void;
  readonly remove: () => void;
};

export function appendSheets(
  container: HTMLElement,
  { canvasLabel, stage }: Pick<MapOptions, 'canvasLabel' | 'stage'>,
): Sheets {
  const stack = sheet('map-stack');
  const surface = sheet('map-surface');
  const marks = sheet('map-marks');
  if (!stage) {
    // It takes arrows, plus and minus, which screen readers would keep otherwise.
    surface.role = 'application';
    surface.ariaLabel = canvasLabel;
    surface.tabIndex = 0;
  }
  stack.append(surface, marks);
  container.append(stack);
  return {
    ...{ surface, marks },
    setCooperative: (isCooperative) => {
      stack.dataset.cooperative = String(isCooperative);
    },
    remove: () => stack.remove(),
  };
}

function sheet(className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  return element;
}
