/** What the events of a TimeMap workbook name by id: sources, associations and sites. */

import { type Column, columnOf, placeOf, type Row, type Table, textIn } from '../cells/table.ts';
import { given } from '../dossier/given.ts';
import type { EntryPlace, EntrySource } from '../entries/entries.ts';
import type { ImportNote } from '../imported.ts';
import { readLatLon } from '../places/coordinates.ts';
import { plainText } from '../texts/plainText.ts';
import { webAddress } from '../texts/webAddress.ts';

export type Found<T> = {
  readonly byId: ReadonlyMap<string, T>;
  readonly notes: readonly ImportNote[];
};

/** The first path that is an address is the source's; the others stand in its note. */
export function sourcesIn(table: Table | undefined): Found<EntrySource> {
  return lookup(table, 'id', (row, id, sheet) => {
    const columns = sheet.columns.filter(({ key }) => /^path\d+$/.test(key));
    const paths = columns.flatMap((column) => {
      const written = textIn(row, column);
      return written === '' ? [] : [{ column, written, address: webAddress(written) }];
    });
    const [url, ...more] = paths.flatMap(({ address }) => address ?? []);
    const description = plainText(textIn(row, columnOf(sheet, 'description'))).text;
    const note = [description, ...more].filter((line) => line !== '').join('\n');
    const title = textIn(row, columnOf(sheet, 'title'));
    return {
      value: given({ name: id, title: title || undefined, url, note: note || undefined }),
      notes: paths
        .filter(({ address }) => address === undefined)
        .map(({ column, written }) => ({
          place: placeOf(sheet, row.index, column),
          message: `“${written}” is no address that begins with http:// or https://, so it was left out`,
        })),
    };
  });
}

/** An association is called by its title, else by the last step of its path, else by its id. */
export function associationsIn(table: Table | undefined): Found<string> {
  return lookup(table, 'id', (row, id, sheet) => {
    const from = pathColumn(sheet)?.index;
    const path = from === undefined ? [] : row.cells.slice(from).map(({ text }) => text.trim());
    const title = textIn(row, columnOf(sheet, 'title'));
    const name = (title === id ? '' : title) || path.findLast((step) => step !== '') || id;
    const isStory = /narrative/i.test(textIn(row, columnOf(sheet, 'mode')));
    const message =
      'A narrative is read as a tag; its order is not carried over. Make a story of it';
    const place = placeOf(sheet, row.index, columnOf(sheet, 'mode'));
    return { value: name, notes: isStory ? [{ place, message }] : [] };
  });
}

/** Its header spans several columns. */
export function pathColumn({ columns }: Table): Column | undefined {
  return columns.find(({ key }) => /^filterpath\d*$/.test(key));
}

export function sitesIn(table: Table | undefined): Found<EntryPlace> {
  return lookup<EntryPlace>(table, 'location', (row, name, sheet) => {
    const [lat, long] = [columnOf(sheet, 'lat'), columnOf(sheet, 'long')];
    const read = readLatLon(textIn(row, lat), textIn(row, long));
    if ('position' in read) return { value: { name, position: read.position }, notes: [] };
    const place = placeOf(sheet, row.index, lat);
    return { value: { name }, notes: [{ place, message: `The site “${name}” ${read.problem}` }] };
  });
}

function lookup<T>(
  table: Table | undefined,
  key: string,
  read: (row: Row, id: string, table: Table) => { value: T; notes: readonly ImportNote[] },
): Found<T> {
  const byId = new Map<string, T>();
  const notes: ImportNote[] = [];
  if (table === undefined) return { byId, notes };
  const column = columnOf(table, key);
  for (const row of table.rows) {
    const id = textIn(row, column);
    const place = placeOf(table, row.index, column);
    if (id === '') notes.push({ place, message: `This row has no ${key}, so nothing can name it` });
    else if (byId.has(id)) {
      notes.push({
        place,
        message: `“${id}” stands in a row above already; only that one was read`,
      });
    } else {
      const found = read(row, id, table);
      byId.set(id, found.value);
      notes.push(...found.notes);
    }
  }
  return { byId, notes };
}
