/** Which column of a table is which field: guessed, shown, kept in a file, and read from one. */
import * as v from 'valibot';
import { newLog } from '../../authoring/spot.ts';
import { choice, closed, expected, list, text } from '../../authoring/vocabulary.ts';
import { yamlOf } from '../../authoring/writeYaml.ts';
import { parseYaml } from '../../authoring/yaml/parse.ts';
import type { TableFault } from '../../tables/workbook.ts';
import type { DateOrder } from '../dates/datePoint.ts';
import { given } from '../dossier/given.ts';
import { FIELDS, type Field } from './fields.ts';

/** How sure a guess is; an editor's own choice is certain. */
const SURE = ['certain', 'likely', 'possible'] as const;
export type Sure = (typeof SURE)[number];

export type MappedColumn = {
  /** As spreadsheets call it: A, B, … Z, AA. */
  readonly column: string;
  readonly header?: string;
  /** A gap where the column is not used. */
  readonly field?: Field;
  readonly sure?: Sure;
  /** Why it was guessed so, or why not. */
  readonly reason?: string;
};

export type Mapping = {
  readonly tab: string;
  /** The row of the header, counted from 1; 0 where there is none. */
  readonly header: number;
  /** Which number is the day in dates such as 03/04/2024. A gap where the table does not show it. */
  readonly dates?: DateOrder;
  readonly columns: readonly MappedColumn[];
};

export type MappingResult =
  | { readonly ok: true; readonly mapping: Mapping }
  | { readonly ok: false; readonly faults: readonly TableFault[] };

/** More columns than any table has that somebody maps by hand. */
const MOST_COLUMNS = 1000;

const SCHEMA = closed({
  tab: v.string(expected('the name of a tab')),
  header: v.pipe(
    v.number(expected('a row number')),
    v.integer('The header is a whole row number, counted from 1; 0 if there is none'),
    v.minValue(0, 'The header is a row number, counted from 1; 0 if there is none'),
  ),
  dates: v.optional(choice(['day-first', 'month-first'])),
  columns: v.pipe(
    list(
      closed({
        column: v.pipe(
          v.string(expected('a column')),
          v.regex(/^[A-Z]{1,3}$/, 'A column is called by its letters, such as A or AB'),
        ),
        header: v.optional(text),
        field: v.optional(choice(FIELDS)),
        sure: v.optional(choice(SURE)),
        reason: v.optional(text),
      }),
    ),
    v.maxLength(MOST_COLUMNS, `A mapping has ${MOST_COLUMNS} columns at most`),
  ),
});

/** Checks a value that claims to be a mapping; `file` is where it comes from, for messages. */
export function parseMapping(value: unknown, file = 'mapping'): MappingResult {
  const result = v.safeParse(SCHEMA, value);
  if (!result.success) {
    const faults = result.issues.map((issue) => ({
      place: { file, tab: v.getDotPath(issue) ?? '' },
      message: issue.message,
    }));
    return { ok: false, faults };
  }
  const { columns, ...mapping } = result.output;
  return {
    ok: true,
    mapping: given({ ...mapping, columns: columns.map((column) => given(column)) }),
  };
}

/** Reads a mapping's file, YAML or JSON. */
export function readMapping(file: string, content: string): MappingResult {
  const log = newLog();
  const yaml = parseYaml(log, file, content);
  if (yaml !== undefined) return parseMapping(yaml.value, file);
  const faults = log.faults.map(({ line, column, message }) => ({
    place: { file, tab: `${line}:${column}` },
    message,
  }));
  return { ok: false, faults };
}

/** The text of a mapping's file, in YAML. */
export function writeMapping({ tab, header, dates, columns }: Mapping): string {
  return yamlOf({
    tab,
    header,
    dates,
    columns: columns.map(({ column, header, field, sure, reason }) => ({
      column,
      header,
      field,
      sure,
      reason,
    })),
  });
}

/** The number of a column, counted from 0, by its letters. */
export function indexOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
