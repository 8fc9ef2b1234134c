/** Dates with the name of a month, and years alone, in the languages of the interface. */
import { wordsOf } from '../../domain/fold.ts';
import { monthNames, SPOKEN } from '../../domain/monthNames.ts';
import { type DatePoint, isPoint } from '../../domain/soughtDate.ts';

/** The ending of an ordinal number: "24th", "1er", "24-го". */
const ORDINAL = /(\d{1,2})[-‐]?(?:st|nd|rd|th|er|го|га|е)(?![\p{L}\p{N}])/giu;
/** Words that say nothing of which day it is, folded. */
const FILLERS = new Set(
  'of the on in de del le el en am im den dnia w v u um year jahr jahre ano annee an'.split(' '),
);
/** "года", "г.", "року", "р.", "roku", "r.": only beside a year. */
const YEAR_WORD = /^(?:gg?|god[a-z]{0,3}|rr?|rik|rok[uy]?|rotsi)$/;

/**
 * The day, month and year that a text names, and nothing else beside them; undefined if there is any
 * other word, or if the weekday is not that of the day.
 */
export function inWords(text: string): DatePoint | undefined {
  const point: { year?: number; month?: number; day?: number } = {};
  let weekday: number | undefined;
  let hasYearWord = false;
  const set = (key: keyof typeof point, value: number) => {
    const isNew = point[key] === undefined;
    point[key] = value;
    return isNew;
  };
  for (const word of wordsOf(text.replace(ORDINAL, '$1'))) {
    const month = months().get(word);
    const day = weekdays().get(word);
    let fits = FILLERS.has(word);
    if (/^\d{1,2}$/.test(word)) fits = set('day', Number(word));
    else if (/^\d{3,4}$/.test(word)) fits = set('year', Number(word));
    else if (month !== undefined) fits = set('month', month);
    else if (day !== undefined && weekday === undefined) {
      weekday = day;
      fits = true;
    } else if (YEAR_WORD.test(word)) {
      hasYearWord = true;
      fits = true;
    }
    if (!fits) return undefined;
  }
  if (hasYearWord && point.year === undefined) return undefined;
  if ((point.year ?? 1000) < 1000 && point.month === undefined) return undefined;
  return weekday === undefined || isOn(weekday, point) ? point : undefined;
}

function isOn(weekday: number, { year, month, day }: DatePoint): boolean {
  if (year === undefined || month === undefined || day === undefined) return false;
  if (!isPoint({ year, month, day })) return false;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCDay() === weekday;
}

let knownMonths: ReadonlyMap<string, number> | undefined;
let knownWeekdays: ReadonlyMap<string, number> | undefined;

/** The words that name one month only, whatever the language. */
function months(): ReadonlyMap<string, number> {
  knownMonths ??= unambiguous(
    monthNames().byMonth.flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
  );
  return knownMonths;
}

/** The same of weekdays, Sunday being 0. */
function weekdays(): ReadonlyMap<string, number> {
  knownWeekdays ??= unambiguous(
    SPOKEN.flatMap((language) =>
      (['long', 'short'] as const).flatMap((weekday) => {
        const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
        // 2 January 2000 was a Sunday.
        return Array.from({ length: 7 }, (_, day) => {
          const [name = '', ...rest] = wordsOf(format.format(Date.UTC(2000, 0, 2 + day)));
          return [rest.length === 0 ? name : '', day] as const;
        });
      }),
    ),
  );
  return knownWeekdays;
}

function unambiguous(named: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const meanings = new Map<string, Set<number>>();
  for (const [name, number] of named) {
    if (name === '') continue;
    meanings.set(name, (meanings.get(name) ?? new Set()).add(number));
  }
  return new Map(
    [...meanings].flatMap(([name, [first, ...others]]) =>
      first === undefined || others.length > 0 ? [] : [[name, first] as const],
    ),
  );
}
