import type { Tab, Workbook } from '../../tables/workbook.ts';
import type { Annotation } from '../annotations/annotation.ts';
import {
  columnOf,
  doubleColumns,
  placeOf,
  type Row,
  type Table,
  tableWith,
  textIn,
  unreadColumns,
} from '../cells/table.ts';
import { requireRows, shownIn } from '../cells/tableText.ts';
import type { ImportInput } from '../imported.ts';
import { type Findings, fault, note } from '../notes/findings.ts';
import { remarkText, tagsText } from '../notes/remarks.ts';
import { webAddress } from '../texts/webAddress.ts';

/** The keys of headers; since 2023 the client has renamed and reordered several of its columns. */
const KEYS = {
  created: ['createdat', 'creationdate'],
  author: ['author', 'user'],
  page: ['page'],
  url: ['url'],
  group: ['group'],
  type: ['type', 'annotationreplytype'],
  quote: ['quote', 'quotedescription'],
  comment: ['comment', 'body'],
  tags: ['tags'],
} as const;

type Columns = { readonly [Key in keyof typeof KEYS]: ReturnType<typeof columnOf> };

/** The exports there have been: what each of them has and no other format. */
const EXPORTS = [
  ['createdat', 'author', 'url', 'type', 'comment'],
  ['createdat', 'author', 'url', 'annotationreplytype'],
  ['creationdate', 'url', 'annotationreplytype', 'body'],
];

/** Whether a table has the columns of one of Hypothesis' exports. */
export function isCsv(workbook: Workbook | undefined): boolean {
  const [tab] = workbook?.tabs ?? [];
  return tab !== undefined && tableIn('', tab) !== undefined;
}

function tableIn(file: string, tab: Tab): Table | undefined {
  const tables = EXPORTS.map((keys) => tableWith(file, tab, keys));
  const table = tables.find((one) => one !== undefined);
  return table && columnOf(table, ...KEYS.quote) ? table : undefined;
}

/** Rows with a quotation, page notes and replies. A file that is no such table is a fault. */
export function annotationsInCsv(found: Findings, { file, workbook }: ImportInput): Annotation[] {
  const [tab] = workbook?.tabs ?? [];
  const table = tab && tableIn(file, tab);
  if (table === undefined) {
    fault(
      found,
      { file, tab: tab?.name ?? '' },
      'The columns of a Hypothesis export were not found; it has URL, Quote, Comment, Tags and a type in its first row',
    );
    return [];
  }
  const columns = Object.fromEntries(
    Object.entries(KEYS).map(([key, keys]) => [key, columnOf(table, ...keys)]),
  ) as Columns; // Every key of KEYS has been given one.
  requireRows(found, table);
  found.notes.push(...doubleColumns(table), ...unreadColumns(table, isRead));
  tellWhatIsLeftOut(found, table, columns);
  return table.rows.flatMap((row) => annotationOf(found, table, columns, row));
}

function isRead(key: string): boolean {
  return Object.values(KEYS).some((keys: readonly string[]) => keys.includes(key));
}

function tellWhatIsLeftOut(found: Findings, table: Table, columns: Columns): void {
  for (const key of ['author', 'created', 'group'] as const) {
    const column = columns[key];
    if (column === undefined || table.rows.every((row) => textIn(row, column) === '')) continue;
    const message = `“${column.name}” was left out, so that a dossier does not publish who annotated, and when`;
    note(found, placeOf(table, table.header, column), message);
  }
  const { quote } = columns;
  if (quote?.key !== 'quotedescription') return;
  note(
    found,
    placeOf(table, table.header, quote),
    'In this column the export has quotations and, of areas in pictures, descriptions; check that each excerpt is a quotation',
  );
}

function annotationOf(found: Findings, table: Table, columns: Columns, row: Row): Annotation[] {
  const say = (key: keyof Columns) => shownIn(row, columns[key]);
  const address = say('url');
  if (address === '') {
    const place = placeOf(table, row.index, columns.url);
    note(found, place, 'This row has no URL, so it is not known what it is about; it was left out');
    return [];
  }
  const url = webAddress(address);
  if (url === undefined) {
    const place = placeOf(table, row.index, columns.url);
    note(
      found,
      place,
      `This is not an address on the web; the document was left without one: ${address}`,
    );
  }
  const isReply = /^reply$/i.test(say('type'));
  const quote = say('quote');
  const page = { key: address, ...(url === undefined ? {} : { url }) };
  const comment = remarkText(say('comment'));
  const tags = tagsText(say('tags').split(','));
  const texts = [comment, tags, say('page') && `Marked: page ${say('page')}`].filter(
    (text) => !!text,
  );
  const words = isReply ? [replyText(texts.join('\n'), quote)] : texts;
  return [
    {
      page,
      quotes: isReply || quote === '' ? [] : [{ exact: quote }],
      remarks: words.map((text) => ({ text: text ?? '' })),
    },
  ];
}

function replyText(text: string, quote: string): string {
  const to = quote === '' ? 'an annotation that the export does not name' : `“${quote}”`;
  return `Reply to ${to}: ${text}`;
}
