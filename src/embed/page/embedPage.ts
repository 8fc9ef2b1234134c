/** The embed as something that can be driven: by its reader, by its host, by its map. */
import { dayFromIso, isoFromDay } from '../../domain/date.ts';
import { FACETS } from '../../domain/facets.ts';
import type { Filter } from '../../domain/filter.ts';
import { choosing, EVERYTHING, periodFromIso } from '../../domain/filter.ts';
import type { Selection } from '../../domain/selection.ts';
import { fromSearch, toSearch } from '../../state/url.ts';
import type { Embedded } from '../embedded.ts';
import type { EmbedView, HostFilter } from '../protocol.ts';
import { draw, placesOf, said } from './drawing.ts';
import { about, type Entry, entryOf } from './entries.ts';
import { filtering, type Reading, reaching, START, selecting, shown, visitsOf } from './reading.ts';

export type EmbedPage = Embedded & {
  /** The filter in force. */
  readonly chosen: () => Filter;
  /** Selects a place as a press on its marker does. */
  readonly selectPlace: (id: string) => void;
};

/** Makes the links of the page select, and opens it as its address says. */
export function createEmbedPage(measured: Element): EmbedPage {
  const entries = [...document.querySelectorAll<HTMLElement>('article')].map((article) =>
    entryOf(article.id, article.dataset, dayFromIso),
  );
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const knownPlaces = new Set(document.documentElement.dataset.places?.split(' '));
  const listeners = new Set<() => void>();
  let reading: Reading = { ...START, current: entries[0] };
  let fault: string | undefined;

  const isKnown = (selection: Selection) =>
    selection.kind === 'none' ||
    about(entries, selection).length > 0 ||
    (selection.kind === 'place' && knownPlaces.has(selection.id));
  const show = (next: Reading) => {
    reading = next;
    draw(entries, reading, fault);
    followLinks(reading);
  };
  const become = (next: Reading) => {
    fault = undefined;
    show(next);
    writeAddress(reading);
    for (const changed of listeners) changed();
  };
  const select = (selection: Selection) => {
    if (isKnown(selection)) become(selecting(entries, reading, selection));
  };
  const stepVisits = (to: (at: number, last: number) => number) => {
    const visits = visitsOf(shown(entries, reading));
    const isNothing = reading.selection.kind === 'none';
    const at = isNothing ? -1 : visits.indexOf(reading.current?.visit ?? '');
    const id = visits[to(at, visits.length - 1)];
    if (id !== undefined) select({ kind: 'visit', id });
  };

  const open = () => {
    const { selection, filter = EVERYTHING, version: asked } = fromSearch(location.search);
    reading = filtering(entries, reading, { ...filter, text: '' });
    if (selection.kind !== 'none' && !isKnown(selection)) {
      fault = said(`${selection.kind}-missing`, { id: selection.id });
      show({ ...START, current: entries[0] });
      return;
    }
    const named = byId.get(decodeURIComponent(location.hash.slice(1)));
    const { version } = document.documentElement.dataset;
    if (asked && version && asked !== version) fault = said('version', { asked });
    if (selection.kind !== 'none') show(selecting(entries, reading, selection));
    else show(named ? reaching(reading, named) : reading);
  };

  document.addEventListener('click', (event) => {
    const { target } = event;
    const link = target instanceof Element ? target.closest('a[href^="#"]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (link.matches('.pin')) {
      const places = placesOf(link);
      const [id] = places;
      if (id) {
        const several = places.length > 1 ? places : undefined;
        become(selecting(entries, reading, { kind: 'place', id }, several));
      }
    } else if (link.matches('.date')) {
      select({ kind: 'visit', id: link.getAttribute('data-visit') ?? '' });
    } else {
      const entry = byId.get(link.getAttribute('href')?.slice(1) ?? '');
      if (entry) stepTo(entry, link);
    }
  });
  const stepTo = (entry: Entry, link: Element) => {
    const direction = link.matches('.next') ? '.next' : '.previous';
    become(reaching(reading, entry));
    const steps = document.getElementById(entry.id)?.querySelector<HTMLElement>('.steps');
    const there = steps?.querySelector<HTMLElement>(`${direction}[href]`);
    (there ?? steps?.querySelector<HTMLElement>('a[href]'))?.focus({ preventScroll: true });
  };
  open();
  // Which dates have room depends on the width.
  window.addEventListener('resize', () => draw(entries, reading, fault));

  return {
    measured,
    selection: () => reading.selection,
    chosen: () => reading.filter,
    view: () => periodOf(reading.filter),
    subscribe: (changed) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    select,
    selectPlace: (id) => select({ kind: 'place', id }),
    filter: (filter) => become(filtering(entries, reading, filterOf(filter))),
    step: (step) =>
      stepVisits((at, last) =>
        'to' in step ? step.to - 1 : Math.min(last, Math.max(0, at + step.by)),
      ),
  };
}

function filterOf({ from, to, chosen }: HostFilter): Filter {
  return FACETS.reduce<Filter>((filter, facet) => choosing(filter, facet, chosen[facet] ?? []), {
    ...EVERYTHING,
    period: periodFromIso(from, to),
  });
}

function periodOf({ period: { from, to } }: Filter): EmbedView {
  return {
    ...(from === undefined ? {} : { from: isoFromDay(from) }),
    ...(to === undefined ? {} : { to: isoFromDay(to) }),
  };
}

/** The same choice, with what of the address is not about it. */
function searchOf({ selection, filter }: Reading): string {
  return toSearch({ ...fromSearch(location.search), selection, filter }, location.search);
}

/** What a host has added to the address (pym.js, WordPress) stays. */
function writeAddress(reading: Reading): void {
  const hash = location.hash.includes('secret=') ? location.hash : '';
  try {
    history.replaceState(null, '', `${location.pathname}${searchOf(reading)}${hash}`);
  } catch {
    // A frame without an origin may not; its address is nobody's to see.
  }
}

/** The ways to the full page, and to its dialog of sharing, lead to the same. */
function followLinks({ selection, filter }: Reading): void {
  const asked = fromSearch(location.search);
  const { language = document.documentElement.lang, theme, version } = asked;
  const base = document.documentElement.dataset.base ?? '';
  const state = { selection, filter, language, theme, version };
  for (const [name, keys] of [
    ['full', ''],
    ['share', '?share'],
  ] as const) {
    const link = document.querySelector<HTMLAnchorElement>(`a.${name}`);
    if (link) link.href = base + toSearch(state, keys);
  }
}
