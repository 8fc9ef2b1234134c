/** What the site was built from, so that the specs follow the data: read, resolved, put into words. */
import { readFileSync } from 'node:fs';

export type Language = 'en' | 'ru' | 'be';
type Texts = Readonly<Record<string, string>>;
type DayRange = { readonly earliest: string; readonly latest: string };
export type When = {
  readonly edtf: string;
  readonly interval: boolean;
  readonly start: DayRange;
  readonly end: DayRange;
  readonly basis: 'stated' | 'inferred' | 'checked';
  readonly reasoning?: Texts;
  readonly references: readonly string[];
};
export type Place = {
  readonly id: string;
  readonly names: Texts;
  readonly shortNames?: Texts;
  readonly precision: string;
  readonly position: readonly [longitude: number, latitude: number];
};
export type Source = {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  readonly language: string;
  readonly published: When;
  readonly passages: readonly { readonly start: number; readonly text: string }[];
};
type Claim = {
  readonly field: string;
  readonly value: string;
  readonly status: 'accepted' | 'conflict';
};
type Note = { readonly kind: string; readonly text: Texts; readonly references: readonly string[] };
type Excerpt = {
  readonly id: string;
  readonly exact: string;
  readonly start: number;
  readonly source: string;
};
type Told = {
  readonly id: string;
  readonly title: Texts;
  readonly when: When;
  readonly excerpts: readonly Excerpt[];
  readonly claims: readonly Claim[];
  readonly notes: readonly Note[];
};
export type Stop = Told & { readonly place: string };
export type Visit = Told & { readonly stops: readonly [Stop, ...Stop[]] };
export type Dataset = {
  readonly format: string;
  readonly version: string;
  readonly dossier: {
    readonly id: string;
    readonly title: Texts;
    readonly directions: readonly { readonly names: Texts }[];
  };
  readonly places: readonly Place[];
  readonly references: readonly { readonly id: string; readonly url: string }[];
  readonly sources: readonly [Source, ...Source[]];
  readonly visits: readonly [Visit, Visit, ...Visit[]];
};

export function readDataset(): Dataset {
  return JSON.parse(readFileSync(new URL('../public/data/visits.json', import.meta.url), 'utf8'));
}

export const dataset = readDataset();
export const { visits, sources } = dataset;
export const stops = visits.flatMap((visit) => visit.stops);

export const stopsAt = ({ id }: Place): Stop[] => stops.filter(({ place }) => place === id);
/** The places that are drawn: those with a stop. */
export const places = dataset.places.filter((place) => stopsAt(place).length > 0);

export function placeOf(stop: Stop): Place {
  return first(dataset.places.filter(({ id }) => id === stop.place));
}

export function visitOf(stop: Stop): Visit {
  return first(visits.filter((visit) => visit.stops.includes(stop)));
}

/** A stop on which claims contradict each other. */
export const disputedStop = first(
  stops.filter(({ claims }) => claims.some(({ status }) => status === 'conflict')),
);
/** A stop whose date is reasoned out and was checked at outside addresses. */
export const checkedStop = first(
  stops.filter(({ when }) => when.reasoning && when.references.length > 0),
);

export function referenceOf(id: string): Dataset['references'][number] {
  return first(dataset.references.filter((reference) => reference.id === id));
}

export function sourceOf(excerpt: Excerpt): Source {
  return first(sources.filter(({ id }) => id === excerpt.source));
}

/** What the dossier quotes of a visit: of each stop, then of the whole. */
export function excerptsOfVisit({ stops: own, excerpts }: Visit): Excerpt[] {
  return [...own.flatMap((stop) => stop.excerpts), ...excerpts];
}

/** What the page of a visit shows of it: the words it opens with, then the others in their order. */
export function quotedOnPage({ stops: own, excerpts }: Visit): Excerpt[] {
  const lead = excerpts[0] ?? first(own[0].excerpts);
  const isLead = ({ source, exact, start }: Excerpt) =>
    source === lead.source && exact === lead.exact && start === lead.start;
  const others = own.flatMap((stop) => stop.excerpts).filter((excerpt) => !isLead(excerpt));
  return [lead, ...others, ...excerpts.slice(1)];
}

/** The paragraph that an excerpt stands in. */
export function passageAround(excerpt: Excerpt): string {
  const { passages } = sourceOf(excerpt);
  const around = passages.filter(({ start }) => start <= excerpt.start);
  return most(around, ({ start }) => start).text;
}

/** In the order of the source's own text. */
export function excerptsFrom({ id }: Source): Excerpt[] {
  const from = visits.flatMap(excerptsOfVisit).filter(({ source }) => source === id);
  return from.sort((a, b) => a.start - b.start);
}

/** The first of a list that must not be empty: the dataset has something that the specs need. */
export function first<T>(list: readonly T[]): T {
  const [found] = list;
  if (found === undefined) throw new Error('The dataset has nothing of the kind that this needs.');
  return found;
}

/** The entry for which `score` is highest. */
export function most<T>(list: readonly T[], score: (entry: T) => number): T {
  return first([...list].sort((a, b) => score(b) - score(a)));
}

/** A place that stands alone on the map of everything and was visited more than once. */
export const remotePlace = most(
  places.filter((place) => stopsAt(place).length > 1),
  (place) => Math.min(...places.map((other) => (other === place ? Infinity : apart(place, other)))),
);
/** The place farthest from it, on the same map. */
export const oppositePlace = most(places, (place) => apart(place, remotePlace));
export const longestVisit = most(visits, (visit) => visit.stops.length);
/** The place with the most stops. */
export const busiestPlace = most(places, (place) => stopsAt(place).length);
/** A visit whose source names the month and no day. */
export const monthVisit = first(visits.filter(({ when }) => precisionOf(when) === 'month'));

/** Degrees, a degree of longitude taken at half, as it is at 60° north. */
function apart(a: Place, b: Place): number {
  return Math.hypot((a.position[0] - b.position[0]) / 2, a.position[1] - b.position[1]);
}

export function inLanguage(texts: Texts, language: Language): string {
  return texts[language] ?? texts.en ?? first(Object.values(texts));
}

/** The shorter name where a place has one: what stands in a lane. */
export function shortName(place: Place, language: Language): string {
  return inLanguage(place.shortNames ?? place.names, language);
}

export function precisionOf({ edtf }: When): 'day' | 'month' | 'year' {
  if (/^\d{4}[?~%]?$/.test(edtf)) return 'year';
  return /^\d{4}-\d{2}[?~%]?$/.test(edtf) ? 'month' : 'day';
}

/** A date as a newspaper in that language writes it: a month stays a month, a stay is a range. */
export function dateText(when: When, language: Language): string {
  const precision = precisionOf(when);
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    ...(precision === 'day' ? { day: 'numeric' } : {}),
    ...(precision === 'year' ? {} : { month: 'long' }),
    year: 'numeric',
  });
  const from = new Date(when.start.earliest);
  if (!when.interval) return format.format(from);
  return format.formatRange(from, new Date(when.end.latest)).replace(/(\d)\s*–\s*(\d)/, '$1–$2');
}

/** A day as it stands at the tick of an English axis, some days later if asked: "27 Jan". */
export function dayOnAxis(iso: string, later = 0): string {
  const date = new Date(iso);
  date.setUTCDate(date.getUTCDate() + later);
  const options = { timeZone: 'UTC', day: 'numeric', month: 'short' } as const;
  return new Intl.DateTimeFormat('en-GB', options).format(date);
}
