import type { Tab, Workbook } from '../../tables/workbook.ts';
import {
  columnOf,
  doubleColumns,
  placeOf,
  type Row,
  type Table,
  tableWith,
  unreadColumns,
} from '../cells/table.ts';
import { requireRows, shownIn } from '../cells/tableText.ts';
import type { ImportInput } from '../imported.ts';
import { type Findings, fault, note } from '../notes/findings.ts';
import { remarkText } from '../notes/remarks.ts';
import { wktGeometry } from '../places/geometry.ts';
import { numberIn, type Position, positionOf } from '../places/positions.ts';
import { tagOf } from '../texts/languageTag.ts';
import type { LinkedPlace, Toponym } from './place.ts';
import { spanOfCells } from './timespans.ts';

/** Of version 0.5; earlier ones have no `fclasses`. */
const NEEDED = ['id', 'title', 'titlesource'];
/** At least one of them, so that no other table with an id and a title is taken for one. */
const TELLING = ['fclasses', 'aattypes', 'attestationyear', 'ccodes', 'geowkt', 'matches'];
const READ: ReadonlySet<string> = new Set([
  ...NEEDED,
  ...['titleuri', 'attestationyear', 'start', 'end', 'lon', 'lat', 'geowkt', 'matches', 'variants'],
  ...['parentname', 'parentid', 'approximation', 'description'],
]);

export function isTsv(workbook: Workbook | undefined): boolean {
  const [tab] = workbook?.tabs ?? [];
  return tab !== undefined && tableIn('', tab) !== undefined;
}

function tableIn(file: string, tab: Tab): Table | undefined {
  const table = tableWith(file, tab, NEEDED);
  return table && columnOf(table, ...TELLING) ? table : undefined;
}

export function placesInTsv(found: Findings, { file, workbook }: ImportInput): LinkedPlace[] {
  const [tab] = workbook?.tabs ?? [];
  const table = tab && tableIn(file, tab);
  if (table === undefined) {
    const message =
      'The columns of Linked Places were not found; it has id, title, title_source and fclasses or aat_types in its first row';
    fault(found, { file, tab: tab?.name ?? '' }, message);
    return [];
  }
  requireRows(found, table);
  found.notes.push(...doubleColumns(table), ...unreadColumns(table, (key) => READ.has(key)));
  return table.rows.flatMap((row) => placeAt(found, table, row));
}

function placeAt(found: Findings, table: Table, row: Row): LinkedPlace[] {
  const say = (key: string) => shownIn(row, columnOf(table, key));
  const title = say('title');
  if (title === '') {
    const message = 'A place has a name; write it into this cell';
    fault(found, placeOf(table, row.index, columnOf(table, 'title')), message);
    return [];
  }
  const { position, words } = positionAt(found, table, row);
  const approximation = numberIn(say('approximation'));
  const span = spanOfCells(say('start'), say('end'));
  if (span !== undefined && 'words' in span) {
    const message = `No date can be written of this: ${span.words}. It stands in the note`;
    note(found, placeOf(table, row.index, columnOf(table, 'start', 'end')), message);
  }
  const labelled = (key: string, label: string) => {
    const text = say(key);
    return text === '' ? [] : [`${label}: ${text}.`];
  };
  const parent = parentWords(say('parentname'), say('parentid'));
  const description = remarkText(say('description'));
  return [
    {
      where: placeOf(table, row.index),
      key: say('id'),
      title,
      names: variantsIn(say('variants')),
      position,
      radius: approximation !== undefined && approximation > 0 ? approximation : undefined,
      matches: partsOf(say('matches')),
      within: parent === '' ? undefined : { key: say('parentid').replace(/^#/, ''), words: parent },
      spans: span === undefined ? [] : [span],
      remarks: [
        ...(description === undefined ? [] : [description]),
        ...(words === undefined ? [] : [`Shape in the file: ${words}.`]),
        ...labelled('titlesource', 'Source of the name'),
        ...labelled('titleuri', 'Address of the source'),
        ...labelled('attestationyear', 'Year of the source'),
      ],
    },
  ];
}

function parentWords(name: string, id: string): string {
  if (name === '' && id === '') return '';
  if (name === '') return `Part of ${id}.`;
  return id === '' ? `Part of ${name}.` : `Part of ${name} (${id}).`;
}

/** Several values in a cell have semicolons between them. */
function partsOf(cell: string): string[] {
  return cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** `name@language`; what stands behind the sign and is no tag is a part of the name. */
function variantsIn(cell: string): Toponym[] {
  return partsOf(cell).map((variant) => {
    const [, toponym = variant, tag] = /^(.+)@([A-Za-z0-9-]+)$/su.exec(variant) ?? [];
    const language = tagOf(tag);
    return language === undefined ? { toponym: variant } : { toponym: toponym.trim(), language };
  });
}

/** A point in `geowkt` counts before `lon` and `lat`, which count before a shape. */
function positionAt(
  found: Findings,
  table: Table,
  row: Row,
): { readonly position?: Position | undefined; readonly words?: string | undefined } {
  const columns = {
    wkt: columnOf(table, 'geowkt'),
    lon: columnOf(table, 'lon'),
    lat: columnOf(table, 'lat'),
  };
  const wkt = shownIn(row, columns.wkt);
  const shape = wkt === '' ? {} : wktGeometry(wkt);
  if (shape.fault !== undefined) fault(found, placeOf(table, row.index, columns.wkt), shape.fault);
  if (shape.position !== undefined) return { position: shape.position };
  const [lon, lat] = [shownIn(row, columns.lon), shownIn(row, columns.lat)];
  if (lon === '' && lat === '') {
    if (shape.words !== undefined) {
      const message = `This is no single point, and none was made up: ${shape.words}. Give the place a position`;
      note(found, placeOf(table, row.index, columns.wkt), message);
    }
    return { words: shape.words };
  }
  const read = positionOf(numberIn(lon) ?? Number.NaN, numberIn(lat) ?? Number.NaN);
  if ('position' in read) return { position: read.position, words: shape.words };
  fault(found, placeOf(table, row.index, columns.lon ?? columns.lat), read.fault);
  return { words: shape.words };
}
