/** The names of the twelve months, as readers of any language of the page write them. */
import { wordsOf } from './fold.ts';

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

const known = new Map<string, MonthNames>();

/** The names of the months in the languages of the page and in others; kept, as `Intl` is slow. */
export function monthNames(others: Iterable<string> = []): MonthNames {
  const languages = [...new Set([...SPOKEN, ...others])];
  const key = languages.join();
  const names = known.get(key) ?? read(languages);
  known.set(key, names);
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

function read(languages: readonly string[]): MonthNames {
  const byMonth = BELARUSIAN.split(', ').map((names) => new Set(wordsOf(names)));
  const others = languages.filter((language) => language !== 'be');
  const formats = Intl.DateTimeFormat.supportedLocalesOf(others).flatMap((language) =>
    FORMS.map((form) => new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' })),
  );
  for (const [i, names] of byMonth.entries()) {
    const day = Date.UTC(2024, i, 3);
    for (const format of formats) {
      const part = format.formatToParts(day).find(({ type }) => type === 'month');
      const [name, ...rest] = wordsOf(part?.value ?? '');
      if (name && rest.length === 0 && !/\d/.test(name)) names.add(name);
    }
  }
  const named = new Map(byMonth.flatMap((names, i) => [...names].map((name) => [name, i + 1])));
  return { byMonth: byMonth.map((names) => [...names]), named };
}
