import type { DateRecord } from '../dossier/records.ts';
import { given } from './given.ts';
import { idsAt, type Register } from './register.ts';
import { choiceAt, fail, localAt, type Report, type Row, textAt, wordAt } from './sheet.ts';
import { BASES, CALENDARS } from './tabs.ts';

/** What the rows of every tab are read with. */
export type Context = {
  readonly report: Report;
  /** Tag of the dossier's own language, if it is said. */
  readonly language: string | undefined;
  readonly people: Register;
  readonly places: Register;
  readonly sources: Register;
  readonly references: Register;
  readonly directions: Register;
  readonly kinds: Register;
  readonly tags: Register;
};

/** The date of a row and how it is known; undefined where there is none. */
export function dateAt(context: Context, row: Row, header: string): DateRecord | undefined {
  const { report, language, references } = context;
  const edtf = wordAt(row, header);
  const details = given({
    calendar: choiceAt(report, row, 'calendar', CALENDARS),
    words: textAt(row, 'words'),
    time: wordAt(row, 'time'),
    timeWords: textAt(row, 'time words'),
    basis: choiceAt(report, row, 'basis', BASES),
    reasoning: localAt(report, row, 'reasoning', language),
    references: idsAt(report, row, 'references', references),
  });
  if (edtf !== undefined) return { edtf, ...details };
  const [told] = Object.keys(details);
  if (told !== undefined) {
    fail(
      report,
      row,
      header,
      `There is something about a date here (${told}) but no date; write it under ${header}, as exactly as it is known`,
    );
  }
  return undefined;
}
