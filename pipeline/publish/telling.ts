/** What pages, cards and links say of a thing of the dossier, in the dossier's own words. */

import type { Catalog, Source, Stop } from '../../src/domain/catalog.ts';
import { extentOf, unionOf } from '../../src/domain/date.ts';
import { dateText, monthsText } from '../../src/domain/dateText.ts';
import { doubtOf } from '../../src/domain/doubt.ts';
import { m } from '../../src/locales/generated/messages.js';
import { type Locale, negotiate, speak } from '../../src/locales/locale.ts';
import type { Subject } from '../../src/share/paths.ts';
import { publisher } from '../../src/ui/dossier/publisher.ts';
import { listed } from '../../src/ui/language/listed.ts';
import { doubtWords, plainText } from '../../src/ui/language/words.ts';

export type Telling = {
  readonly language: Locale;
  readonly title: string;
  /** When it was, no finer than known; of a source, who published it and when. */
  readonly date: string;
  /** What is doubtful about it, in plain words. */
  readonly doubts: readonly string[];
  /** Where it was, by short names, or what it is about. */
  readonly about: string;
  /** On what it rests: how many stops, and whose words. */
  readonly provenance: string;
  /** The same in sentences, for those who have no more room than for that. */
  readonly description: string;
};

/** Characters after which search engines and chats cut a description, at the most generous. */
const LONGEST = 300;

/** What is to be said of a subject. Makes messages speak the language asked for. */
export function tellingOf(
  catalog: Catalog,
  subject: Subject,
  language: string = catalog.dossier.language,
): Telling {
  const locale = negotiate([language, catalog.dossier.language]);
  speak(locale);
  if (subject.kind !== 'none') return tell(catalog, subject, locale);
  const known = ofDossiers.get(catalog) ?? new Map<Locale, Telling>();
  ofDossiers.set(catalog, known);
  const telling = known.get(locale) ?? tell(catalog, subject, locale);
  known.set(locale, telling);
  return telling;
}

/** What is said of whole dossiers: every page of a large one says it, and it is of all stops. */
const ofDossiers = new WeakMap<Catalog, Map<Locale, Telling>>();

/** For a locale that messages speak. */
function tell(catalog: Catalog, subject: Subject, locale: Locale): Telling {
  const told = toldOf(catalog, subject, locale);
  const sentences = [listed([told.date, ...told.doubts]), told.about, told.provenance];
  const description = told.description ?? sentences.filter((each) => each !== '').join('. ');
  return { ...told, language: locale, description: shortened(description, LONGEST) };
}

type Told = Omit<Telling, 'description' | 'language'> & { readonly description?: string };

function toldOf(catalog: Catalog, subject: Subject, locale: Locale): Told {
  const text = (texts: Parameters<typeof plainText>[0]) => plainText(texts, catalog, locale);
  const namesOf = (stops: readonly Stop[]) =>
    listedOnce(stops.map(({ place }) => text(place.shortNames ?? place.names)));
  const restsOn = (count: number, sources: readonly Source[], nameOf = publisher) =>
    [
      m.count_stops({ count }),
      `${m.labelled({ label: m.count_sources({ count: sources.length }) })} ${listedOnce(sources.map(nameOf))}`,
    ].join(' · ');
  switch (subject.kind) {
    case 'none':
      return {
        title: text(catalog.dossier.title),
        date: datesOf(catalog.stops, locale),
        doubts: [],
        about: m.count_visits({ count: catalog.visits.length }),
        // Of many documents the agencies that they cite would be too much.
        provenance: restsOn(catalog.stops.length, catalog.sources, ({ publisher: name }) => name),
        description: text(catalog.dossier.summary),
      };
    case 'visit': {
      const { visit } = subject;
      return {
        title: text(visit.title),
        date: dateText(visit.when, locale),
        doubts: doubtWords(doubtOf(visit)),
        about: namesOf(visit.stops),
        provenance: restsOn(visit.stops.length, visit.sources),
      };
    }
    case 'place': {
      const { place } = subject;
      const sources = place.stops.flatMap(({ excerpts }) => excerpts.map(({ source }) => source));
      return {
        title: text(place.names),
        date: datesOf(place.stops, locale),
        doubts: place.precision === 'exact' ? [] : [m.place_area()],
        about: listedOnce(place.stops.map(({ title }) => text(title))),
        provenance:
          place.stops.length > 0 ? restsOn(place.stops.length, [...new Set(sources)]) : '',
      };
    }
    case 'source': {
      const { source } = subject;
      return {
        title: source.title,
        date: listed([publisher(source), dateText(source.published, locale)]),
        doubts: doubtWords({
          ...{ status: 'happened', isPlaceInferred: false, isDisputed: false },
          date: source.published.basis,
          isDateVague: source.published.approximate || source.published.uncertain,
        }),
        about: listedOnce(source.quoted.map(({ visit }) => text(visit.title))),
        provenance: m.count_excerpts({ count: source.quoted.length }),
      };
    }
  }
}

/** From the first month to the last; of one stop its own date. */
function datesOf(stops: readonly Stop[], language: string): string {
  const [only, ...others] = stops;
  if (only && others.length === 0) return dateText(only.when, language);
  const whole = unionOf(stops.map(({ when }) => extentOf(when)));
  return whole ? monthsText(whole, language) : '';
}

/** Each once, in the order of first mention. */
function listedOnce(texts: readonly string[]): string {
  return listed([...new Set(texts)]);
}

/** As many whole words as go into so many characters, with an ellipsis where some are left out. */
function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest).replace(/[\s,;:]+\S*$/, '')} …`;
}
