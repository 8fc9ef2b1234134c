import type { ExportWords } from '../../export/words.ts';
import { m } from '../../locales/generated/messages.js';
import { publisher } from '../dossier/publisher.ts';
import { precisionText } from '../evidence/precisionText.ts';
import { translatorText } from '../language/translatorText.ts';
import { doubtWords } from '../language/words.ts';

/** The words of files, in the language that the page speaks when they are made. */
export const exportWords: ExportWords = {
  doubt: doubtWords,
  oneDay: (earliest, latest) => m.export_one_day({ earliest, latest }),
  days: (earliest, latest) => m.export_days({ earliest, latest }),
  precision: precisionText,
  publisher,
  translator: translatorText,
  version: (version) => m.method_version({ version }),
  scope: (shown, total) => m.export_scope({ shown, total }),
  rights: m.export_rights,
};
