/** The elements of stops and visits on the timeline. */
import type { StopMark, VisitMark } from '../../scene/timeline/timelineScene.ts';
import { forward } from '../forward.ts';
import { writeText } from '../writeNew.ts';
import { shareOf } from './span.ts';

export type MarkElement = {
  /** As wide as the extent. */
  readonly root: HTMLElement;
  /** What it is made of: a mark of another make needs another element. */
  readonly make: string;
  readonly button: HTMLButtonElement;
  /** Of a visit, where its date is written. */
  readonly date?: HTMLElement;
  /** Where it says how many marks it stands for, once it stands for several. */
  readonly counted: HTMLElement;
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

/** What an element shows of a place. */
type Shown = {
  readonly count: number | undefined;
  readonly label: string;
  readonly isBroken: boolean;
  /** From the first to the last of its members. */
  readonly span: string;
  readonly way: string;
  readonly name: string;
  /** Absent where the name has no room. */
  readonly nameWay: string | undefined;
};

/** What elements show, so that nothing is written to the page that it says already. */
const shown = new WeakMap<HTMLElement, Shown | 'covered'>();

/**
 * Shows a place by the element of one of its members: its mark so many CSS pixels from the middle of
 * the member's days, and its name so many from the middle of the mark.
 */
export function showPlace(
  mark: MarkElement,
  place: Place,
  shift: { readonly mark: number; readonly name: number },
): void {
  const { root, button, counted, date } = mark;
  const known = shown.get(root);
  const before = known === 'covered' ? undefined : known;
  const next = shownOf(place, shift);
  shown.set(root, next);
  if (!before) {
    button.hidden = false;
    delete root.dataset.covered;
  }
  if (before?.way !== next.way) button.style.translate = next.way;
  if (before?.label !== next.label) button.ariaLabel = next.label;
  if (!before || before.count !== next.count || before.isBroken !== next.isBroken)
    showCount(mark, next);
  if (before?.span !== next.span) counted.style.setProperty('--span', next.span);
  if (date) showName(mark, date, { before, next });
}

function shownOf(place: Place, shift: { readonly mark: number; readonly name: number }): Shown {
  const { count, label, isBroken, name = '', nameAt, from, to } = place;
  return {
    ...{ count, label, isBroken, name },
    span: `${(to - from).toFixed(1)}px`,
    way: across(shift.mark),
    nameWay: nameAt === undefined ? undefined : across(shift.name),
  };
}

function showName(
  { root }: MarkElement,
  date: HTMLElement,
  { before, next }: { readonly before: Shown | undefined; readonly next: Shown },
): void {
  writeText(date, next.name);
  if (before && before.nameWay === next.nameWay) return;
  if (next.nameWay !== undefined) date.style.translate = next.nameWay;
  root.toggleAttribute('data-bare', next.nameWay === undefined);
}

/** Most marks stand for themselves alone, and need no element for a number. */
function showCount({ root, counted }: MarkElement, { count, isBroken }: Shown): void {
  const known = counted.querySelector('.mark-count');
  if (count === undefined) {
    delete root.dataset.together;
    known?.remove();
    return;
  }
  root.dataset.together = isBroken ? 'broken' : 'whole';
  const element = known ?? document.createElement('span');
  element.className = 'mark-count';
  writeText(element, String(count));
  if (!known) counted.prepend(element);
}

/** A way of so many CSS pixels to where time goes on. */
function across(pixels: number): string {
  return `${(forward() * pixels).toFixed(2)}px 0`;
}

/** A span of days that is no longer than the disc over it would only be dirt around it, CSS pixels. */
const BRIEF = 20;

/** Puts a mark on its days, CSS pixels from where the frame begins. */
export function placeMark({ root }: MarkElement, days: { from: number; to: number }): void {
  const width = `${(days.to - days.from).toFixed(2)}px`;
  root.style.translate = across(days.from);
  if (root.style.width === width) return;
  root.style.width = width;
  root.toggleAttribute('data-brief', days.to - days.from <= BRIEF);
}

/** Hides a mark that another one stands for, but for the bars or the tick that say its days. */
export function hideMark({ root, button }: MarkElement): void {
  if (shown.get(root) === 'covered') return;
  shown.set(root, 'covered');
  button.hidden = true;
  root.dataset.covered = '';
}

/** Whether it shows its days beside its disc or name. */
export function hasDays({ root, button }: MarkElement): boolean {
  return root.firstElementChild !== button;
}

/** A stop: a disc, and bars for the days that it certainly and possibly covers. */
export function stopElement(mark: StopMark): MarkElement {
  const element = markElement('stop', mark);
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
export function visitElement(mark: VisitMark): MarkElement {
  const element = markElement('visit', mark);
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
  return { ...element, counted: disc, date };
}

/** All of a mark that its element cannot change later. */
export function makeOf(mark: StopMark | VisitMark): string {
  const { extent, certain, tone, isBroken } = mark;
  return JSON.stringify([extent, certain, tone, isBroken, 'status' in mark && mark.status]);
}

function markElement(kind: 'stop' | 'visit', mark: StopMark | VisitMark): MarkElement {
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
  root.append(button);
  return { root, make: makeOf(mark), button, counted: button };
}

/** The label of a mark by itself, which that of several may have replaced. */
const labels = new WeakMap<HTMLElement, string>();

/** What changes with the selection and with the lanes. What is written again would be worked out anew. */
export function updateMark({ root, button }: MarkElement, mark: StopMark | VisitMark) {
  const row = 'lane' in mark ? String(mark.lane) : '';
  if (root.style.getPropertyValue('--row') !== row) root.style.setProperty('--row', row);
  setEmphasis({ root, button }, mark.emphasis);
  if (labels.get(root) === mark.label) return;
  labels.set(root, mark.label);
  button.ariaLabel = mark.label;
  // That of several is written again.
  shown.delete(root);
}

/** What is pressed looks so with the words of it; the other marks follow once those have been painted. */
export function setEmphasis(
  { root, button }: Pick<MarkElement, 'root' | 'button'>,
  emphasis: StopMark['emphasis'],
) {
  const pressed = String(emphasis === 'selected');
  if (root.dataset.emphasis !== emphasis) root.dataset.emphasis = emphasis;
  if (button.ariaPressed !== pressed) button.ariaPressed = pressed;
}
