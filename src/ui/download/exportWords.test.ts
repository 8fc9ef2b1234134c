import { afterEach, expect, test } from 'vitest';
import type { Place, Source } from '../../domain/catalog.ts';
import { dateWord, sayDates } from '../../domain/dateWords.ts';
import type { Doubt } from '../../domain/doubt.ts';
import type { SpokenTranslation } from '../../domain/translation.ts';
import { sayDatesIn } from '../../export/spokenWords.ts';
import { m } from '../../locales/generated/messages.js';
import { LOCALES, type Locale, speak } from '../../locales/locale.ts';
import { publisher } from '../dossier/publisher.ts';
import { precisionText } from '../evidence/precisionText.ts';
import { translatorText } from '../language/translatorText.ts';
import { doubtWords } from '../language/words.ts';
import { exportWords, spokenWords } from './exportWords.ts';

afterEach(() => {
  speak('en');
  sayDates((word, date, time = '') => m.date_said({ word, date, time }));
});

const STATUSES = ['happened', 'announced', 'mentioned'] as const;
const BASES = ['stated', 'inferred', 'checked'] as const;

test.each(Object.keys(LOCALES) as Locale[])('files say in %s what the page says', (locale) => {
  expect(speak(locale)).toBe(locale);
  const words = exportWords();
  for (const [i, status] of STATUSES.entries()) {
    for (const date of BASES) {
      const isOdd = i % 2 === 1;
      const doubt: Doubt = {
        ...{ status, date, isDateVague: isOdd, isPlaceInferred: isOdd, isDisputed: !isOdd },
      };
      expect(words.doubt(doubt)).toEqual(doubtWords(doubt));
    }
  }
  for (const precision of ['exact', 'vicinity', 'locality', 'region'] as const) {
    for (const place of [{ precision }, { precision, radius: 10 }] as Place[]) {
      expect(words.precision(place)).toBe(precisionText(place));
    }
  }
  for (const name of ['Gazette', 'الجريدة', '{agency} $&']) {
    const source = { publisher: name, citing: name } as Source;
    expect(words.publisher(source)).toBe(publisher(source));
    expect(words.publisher({ publisher: name } as Source)).toBe(
      publisher({ publisher: name } as Source),
    );
    const by = { text: name, language: 'en' };
    expect(words.translator({ ...by, by })).toBe(translatorText({ ...by, by }));
  }
  const plain: SpokenTranslation = { text: '', language: 'en' };
  expect(words.translator(plain)).toBe(translatorText(plain));
  expect(words.translator({ ...plain, by: 'machine' })).toBe(
    translatorText({ ...plain, by: 'machine' }),
  );
  for (const word of ['julian', 'decade', 'about', 'perhaps', 'at', 'around'] as const) {
    for (const time of [undefined, '15:30']) {
      sayDates((...said) => m.date_said({ word: said[0], date: said[1], time: said[2] ?? '' }));
      const expected = dateWord(word, '2014', time);
      sayDatesIn(spokenWords());
      expect(dateWord(word, '2014', time)).toBe(expected);
    }
  }
  const [earliest, latest] = ['2024-05-01', '2024-05-03'];
  expect(words.oneDay(earliest, latest)).toBe(m.export_one_day({ earliest, latest }));
  expect(words.days(earliest, latest)).toBe(m.export_days({ earliest, latest }));
  expect(words.version('ab12')).toBe(m.method_version({ version: 'ab12' }));
  expect(words.scope(7, 1000)).toBe(m.export_scope({ shown: 7, total: 1000 }));
  expect(words.rights()).toBe(m.export_rights());
});
