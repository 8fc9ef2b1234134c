/** The tabs of a workbook with their columns found, and what stands in their rows. */
import { nearest, noneOf } from '../../authoring/suggest.ts';
import type { Cell, CellPlace, Tab, TableFault, Workbook } from '../../tables/workbook.ts';
import { parted } from './cells.ts';
import { TAB_NAMES, TABS, type TabName } from './tabs.ts';

/** What is found while a workbook is read. The only thing these functions write to. */
export type Report = { readonly faults: TableFault[]; readonly notes: TableFault[] };

type Sheet = {
  readonly file: string;
  /** As the workbook has it. */
  readonly tab: string;
  /** Columns by what their headers mean. */
  readonly columns: ReadonlyMap<string, number>;
  /** Columns of other languages, by header, in their order: `title (ru)`. */
  readonly languages: ReadonlyMap<
    string,
    readonly { readonly tag: string; readonly column: number }[]
  >;
};

/** A row with something in it. */
export type Row = { readonly sheet: Sheet; readonly row: number; readonly cells: readonly Cell[] };

/** A name as it is compared: without case, invisible characters, and blanks of any kind or number. */
export function folded(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\p{White_Space}_]+/gu, ' ')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .trim()
    .toLowerCase();
}

/** The rows of every tab that is known. Unknown tabs and columns are reported with a suggestion. */
export function rowsByTab(workbook: Workbook, report: Report): Map<TabName, Row[]> {
  const found = new Map<TabName, Row[]>();
  const unknown: Tab[] = [];
  for (const tab of workbook.tabs) {
    const name = TAB_NAMES.find((known) => known === folded(tab.name));
    if (name === undefined) unknown.push(tab);
    else if (found.has(name)) {
      const place = { file: workbook.file, tab: tab.name };
      report.faults.push({
        place,
        message: `Another tab is called ${name}; put their rows together`,
      });
    } else found.set(name, rowsOf(workbook.file, tab, name, report));
  }
  const missing = TAB_NAMES.filter((name) => !found.has(name));
  for (const tab of unknown) {
    if (tab.rows.length === 0) continue;
    const near = nearest(folded(tab.name), missing);
    const place = { file: workbook.file, tab: tab.name };
    reportUnknown(report, place, `The tab ${tab.name} is not known here`, near);
  }
  return found;
}

/** What is near to something that is missing was hardly meant to be left out. */
function reportUnknown(report: Report, place: CellPlace, what: string, near: string | undefined) {
  if (near === undefined) report.notes.push({ place, message: `${what} and was left out` });
  else report.faults.push({ place, message: `${what}; did you mean ${near}?` });
}

function rowsOf(file: string, tab: Tab, name: TabName, report: Report): Row[] {
  const head = tab.rows.findIndex((cells) => !isBlank(cells));
  const sheet = sheetOf(file, tab, name, head, report);
  tab.rows.forEach((cells, row) => {
    cells.forEach(({ kind, text }, column) => {
      if (kind !== 'error' || row <= head) return;
      const place = { file, tab: tab.name, row, column };
      report.faults.push({
        place,
        message: `${text} is an error of a formula and no value; type the value`,
      });
    });
  });
  return tab.rows.flatMap((cells, row) =>
    row <= head || isBlank(cells) ? [] : [{ sheet, row, cells }],
  );
}

function isBlank(cells: readonly Cell[]): boolean {
  return cells.every(({ text }) => folded(text) === '');
}

function sheetOf(file: string, tab: Tab, name: TabName, head: number, report: Report): Sheet {
  const known = new Map<string, boolean>(
    TABS[name].map(({ header, local = false }) => [header, local]),
  );
  const columns = new Map<string, number>();
  const languages = new Map<string, { tag: string; column: number }[]>();
  const unknown: { column: number; header: string }[] = [];
  (tab.rows[head] ?? []).forEach(({ text }, column) => {
    const header = folded(text);
    const [, base = '', tag = ''] =
      /^(.+?) ?\(([a-z]{2,3}(?:-[a-z0-9]{2,8})*)\)$/.exec(header) ?? [];
    const place = { file, tab: tab.name, row: head, column };
    if (header === '') return;
    if (
      columns.has(header) ||
      languages.get(base)?.some((each) => each.tag.toLowerCase() === tag)
    ) {
      report.faults.push({
        place,
        message: `Another column is called ${header}; keep one of the two`,
      });
    } else if (known.has(header)) columns.set(header, column);
    else if (known.get(base)) {
      languages.set(base, [...(languages.get(base) ?? []), { tag: tagOf(text), column }]);
    } else unknown.push({ column, header: text.trim() });
  });
  const missing = [...known.keys()].filter((header) => !columns.has(header));
  for (const { column, header } of unknown) {
    const hasValues = tab.rows.some((cells, row) => row > head && cells[column]?.text);
    if (!hasValues) continue;
    const place = { file, tab: tab.name, row: head, column };
    reportUnknown(
      report,
      place,
      `The column ${header} is not known here`,
      nearest(folded(header), missing),
    );
  }
  return { file, tab: tab.name, columns, languages };
}

/** The tag in a header, as it was typed but for the language itself, which has small letters. */
function tagOf(header: string): string {
  const tag = /\(([^()]*)\)[^()]*$/.exec(header.normalize('NFKC'))?.[1]?.trim() ?? '';
  return tag.replace(/^[^-]*/, (language) => language.toLowerCase());
}

/** Where the cell of a column stands; the row where there is no such column. */
function placeOf({ sheet, row }: Row, header?: string): CellPlace {
  const column = header === undefined ? undefined : sheet.columns.get(header);
  return { file: sheet.file, tab: sheet.tab, row, ...(column === undefined ? {} : { column }) };
}

export function fail(report: Report, row: Row, header: string | undefined, message: string): void {
  report.faults.push({ place: placeOf(row, header), message });
}

/** The text of a cell as it stands there; undefined where there is none. */
export function textAt(row: Row, header: string): string | undefined {
  const column = row.sheet.columns.get(header);
  return column === undefined ? undefined : shown(row, column);
}

function shown({ cells }: Row, column: number): string | undefined {
  const text = cells[column]?.text;
  return text === undefined || folded(text) === '' ? undefined : text;
}

/** The text of a cell without blanks and invisible characters around it: an id, a name or a number. */
export function wordAt(row: Row, header: string): string | undefined {
  return textAt(row, header)?.replace(
    /^[\p{White_Space}\u200b\ufeff]+|[\p{White_Space}\u200b\ufeff]+$/gu,
    '',
  );
}

/** The values of a cell that has several; undefined where there is none. */
export function listAt(row: Row, header: string): string[] | undefined {
  const values = parted(textAt(row, header) ?? '');
  return values.length === 0 ? undefined : values;
}

/** The text of a column in the dossier’s language, or with those in other languages. */
export function localAt(
  report: Report,
  row: Row,
  header: string,
  language: string | undefined,
): string | Record<string, string> | undefined {
  const own = textAt(row, header);
  const ownColumn = row.sheet.columns.get(header) ?? -1;
  const others = (row.sheet.languages.get(header) ?? []).flatMap(({ tag, column }) => {
    const text = shown(row, column);
    return text === undefined ? [] : [{ tag, column, text }];
  });
  if (others.length === 0) return own;
  if (own !== undefined && language === undefined) {
    fail(
      report,
      row,
      header,
      `It is not said which language this is; write it into the tab dossier: language, and its tag such as en`,
    );
  }
  const all =
    own === undefined ? others : [...others, { tag: language ?? '', column: ownColumn, text: own }];
  const sorted = all.toSorted((a, b) => a.column - b.column);
  const isOwn = sorted.length === 1 && sorted[0]?.tag === language;
  return isOwn ? sorted[0]?.text : Object.fromEntries(sorted.map(({ tag, text }) => [tag, text]));
}

/** One word out of a few, in any case. */
export function choiceAt<const Word extends string>(
  report: Report,
  row: Row,
  header: string,
  words: readonly Word[],
): Word | undefined {
  const written = wordAt(row, header);
  if (written === undefined) return undefined;
  const found = words.find((word) => word === folded(written));
  if (found === undefined) fail(report, row, header, noneOf(written, words));
  return found;
}

/** A yes or a no. */
export function yesAt(report: Report, row: Row, header: string): boolean | undefined {
  const written = wordAt(row, header);
  if (written === undefined) return undefined;
  if (['yes', 'true', 'x', '1'].includes(folded(written))) return true;
  if (['no', 'false', '0'].includes(folded(written))) return false;
  fail(report, row, header, `Write yes or no, not “${written}”`);
  return undefined;
}

/** A number, with a decimal point or comma. */
export function numberAt(report: Report, row: Row, header: string): number | undefined {
  const written = wordAt(row, header);
  if (written === undefined) return undefined;
  const isNumber = /^[+−-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?$/i.test(written);
  const number = Number(written.replace(',', '.').replace('−', '-'));
  if (isNumber && Number.isFinite(number)) return number;
  fail(report, row, header, `Write a number such as 54.51, not “${written}”`);
  return undefined;
}
