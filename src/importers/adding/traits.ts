/** What records are recognised by. Traits are plain values and name no ids, which differ from file to file. */
import { distance } from '../../domain/distance.ts';
import type {
  PersonRecord,
  PlaceRecord,
  ReferenceRecord,
  SourceRecord,
  StopRecord,
  Text,
  VisitRecord,
} from '../dossier/records.ts';
import { nameKey } from '../texts/nameKey.ts';
import type { Likeness } from './pairs.ts';

/** Kilometres between two positions that editors have taken from different maps of one place. */
const NEAR = 0.5;

/** All names of a record, in whatever language, sorted. */
export function namesIn(text: Text | undefined): string[] {
  const all = text === undefined ? [] : Object.values(typeof text === 'string' ? [text] : text);
  return [...new Set(all.map((name) => nameKey(name).trim()))].filter((name) => name).sort();
}

function share(one: readonly string[], other: readonly string[]): boolean {
  return one.some((name) => other.includes(name));
}

/** Whether both are known and differ. */
function differ<T>(one: T | undefined, other: T | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

function isBoth<T>(one: T | undefined, other: T | undefined): boolean {
  return one !== undefined && other !== undefined;
}

/** People, directions, kinds and tags: whoever or whatever has the same name. */
export type NameTraits = { readonly names: readonly string[] };

export const namedTraits = ({ names }: Pick<PersonRecord, 'names'>): NameTraits => ({
  names: namesIn(names),
});

export const likeNamed = (known: NameTraits, given: NameTraits): Likeness =>
  share(known.names, given.names) ? 'same' : 'other';

export type PlaceTraits = NameTraits & {
  readonly position?: PlaceRecord['position'];
  /** Address of the gazetteer's record. */
  readonly record?: string;
};

export function placeTraits({ names, position, gazetteer }: PlaceRecord): PlaceTraits {
  return {
    names: namesIn(names),
    ...(position && { position }),
    ...(gazetteer && { record: gazetteer.url }),
  };
}

/** One record of a gazetteer, or one name within half a kilometre. */
export function likePlace(known: PlaceTraits, given: PlaceTraits): Likeness {
  if (known.record !== undefined && known.record === given.record) return 'same';
  if (!share(known.names, given.names)) return 'other';
  if (!known.position || !given.position) return 'perhaps';
  return distance(known.position, given.position) <= NEAR ? 'same' : 'other';
}

/** Sources and references. */
export type DocumentTraits = {
  readonly titles: readonly string[];
  readonly publisher?: string;
  readonly url?: string;
  readonly text?: string;
};

export function documentTraits(record: SourceRecord | ReferenceRecord): DocumentTraits {
  const { title, publisher, url } = record;
  const text = 'text' in record ? record.text?.replace(/\s+/gu, ' ').trim() : undefined;
  return {
    titles: namesIn(title),
    ...(publisher !== undefined && { publisher: nameKey(publisher) }),
    ...(url !== undefined && { url: addressKey(url) }),
    ...(text && { text }),
  };
}

function addressKey(url: string): string {
  return URL.canParse(url) ? new URL(url).href : url;
}

/**
 * One text, or one address. Texts that differ are two documents, but for a text of which the file has a part
 * only. What has neither text nor address in common has perhaps the title.
 */
export function likeDocument(known: DocumentTraits, given: DocumentTraits): Likeness {
  if (known.text !== undefined && given.text !== undefined) {
    const isPart = !differ(known.url, given.url) && known.text.includes(given.text);
    return known.text === given.text || (isPart && isBoth(known.url, given.url)) ? 'same' : 'other';
  }
  if (isBoth(known.url, given.url)) return known.url === given.url ? 'same' : 'other';
  const isAlike = share(known.titles, given.titles) && !differ(known.publisher, given.publisher);
  return isAlike ? 'perhaps' : 'other';
}

export type StopTraits = {
  readonly visit: readonly string[];
  readonly titles: readonly string[];
  readonly day?: string;
  readonly time?: string;
  readonly place?: PlaceTraits;
  readonly quotes: readonly { readonly words: string; readonly url?: string }[];
  readonly notes: readonly string[];
};

/** The records that stops name, by their ids. */
export type Named = {
  readonly places: ReadonlyMap<string, PlaceRecord>;
  readonly sources: ReadonlyMap<string, SourceRecord>;
};

/** `owner` is the visit of the stop; a visit without stops stands for itself. */
export function stopTraits(
  { places, sources }: Named,
  owner: VisitRecord,
  stop: StopRecord | VisitRecord,
): StopTraits {
  const { title, when, excerpts = [], notes = [] } = stop;
  const own = 'place' in stop ? places.get(stop.place ?? '') : undefined;
  return {
    visit: namesIn(owner.title),
    titles: namesIn(title),
    ...(when && { day: when.edtf }),
    ...(when?.time !== undefined && { time: when.time }),
    ...(own && { place: placeTraits(own) }),
    quotes: excerpts.flatMap(({ quote, source }) => {
      if (quote === undefined) return [];
      const url = sources.get(source ?? '')?.url;
      const words = quote.replace(/\s+/gu, ' ').trim();
      return [{ words, ...(url !== undefined && { url: addressKey(url) }) }];
    }),
    notes: notes.flatMap(({ text }) => namesIn(text)),
  };
}

/**
 * One date and one place as far as both are known, and the same words; without words, the same title with the
 * same visit or day. What has no title has its day and its place.
 */
export function likeStop(known: StopTraits, given: StopTraits): Likeness {
  if (differ(known.day, given.day) || differ(known.time, given.time)) return 'other';
  if (known.place && given.place && likePlace(known.place, given.place) === 'other') return 'other';
  const isKnown = ({ words, url }: StopTraits['quotes'][number]) =>
    known.quotes.some((quote) => quote.words === words && !differ(quote.url, url));
  if (given.quotes.length > 0) return given.quotes.every(isKnown) ? 'same' : 'other';
  const isDay = isBoth(known.day, given.day);
  if (known.titles.length === 0 && given.titles.length === 0) {
    return isDay && isBoth(known.place, given.place) ? 'same' : 'other';
  }
  const isSameVisit = share(known.visit, given.visit) || isDay;
  return share(known.titles, given.titles) && isSameVisit ? 'same' : 'other';
}
