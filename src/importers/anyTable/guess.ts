/** Guesses which column of a table is which field, with a reason for each. */
import { columnName } from '../../tables/cellName.ts';
import type { Tab } from '../../tables/workbook.ts';
import { cellText, headerText } from '../cells/cellText.ts';
import { isAmbiguous, orderMessage, orderOf } from '../dates/entryDate.ts';
import { given } from '../dossier/given.ts';
import { type Field, fieldsNamed, REPEATED } from './fields.ts';
import type { MappedColumn, Mapping, Sure } from './mapping.ts';
import { BY_VALUES, fitting, isValue } from './values.ts';

type Guess = { readonly field: Field; readonly sure: Sure; readonly reason: string };

type Seen = {
  readonly index: number;
  readonly header: string;
  /** The first ones that are not empty. */
  readonly values: readonly string[];
};

/** Values by which a column is judged. */
const MOST_VALUES = 200;
/** Rows in which a header is looked for. */
const HEADER_ROWS = 10;
/** Of the values of a column, how many must fit a field. */
const MOST_PART = 0.9;
const HALF = 0.5;
const ORDER: readonly Sure[] = ['certain', 'likely', 'possible'];

/** What the values of a field are called. */
const NOUNS: Readonly<Partial<Record<Field, string>>> = {
  date: 'dates',
  until: 'dates',
  time: 'times of day',
  year: 'years',
  month: 'months',
  day: 'days of a month',
  latitude: 'latitudes',
  longitude: 'longitudes',
  position: 'coordinates',
  url: 'addresses',
};

/** Never throws. A table of which nothing is understood has a mapping of gaps. */
export function guessMapping(tab: Tab): Mapping {
  const header = headerRow(tab);
  const seen = columnsOf(tab, header);
  const guesses = seen.map((column) => ({ column, guesses: guessesFor(column) }));
  const columns = assigned(guesses);
  const isDate = (index: number) => DATES.has(columns[index]?.field);
  const dates = seen.flatMap(({ index }, at) => (isDate(at) ? textsOf(tab, header, index) : []));
  const shown = orderOf(dates);
  const doubt =
    orderMessage(shown, dates) ?? (shown ? undefined : undecided(dates.find(isAmbiguous)));
  return given({
    tab: tab.name,
    header: header + 1,
    dates: shown?.order,
    columns: columns.map((column, index) => (isDate(index) ? withDoubt(column, doubt) : column)),
  });
}

const DATES: ReadonlySet<Field | undefined> = new Set<Field>(['date', 'until']);

function undecided(example: string | undefined): string | undefined {
  return example === undefined
    ? undefined
    : `Nothing shows which number is the day in “${example}”: say so with \`dates\``;
}

/** Whoever looks at the guess has to decide which number is the day, or to agree. */
function withDoubt(column: MappedColumn, doubt: string | undefined): MappedColumn {
  if (doubt === undefined) return column;
  return { ...column, sure: 'likely', reason: `${column.reason ?? ''}. ${doubt}` };
}

/** Counted from 0, or -1: the first row of several texts of which none is written like a value. */
function headerRow(tab: Tab): number {
  const widest = Math.max(0, ...tab.rows.slice(0, HEADER_ROWS).map((row) => filled(row).length));
  return tab.rows.slice(0, HEADER_ROWS).findIndex((row) => {
    const texts = filled(row);
    return texts.length > widest / 2 && !texts.some(isValue);
  });
}

function filled(row: Tab['rows'][number]): string[] {
  return row.map(headerText).filter((text) => text !== '');
}

/** The columns with a header or a value, from left to right. Tables may be wide in a few rows only. */
function columnsOf(tab: Tab, header: number): Seen[] {
  const headers = (tab.rows[header] ?? []).map(headerText);
  const seen = new Map<number, { index: number; header: string; values: string[] }>();
  const at = (index: number) => {
    const known = seen.get(index) ?? { index, header: headers[index] ?? '', values: [] };
    seen.set(index, known);
    return known;
  };
  headers.forEach((name, index) => {
    if (name !== '') at(index);
  });
  for (const cells of tab.rows.slice(header + 1)) {
    cells.forEach((cell, index) => {
      const text = cellText(cell);
      const values = text === '' ? undefined : at(index).values;
      if (values && values.length < MOST_VALUES) values.push(text);
    });
  }
  return [...seen.values()].sort((a, b) => a.index - b.index);
}

/** What is written in a column below the header. */
function textsOf({ rows }: Tab, header: number, column: number): string[] {
  return rows
    .slice(header + 1)
    .map((cells) => cellText(cells[column]))
    .filter((text) => text !== '');
}

/** What a column may be, the surest first. */
function guessesFor({ header, values }: Seen): Guess[] {
  const named = fieldsNamed(header);
  const byName = named.flatMap(({ field, isWhole }): Guess[] => {
    const fits = fitting(field, values);
    const isCalled = isWhole ? `It is called “${header}”` : `“${header}” has a word for it`;
    if (fits === undefined || values.length === 0) {
      return [{ field, sure: isWhole ? 'certain' : 'possible', reason: isCalled }];
    }
    const reason = `${isCalled}, and ${fits} of ${values.length} values are ${NOUNS[field] ?? 'readable'}`;
    if (fits >= values.length * MOST_PART)
      return [{ field, sure: isWhole ? 'certain' : 'likely', reason }];
    return isWhole && fits >= values.length * HALF ? [{ field, sure: 'likely', reason }] : [];
  });
  const byValues = BY_VALUES.filter((field) => !named.some((one) => one.field === field)).flatMap(
    (field): Guess[] => {
      const fits = fitting(field, values) ?? 0;
      const isMost = values.length > 0 && fits >= values.length * MOST_PART;
      const reason = `${fits} of ${values.length} values are ${NOUNS[field] ?? 'readable'}`;
      return isMost && !isYears(field, values) ? [{ field, sure: 'possible', reason }] : [];
    },
  );
  return [...byName, ...byValues].toSorted((a, b) => rank(a) - rank(b));
}

/** Numbers of four digits may be anything. */
function isYears(field: Field, values: readonly string[]): boolean {
  return field === 'date' && values.every((value) => /^\d{4}$/.test(value));
}

function rank({ sure }: Guess): number {
  return ORDER.indexOf(sure);
}

/** Gives each field to the column that is surest of it, from left to right. */
function assigned(
  columns: readonly { readonly column: Seen; readonly guesses: readonly Guess[] }[],
): MappedColumn[] {
  const taken = new Map<Field, string>();
  const chosen = new Map<number, Guess>();
  for (const sure of ORDER) {
    for (const { column, guesses } of columns) {
      if (chosen.has(column.index)) continue;
      const guess = guesses.find(
        (one) => one.sure === sure && (REPEATED.has(one.field) || !taken.has(one.field)),
      );
      if (guess === undefined) continue;
      chosen.set(column.index, guess);
      if (!taken.has(guess.field)) taken.set(guess.field, nameOf(column));
    }
  }
  return columns.map(({ column, guesses }) =>
    given({
      column: columnName(column.index),
      header: column.header || undefined,
      ...(chosen.get(column.index) ?? { reason: whyNot(column, guesses, taken) }),
    }),
  );
}

function nameOf({ header, index }: Seen): string {
  return header === '' ? columnName(index) : header;
}

function whyNot(
  { header, values }: Seen,
  [first]: readonly Guess[],
  taken: ReadonlyMap<Field, string>,
): string {
  const other = first && taken.get(first.field);
  if (first && other !== undefined) return `Not used: “${other}” is the ${first.field} already`;
  if (values.length === 0) return 'Not used: the column is empty';
  const [named] = fieldsNamed(header);
  const fits = named && fitting(named.field, values);
  return fits === undefined
    ? 'Not used: neither its name nor its values say what it is'
    : `Not used: “${header}” may be the ${named?.field}, but only ${fits} of ${values.length} values are ${NOUNS[named?.field ?? 'date'] ?? 'readable'}`;
}
