/** What a slide must not say before pupils have guessed. */
import type { Catalog, Place, Source, Stop, Visit } from './catalog.ts';
import { utcDate } from './date.ts';
import { datesSecret } from './dateSecret.ts';
import type { Guess } from './guess.ts';
import type { Slide } from './presentation.ts';
import { namesSecret, phrasesSecret, type Secret, whole } from './redaction.ts';
import { find, type Selected } from './selection.ts';

/** Nothing is withheld. */
const OPEN: Secret = [];

/** Whether there is anything to guess at a slide: a date, a place, a document of its own. */
export function hasSecret(slide: Slide, guess: Guess, catalog: Catalog): boolean {
  switch (guess) {
    case 'when':
      return itemsAt(slide, catalog).length > 0;
    case 'where':
      return placesAt(slide, catalog).length > 0;
    case 'who':
      return sourcesAt(slide, catalog).length > 0;
  }
}

/** The patterns of what is guessed at a slide; none where there is nothing to guess. */
export function secretOf(slide: Slide, guess: Guess | undefined, catalog: Catalog): Secret {
  if (!guess || !hasSecret(slide, guess, catalog)) return OPEN;
  switch (guess) {
    case 'when':
      return [...datesSecret(languagesOf(catalog)), ...yearsAt(slide, catalog)];
    case 'where':
      return namesSecret(placesAt(slide, catalog).flatMap(namesOf));
    case 'who':
      return phrasesSecret(
        sourcesAt(slide, catalog).flatMap(({ publisher, citing, title }) => [
          ...[publisher, title],
          ...(citing === undefined ? [] : [citing]),
        ]),
      );
  }
}

/** The places that a slide is about, each once. */
export function placesAt(slide: Slide, catalog: Catalog): Place[] {
  const selected = selectedAt(slide, catalog);
  if (selected.kind === 'place') return [selected.place];
  return [
    ...new Set(
      itemsAt(slide, catalog)
        .flatMap(stopsOf)
        .map(({ place }) => place),
    ),
  ];
}

/** The documents that a slide quotes or compares, each once; a visit only tells its stops. */
export function sourcesAt(slide: Slide, catalog: Catalog): Source[] {
  if (slide.kind === 'visit') return [];
  const selected = selectedAt(slide, catalog);
  const named =
    slide.kind === 'told' ? [...(slide.step.quoting ?? []), ...(slide.step.compare ?? [])] : [];
  const sources = [
    ...(selected.kind === 'source' ? [selected.source] : []),
    ...itemsAt(slide, catalog).flatMap((item) => ('visit' in item ? item.visit : item).sources),
    ...named.flatMap((id) => catalog.sourceById.get(id) ?? []),
  ];
  return [...new Set(sources)];
}

/** The languages in which the dossier and its documents may write a date. */
function languagesOf({ dossier, sources }: Catalog): string[] {
  return [
    dossier.language,
    ...Object.keys(dossier.title),
    ...sources.flatMap(({ language, quoted }) => [
      language,
      ...quoted.flatMap(({ excerpt }) => Object.keys(excerpt.translation?.texts ?? {})),
    ]),
  ];
}

/** The years of what a slide is about, however few digits they have. */
function yearsAt(slide: Slide, catalog: Catalog): Secret {
  const years = itemsAt(slide, catalog).flatMap(({ when: { start, end } }) =>
    [start.earliest, end.latest].map((day) => Math.abs(utcDate(day).getUTCFullYear())),
  );
  return [...new Set(years)].filter((year) => year > 31).map((year) => whole(String(year)));
}

/** The visit or the stops that a slide is about. */
export function itemsAt(slide: Slide, catalog: Catalog): (Stop | Visit)[] {
  if (slide.kind === 'disagreement') return [slide.conflict.item];
  const selected = selectedAt(slide, catalog);
  switch (selected.kind) {
    case 'visit':
      return [selected.visit];
    case 'stop':
      return [selected.stop];
    case 'place':
      return [...selected.place.stops];
    case 'source':
      return selected.source.quoted.map(({ stop, visit }) => stop ?? visit);
    case 'none':
      return [];
  }
}

function selectedAt(slide: Slide, catalog: Catalog): Selected {
  switch (slide.kind) {
    case 'visit':
      return { kind: 'visit', visit: slide.visit };
    case 'stop':
      return { kind: 'stop', stop: slide.stop };
    case 'told':
      return find(catalog, slide.step.shown) ?? { kind: 'none' };
    default:
      return { kind: 'none' };
  }
}

function stopsOf(item: Stop | Visit): readonly Stop[] {
  return 'visit' in item ? [item] : item.stops;
}

/** All that a place and what it lies within are called, in every language. */
function namesOf(place: Place): string[] {
  const own = [place.names, place.shortNames ?? {}].flatMap((names) => Object.values(names));
  return [...own, ...(place.within ? namesOf(place.within) : [])];
}
