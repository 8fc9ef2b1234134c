/** The names of the twelve months, as readers of any language of the page write them. */
import { wordsOf } from './fold.ts';
import { atOnce, type LongWork } from './longWork.ts';

export type MonthNames = {
  /** For each month, January first, all its names, folded. */
  readonly byMonth: readonly (readonly string[])[];
  /** The month, from 1, that a folded word names in full or by a usual abbreviation. */
  readonly named: ReadonlyMap<string, number>;
};

/** The languages of the interface: a reader of one of them may write a date in another. */
export const SPOKEN = ['en', 'ru', 'be', 'uk', 'pl', 'de', 'fr', 'es', 'ar'] as const;

/** How months are asked for: alone, after a day, before a year; long and short. */
const FORMS: readonly Intl.DateTimeFormatOptions[] = (['long', 'short'] as const).flatMap(
  (month) => [{ month }, { month, day: 'numeric' }, { month, year: 'numeric' }],
);

/**
 * Belarusian by hand, alone and after a day: Chromium has no names for it, and nobody's data have
 * the older name of May.
 */
const BELARUSIAN =
  'студзень студзеня, люты лютага, сакавік сакавіка, красавік красавіка, май мая травень траўня, ' +
  'чэрвень чэрвеня, ліпень ліпеня, жнівень жніўня, верасень верасня, кастрычнік кастрычніка, ' +
  'лістапад лістапада, снежань снежня';

/** Beginnings of names that are as long as this can stand for them beside a day or a year. */
export const LEAST_BEGINNING = 3;

const joined = new Map<string, MonthNames>();
const byLanguage = new Map<string, (readonly string[])[]>();

/** The names of the months in the languages of the page and in others; kept, as `Intl` is slow. */
export function monthNames(others: Iterable<string> = []): MonthNames {
  return atOnce(readMonthNames(others));
}

/** The same as long work. */
export function* readMonthNames(others: Iterable<string> = []): LongWork<MonthNames> {
  const languages = [...new Set([...SPOKEN, ...others])];
  const key = languages.join();
  const known = joined.get(key);
  if (known) return known;
  const all: (readonly string[])[][] = [];
  for (const language of languages) {
    all.push(namesIn(language));
    yield all.length / languages.length;
  }
  const byMonth = Array.from({ length: 12 }, (_, i) => [
    ...new Set(all.flatMap((names) => names[i] ?? [])),
  ]);
  const named = new Map(byMonth.flatMap((names, i) => names.map((name) => [name, i + 1])));
  const names = { byMonth, named };
  joined.set(key, names);
  return names;
}

/** The month whose name, and no other month's, begins with a folded word. */
export function monthBegunWith(word: string, { byMonth }: MonthNames): number | undefined {
  if (word.length < LEAST_BEGINNING) return undefined;
  const begun = byMonth.flatMap((names, i) =>
    names.some((name) => name.startsWith(word)) ? [i + 1] : [],
  );
  return begun.length === 1 ? begun[0] : undefined;
}

/** The names of the twelve months in a language; none if the browser does not know it. */
function namesIn(language: string): (readonly string[])[] {
  const known = byLanguage.get(language);
  if (known) return known;
  const names = language === 'be' ? BELARUSIAN.split(', ').map(wordsOf) : askedNames(language);
  byLanguage.set(language, names);
  return names;
}

function askedNames(language: string): string[][] {
  if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return [];
  const formats = FORMS.map(
    (form) => new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' }),
  );
  return Array.from({ length: 12 }, (_, i) =>
    formats.flatMap((format) => {
      const parts = format.formatToParts(Date.UTC(2024, i, 3));
      const [name, ...rest] = wordsOf(parts.find(({ type }) => type === 'month')?.value ?? '');
      return name && rest.length === 0 && !/\d/.test(name) ? [name] : [];
    }),
  );
}
