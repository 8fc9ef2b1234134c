/** From the records of a dossier to its workbook. */
import type { WrittenColumn, WrittenTab, WrittenWorkbook } from '../../tables/describe.ts';
import type { Records } from '../dossier/records.ts';
import type { Value, Values } from './cellValues.ts';
import { type Column, TAB_NAMES, type TabName } from './columns.ts';
import { mergedOrder } from './order.ts';
import { TABS } from './tabs.ts';
import { valuesOf } from './values.ts';

/**
 * Writes the workbook that `readWorkbook` reads: all tabs and columns, each with its help, so that an
 * editor can go on in it. Reading it again gives the same records.
 */
export function workbookOf(records: Records): WrittenWorkbook {
  const language = typeof records.head.language === 'string' ? records.head.language : undefined;
  const values = valuesOf(records);
  return { tabs: TAB_NAMES.map((name) => tabOf(name, values[name], language)) };
}

/** A column as it stands in the tab: its language is `undefined` for the dossier's own. */
type Placed = { readonly column: Column; readonly language: string | undefined };

function tabOf(name: TabName, rows: readonly Values[], own: string | undefined): WrittenTab {
  const placed = TABS[name].flatMap((column) => placedOf(column, rows, own));
  return {
    name,
    columns: placed.map((each) => writtenColumn(each)),
    rows: rows.map((row) =>
      placed.map(({ column, language }) => textIn(row[column.header], language, own)),
    ),
  };
}

/** A column and those of its other languages, in the order in which the texts have them. */
function placedOf(column: Column, rows: readonly Values[], own: string | undefined): Placed[] {
  if (!column.local) return [{ column, language: undefined }];
  const orders = rows.flatMap(({ [column.header]: value }) =>
    typeof value === 'object' ? [Object.keys(value)] : [],
  );
  const languages = mergedOrder(orders).map((tag) => (tag === own ? undefined : tag));
  const all = languages.includes(undefined) ? languages : [undefined, ...languages];
  return all.map((language) => ({ column, language }));
}

function textIn(value: Value, language: string | undefined, own: string | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return language === undefined ? value : '';
  return value[language ?? own ?? ''] ?? '';
}

function writtenColumn({ column, language }: Placed): WrittenColumn {
  const { header, help, width = 16, choices } = column;
  return {
    header: language === undefined ? header : `${header} (${language})`,
    help,
    width,
    ...(choices === undefined ? {} : { choices: choicesOf(choices) }),
  };
}

/** Words, or the ids of a tab. */
function choicesOf(choices: NonNullable<Column['choices']>): WrittenColumn['choices'] & {} {
  if (typeof choices !== 'string') return choices;
  return { tab: choices, column: TABS[choices].findIndex(({ header }) => header === 'id') };
}
