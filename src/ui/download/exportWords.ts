import type { DateWord } from '../../domain/dateWords.ts';
import type { Doubt } from '../../domain/doubt.ts';
import { type SpokenWords, wordsSpoken } from '../../export/spokenWords.ts';
import type { ExportWords } from '../../export/words.ts';
import { m } from '../../locales/generated/messages.js';
import { getLocale } from '../../locales/generated/runtime.js';
import { precisionText } from '../evidence/precisionText.ts';
import { translatorText } from '../language/translatorText.ts';
import { doubtWords } from '../language/words.ts';

const NO_DOUBT: Doubt = {
  ...{ status: 'happened', date: 'stated' },
  ...{ isDateVague: false, isPlaceInferred: false, isDisputed: false },
};

const earliest = '{earliest}';
const latest = '{latest}';

/** The words of files, in the language that the page speaks now. */
export function spokenWords(): SpokenWords {
  return {
    language: getLocale(),
    dates: {
      julian: dated('julian'),
      decade: dated('decade'),
      about: dated('about'),
      perhaps: dated('perhaps'),
      at: dated('at'),
      around: dated('around'),
    },
    announced: doubtful({ status: 'announced' }),
    mentioned: doubtful({ status: 'mentioned' }),
    dateInferred: doubtful({ date: 'inferred' }),
    dateChecked: doubtful({ date: 'checked' }),
    placeInferred: doubtful({ isPlaceInferred: true }),
    disputed: doubtful({ isDisputed: true }),
    oneDay: m.export_one_day({ earliest, latest }),
    days: m.export_days({ earliest, latest }),
    precisions: {
      exact: precisionText({ precision: 'exact' }),
      vicinity: precisionText({ precision: 'vicinity' }),
      locality: precisionText({ precision: 'locality' }),
      region: precisionText({ precision: 'region' }),
    },
    within: m.within_radius({ precision: '{precision}', radius: '{radius}' }),
    citing: m.citing({ publisher: '{publisher}', agency: '{agency}' }),
    byEditors: translatorText({}),
    byMachine: translatorText({ by: 'machine' }),
    by: translatorText({ by: { text: '{name}', language: 'en' } }),
    version: m.method_version({ version: '{version}' }),
    scope: m.export_scope({ shown: '{shown}', total: '{total}' }),
    rights: m.export_rights(),
  };
}

function dated(word: DateWord): string {
  return m.date_said({ word, date: '{date}', time: '{time}' });
}

/** The words for a single doubt. */
function doubtful(doubt: Partial<Doubt>): string {
  const [words = ''] = doubtWords({ ...NO_DOUBT, ...doubt });
  return words;
}

/** The same, as files ask for them. */
export function exportWords(): ExportWords {
  return wordsSpoken(spokenWords());
}
