/** The words of files as plain values, which go over to a worker, where no language of the interface is known. */
import type { Place } from '../domain/catalog.ts';
import { type DateWord, sayDates } from '../domain/dateWords.ts';
import { isolated } from '../domain/direction.ts';
import type { ExportWords } from './words.ts';

/** What stands between braces is filled in: "between {earliest} and {latest}". */
export type SpokenWords = {
  /** BCP 47, of all these words. */
  readonly language: string;
  /** Of `date` and `time`. */
  readonly dates: Readonly<Record<DateWord, string>>;
  readonly announced: string;
  readonly mentioned: string;
  readonly dateInferred: string;
  readonly dateChecked: string;
  readonly placeInferred: string;
  readonly disputed: string;
  /** Of `earliest` and `latest`. */
  readonly oneDay: string;
  readonly days: string;
  readonly precisions: Readonly<Record<Place['precision'], string>>;
  /** Of `precision` and `radius`. */
  readonly within: string;
  /** Of `publisher` and `agency`. */
  readonly citing: string;
  readonly byEditors: string;
  readonly byMachine: string;
  /** Of `name`. */
  readonly by: string;
  /** Of `version`. */
  readonly version: string;
  /** Of `shown` and `total`. */
  readonly scope: string;
  readonly rights: string;
};

export function wordsSpoken(spoken: SpokenWords): ExportWords {
  const { language } = spoken;
  return {
    doubt: ({ status, date, isPlaceInferred, isDisputed }) =>
      [
        status === 'announced' && spoken.announced,
        status === 'mentioned' && spoken.mentioned,
        date === 'inferred' && spoken.dateInferred,
        date === 'checked' && spoken.dateChecked,
        isPlaceInferred && spoken.placeInferred,
        isDisputed && spoken.disputed,
      ].filter((words) => words !== false),
    oneDay: (earliest, latest) => filled(spoken.oneDay, { earliest, latest }),
    days: (earliest, latest) => filled(spoken.days, { earliest, latest }),
    precision: ({ precision, radius }) => {
      const words = spoken.precisions[precision];
      return radius === undefined ? words : filled(spoken.within, { precision: words, radius });
    },
    publisher: ({ publisher, citing }) => {
      const name = isolated(publisher, language);
      if (citing === undefined) return name;
      return filled(spoken.citing, { publisher: name, agency: isolated(citing, language) });
    },
    translator: ({ by }) => {
      if (by === undefined) return spoken.byEditors;
      return by === 'machine' ? spoken.byMachine : filled(spoken.by, { name: isolated(by.text) });
    },
    version: (version) => filled(spoken.version, { version }),
    scope: (shown, total) => filled(spoken.scope, { shown, total }),
    rights: () => spoken.rights,
  };
}

/** From now on dates are said in these words: where nobody else says any, as in a worker. */
export function sayDatesIn({ dates }: SpokenWords): void {
  sayDates((word, date, time = '') => filled(dates[word], { date, time }));
}

function filled(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));
}
