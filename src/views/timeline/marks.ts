/** The elements of stops and visits on the timeline. */
import type { StopMark, VisitMark } from '../../scene/timelineScene.ts';
import { forward } from '../forward.ts';
import { shareOf } from './span.ts';

export type MarkElement = {
  /** As wide as the extent. */
  readonly root: HTMLElement;
  /** Where it comes among the others, for the keyboard. */
  readonly order: number;
  readonly button: HTMLButtonElement;
  /** Of a visit, where its date is written. */
  readonly date?: HTMLElement;
  /** Where it says how many marks it stands for. */
  readonly count: HTMLElement;
};

/** How large a mark is to a pointer, CSS pixels: WCAG 2.5.8. */
export const MARK = 24;

type Place = {
  /** Where its members are, CSS pixels. */
  readonly from: number;
  readonly to: number;
  readonly count: number | undefined;
  readonly label: string;
  readonly isBroken: boolean;
  /** Of visits: what is written, if there is room for it. */
  readonly name?: string;
  readonly nameAt: number | undefined;
};

/**
 * Shows a place by the element of one of its members: its mark so many CSS pixels from the middle of
 * the member's days, and its name so many from the middle of the mark.
 */
export function showPlace(
  { root, button, date, count }: MarkElement,
  place: Place,
  shift: { readonly mark: number; readonly name: number },
): void {
  button.hidden = false;
  button.style.translate = across(shift.mark);
  button.ariaLabel = place.label;
  const text = place.count === undefined ? '' : String(place.count);
  if (count.textContent !== text) count.textContent = text;
  if (place.count === undefined) delete root.dataset.together;
  else root.dataset.together = place.isBroken ? 'broken' : 'whole';
  button.style.setProperty('--span', `${(place.to - place.from).toFixed(1)}px`);
  if (date) {
    const name = place.name ?? '';
    if (date.textContent !== name) date.textContent = name;
    date.style.translate = across(shift.name);
    root.toggleAttribute('data-bare', place.nameAt === undefined);
  }
}

/** A way of so many CSS pixels to where time goes on. */
function across(pixels: number): string {
  return `${(forward() * pixels).toFixed(2)}px 0`;
}

/** Puts a mark on its days, CSS pixels from where the frame begins. */
export function placeMark({ root }: MarkElement, days: { from: number; to: number }): void {
  root.style.translate = across(days.from);
  root.style.width = `${(days.to - days.from).toFixed(2)}px`;
}

/** Hides a mark that another one stands for. */
export function hideMark({ button }: MarkElement): void {
  button.hidden = true;
}

/** A stop: a disc, and bars for the days that it certainly and possibly covers. */
export function stopElement(mark: StopMark, order: number): MarkElement {
  const element = markElement('stop', mark, order);
  // A day is not divided: only what is longer has a bar from its first to its last.
  if (mark.extent.latest === mark.extent.earliest) return finished(element, mark);
  const possible = document.createElement('span');
  possible.className = 'mark-possible';
  element.root.prepend(possible);
  if (mark.certain) {
    const certain = document.createElement('span');
    certain.className = 'mark-certain';
    const { start, width } = shareOf(mark.certain, mark.extent);
    certain.style.insetInlineStart = `${start}%`;
    certain.style.width = `${width}%`;
    possible.after(certain);
  }
  return finished(element, mark);
}

function finished(element: MarkElement, mark: StopMark): MarkElement {
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
  disc.append(element.count);
  element.button.append(disc, date);
  const tick = document.createElement('span');
  tick.className = 'mark-tick';
  element.root.prepend(tick);
  updateMark(element, mark);
  return { ...element, date };
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
  if ('lane' in mark) root.style.setProperty('--row', String(mark.lane));
  root.dataset.certain = String(mark.certain !== undefined);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'mark-button';
  button.tabIndex = -1;
  button.dataset.order = String(order);
  const count = document.createElement('span');
  count.className = 'mark-count';
  button.append(count);
  root.append(button);
  return { root, order, button, count };
}

/** What changes with the selection. */
export function updateMark({ root, button }: MarkElement, mark: StopMark | VisitMark) {
  root.dataset.emphasis = mark.emphasis;
  button.ariaLabel = mark.label;
  button.ariaPressed = String(mark.emphasis === 'selected');
}
