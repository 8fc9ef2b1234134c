/** The elements of stops and visits on the timeline. */
import type { StopMark, VisitMark } from '../../scene/timeline.ts';
import { shareOf } from './span.ts';

export type MarkElement = {
  /** Fills vis-timeline's box, which is as wide as the extent. */
  readonly root: HTMLElement;
  readonly button: HTMLButtonElement;
};

/** A stop: a disc, and bars for the days that it certainly and possibly covers. */
export function stopElement(mark: StopMark, order: number): MarkElement {
  const element = markElement('stop', mark, order);
  const possible = document.createElement('span');
  possible.className = 'mark-possible';
  element.root.prepend(possible);
  if (mark.certain) {
    const certain = document.createElement('span');
    certain.className = 'mark-certain';
    const { left, width } = shareOf(mark.certain, mark.extent);
    certain.style.left = `${left}%`;
    certain.style.width = `${width}%`;
    possible.after(certain);
  }
  element.root.dataset.status = mark.status;
  updateMark(element, mark);
  return element;
}

/** A visit: its date, as wide as the text. */
export function visitElement(mark: VisitMark, order: number): MarkElement {
  const element = markElement('visit', mark, order);
  const disc = document.createElement('span');
  disc.className = 'mark-disc';
  const date = document.createElement('span');
  date.className = 'mark-date';
  date.textContent = mark.date;
  element.button.append(disc, date);
  const tick = document.createElement('span');
  tick.className = 'mark-tick';
  element.root.prepend(tick);
  updateMark(element, mark);
  return element;
}

function markElement(
  kind: 'stop' | 'visit',
  mark: StopMark | VisitMark,
  order: number,
): MarkElement {
  const root = document.createElement('div');
  root.className = `mark mark-${kind}`;
  root.dataset.tone = mark.tone;
  root.dataset.broken = String(mark.isBroken);
  root.dataset.id = mark.id;
  root.dataset.certain = String(mark.certain !== undefined);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'mark-button';
  button.tabIndex = -1;
  button.dataset.order = String(order);
  root.append(button);
  return { root, button };
}

/** What changes with the selection. */
export function updateMark({ root, button }: MarkElement, mark: StopMark | VisitMark) {
  root.dataset.emphasis = mark.emphasis;
  button.ariaLabel = mark.label;
  button.ariaPressed = String(mark.emphasis === 'selected');
}
