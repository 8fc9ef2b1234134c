/** Shows a reading in the page: which article, marker and date, and what is left out. */
import { isEverything } from '../../domain/filter.ts';
import type { Entry } from './entries.ts';
import { positionOf, type Reading, shown, visitsOf } from './reading.ts';

const root = document.documentElement;

/** The picture of a visit, in which a marker stands for its stops alone. */
export const OF_VISIT = '[data-part^="visit/"]';

/** A sentence of the page, which the pipeline has written in its language. */
export function said(name: string, values: Readonly<Record<string, string | number>> = {}): string {
  const text = root.getAttribute(`data-say-${name}`) ?? '';
  return text.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''));
}

/**
 * Draws it; an excerpt that is not in the page yet leaves the one before. `fault` is said over the map; how much the filter leaves, in the place of
 * the lead.
 */
export function draw(entries: readonly Entry[], reading: Reading, fault: string | undefined): void {
  const remaining = shown(entries, reading);
  drawArticle(entries, reading);
  drawPins(remaining, reading);
  drawDates(remaining, reading);
  say('.left', filterNotice(entries, remaining, reading));
  const element = document.querySelector<HTMLElement>('.notice');
  say('.notice', fault);
  if (element) element.hidden = fault === undefined;
}

/** What is said already is not said again, lest it be read out twice. */
function say(selector: string, text = ''): void {
  for (const element of document.querySelectorAll(selector)) {
    if (element.textContent !== text) element.textContent = text;
  }
}

function filterNotice(
  entries: readonly Entry[],
  remaining: readonly Entry[],
  { filter }: Reading,
): string | undefined {
  if (isEverything(filter) || remaining.length === entries.length) return undefined;
  if (remaining.length === 0) return said('empty');
  const [left, total] = [visitsOf(remaining).length, visitsOf(entries).length];
  return said('filtered', { shown: left, total });
}

function drawArticle(entries: readonly Entry[], reading: Reading): void {
  const { current } = reading;
  const article = current && document.getElementById(current.id);
  if (current && !article) return;
  for (const each of document.querySelectorAll<HTMLElement>('article')) {
    each.toggleAttribute('data-current', each === article);
  }
  if (!article) return;
  const { order, total, visit, visits, previous, next } = positionOf(entries, reading);
  const count = article.querySelector('.count');
  const sentence = visit === undefined ? 'excerpt' : 'visit-excerpt';
  // How many there are is as the pipeline has written it, where the script does not know.
  if (count && root.dataset.lost === undefined)
    count.textContent = said(sentence, { order, total, visit: visit ?? 0, visits });
  lead(article.querySelector('.previous'), previous);
  lead(article.querySelector('.next'), next);
}

function lead(link: Element | null, to: Entry | undefined): void {
  link?.removeAttribute('target');
  if (to) {
    link?.setAttribute('href', `#${to.id}`);
    link?.removeAttribute('role');
    link?.removeAttribute('aria-disabled');
  } else {
    link?.removeAttribute('href');
    link?.setAttribute('role', 'link');
    link?.setAttribute('aria-disabled', 'true');
  }
}

function drawPins(remaining: readonly Entry[], { current, selection }: Reading): void {
  const ofVisit = remaining.filter(({ visit }) => visit === current?.visit);
  const isNothing = selection.kind === 'none';
  for (const pin of document.querySelectorAll('.pin[data-places]')) {
    const places = placesOf(pin);
    const isHere = ({ stop }: Entry) => stop !== undefined && places.includes(stop.place);
    const stops = new Set(remaining.filter(isHere).map(({ stop }) => stop?.id));
    pin.classList.toggle('out', stops.size === 0);
    // In the picture of a visit the numbers are the order of its stops.
    const badge = pin.closest(OF_VISIT) ? null : pin.querySelector('text');
    // Where it is not a number but a sign, or nothing but a name, it stays.
    const isNumber = Number(badge?.textContent) > 0;
    if (badge && isNumber && stops.size > 0) badge.textContent = String(stops.size);
    const isCurrent = !isNothing && current !== undefined && isHere(current);
    setCurrent(pin, isCurrent);
    const isRelated = !isNothing && selection.kind !== 'place' && ofVisit.some(isHere);
    pin.setAttribute('data-lit', isRelated ? 'related' : '');
  }
}

/** The ids of the places that a marker stands for. */
export function placesOf(pin: Element): string[] {
  return pin.getAttribute('data-places')?.split(' ') ?? [];
}

function drawDates(remaining: readonly Entry[], { current, selection }: Reading): void {
  const visits = new Set(remaining.map(({ visit }) => visit));
  for (const date of document.querySelectorAll('.date')) {
    const visit = date.getAttribute('data-visit') ?? '';
    date.classList.toggle('out', !visits.has(visit));
    const isCurrent = selection.kind !== 'none' && current?.visit === visit;
    setCurrent(date, isCurrent);
    if (isCurrent) scrollTo(date);
  }
}

/** Brings a date into sight. Scrolls the strip alone, never the frame nor the page around it. */
function scrollTo(date: Element): void {
  const strip = date.closest('.strip');
  if (!strip) return;
  const [own, all] = [date.getBoundingClientRect(), strip.getBoundingClientRect()];
  if (own.left >= all.left && own.right <= all.right) return;
  strip.scrollLeft += (own.left + own.right - all.left - all.right) / 2;
}

function setCurrent(element: Element, isCurrent: boolean): void {
  if (isCurrent) element.setAttribute('aria-current', 'true');
  else element.removeAttribute('aria-current');
}
