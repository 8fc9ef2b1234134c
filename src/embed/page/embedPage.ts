/** The embed as its reader, its host and its map drive it. */
import type { Filter } from '../../domain/filter.ts';
import type { Selection } from '../../domain/selection.ts';
import type { Embedded } from '../embedded.ts';
import type { LiveMapOptions } from '../live/liveMap.ts';
import { OF_VISIT, placesOf } from './drawing.ts';
import { filterOf, periodOf } from './hostFilter.ts';
import { focusStep, onLink } from './links.ts';
import { isKnown, type Opening, type Published } from './opening.ts';
import { filtering, reaching, selecting, shown, stepping } from './reading.ts';
import { createReadingStore } from './readingStore.ts';

export type EmbedPage = Embedded & {
  /** The filter in force. */
  readonly chosen: () => Filter;
  /** Selects a place as a press on its marker does. */
  readonly selectPlace: (id: string) => void;
  /** Shows the excerpt that names another place for a stop; the stop, where none does. */
  readonly selectClaim: LiveMapOptions['selectClaim'];
};

/** Opens the page as its address says, and makes its links select. */
export function createEmbedPage(
  measured: Element,
  published: Published,
  opening: Opening,
): EmbedPage {
  const { entries } = published;
  const { now, become, subscribe } = createReadingStore(entries, opening);
  const select = (selection: Selection) => {
    if (isKnown(published, selection)) become(selecting(entries, now(), selection));
  };
  const selectMarker = (places: readonly string[]) => {
    const [id] = places;
    if (!id) return;
    const several = places.length > 1 ? places : undefined;
    become(selecting(entries, now(), { kind: 'place', id }, several));
  };

  /** In the picture of a visit a marker leads to the stop that this visit made there. */
  const followPin = (pin: Element) => {
    const places = placesOf(pin);
    const visit = pin.closest(OF_VISIT) && now().current?.visit;
    const stop = shown(entries, now()).find(
      (entry) => entry.visit === visit && entry.stop && places.includes(entry.stop.place),
    );
    if (stop) become(reaching(now(), stop));
    else selectMarker(places);
  };

  onLink((link) => {
    if (link.matches('.pin[data-places]')) return followPin(link);
    if (link.matches('.date')) {
      return select({ kind: 'visit', id: link.getAttribute('data-visit') ?? '' });
    }
    const id = link.getAttribute('href')?.slice(1);
    const entry = entries.find((it) => it.id === id);
    if (!entry) return;
    become(reaching(now(), entry), () => focusStep(entry.id, link));
  });

  return {
    measured,
    selection: () => now().selection,
    chosen: () => now().filter,
    view: () => periodOf(now().filter),
    subscribe,
    whenKnown: (act) => act(),
    select,
    selectPlace: (id) => select({ kind: 'place', id }),
    selectClaim: ({ stop, excerpt }) => {
      const entry = entries.find((it) => it.id === `${stop}--${excerpt}`);
      if (entry) become(reaching(now(), entry));
      else select({ kind: 'stop', id: stop });
    },
    filter: (filter) => become(filtering(entries, now(), filterOf(filter))),
    step: (step) => {
      const id = stepping(entries, now(), step);
      if (id !== undefined) select({ kind: 'visit', id });
    },
  };
}
