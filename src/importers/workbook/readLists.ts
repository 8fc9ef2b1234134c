/** People, places, documents and references, and what `dossier.yaml` lists. */
import { suggestion } from '../../authoring/suggest.ts';
import { given } from '../dossier/given.ts';
import type {
  PersonRecord,
  PlaceRecord,
  ReferenceRecord,
  SourceRecord,
  Text,
} from '../dossier/records.ts';
import { PRECISIONS, TITLE_BASES } from './columns.ts';
import { type Context, dateAt } from './context.ts';
import { idAt, type Named } from './register.ts';
import {
  choiceAt,
  fail,
  folded,
  listAt,
  localAt,
  numberAt,
  type Report,
  type Row,
  textAt,
  wordAt,
  yesAt,
} from './sheet.ts';
import { HEAD_KEYS } from './tabs.ts';

/** All texts of a column, whatever their language: what a record may be called in other tabs. */
export function namesAt(row: Row, header: string): string[] {
  const text = localAt({ faults: [], notes: [] }, row, header, undefined);
  return text === undefined ? [] : Object.values(typeof text === 'string' ? [text] : text);
}

export function personOf({ report, language }: Context, { row, id }: Named): PersonRecord {
  return {
    id,
    names: nameAt(report, row, language),
    ...given({
      office: localAt(report, row, 'office', language),
      draft: yesAt(report, row, 'draft'),
    }),
    spellings: listAt(row, 'spellings') ?? [],
  };
}

/** The name of a record, which it cannot be without. */
function nameAt(report: Report, row: Row, language: string | undefined): Text {
  const name = localAt(report, row, 'name', language);
  if (name === undefined)
    fail(report, row, 'name', 'The name is missing; write it, or delete the row');
  return name ?? '';
}

export function placeRecordOf(context: Context, { row, id }: Named): PlaceRecord {
  const { report, language } = context;
  return {
    id,
    names: nameAt(report, row, language),
    ...given({
      shortNames: localAt(report, row, 'short name', language),
      position: positionAt(report, row),
      precision: choiceAt(report, row, 'precision', PRECISIONS),
      radius: numberAt(report, row, 'radius'),
      within: idAt(report, row, 'within', context.places),
      gazetteer: gazetteerAt(report, row),
      note: localAt(report, row, 'note', language),
      draft: yesAt(report, row, 'draft'),
    }),
  };
}

/** The position of a row, longitude first; both numbers or none. */
export function positionAt(report: Report, row: Row): [number, number] | undefined {
  const latitude = numberAt(report, row, 'latitude');
  const longitude = numberAt(report, row, 'longitude');
  if (latitude === undefined && longitude === undefined) return undefined;
  if (latitude === undefined || longitude === undefined) {
    const missing = latitude === undefined ? 'latitude' : 'longitude';
    if (wordAt(row, missing) === undefined) fail(report, row, missing, `The ${missing} is missing`);
    return undefined;
  }
  if (Math.abs(latitude) > 90) {
    const isSwapped = Math.abs(longitude) <= 90;
    fail(
      report,
      row,
      'latitude',
      `A latitude is -90 to 90, not ${latitude}${isSwapped ? '; it is probably swapped with the longitude' : ''}`,
    );
  }
  if (Math.abs(longitude) > 180)
    fail(report, row, 'longitude', `A longitude is -180 to 180, not ${longitude}`);
  return [longitude, latitude];
}

function gazetteerAt(report: Report, row: Row): PlaceRecord['gazetteer'] {
  const [name, record, url] = ['gazetteer', 'record', 'url'].map((header) => textAt(row, header));
  if (name === undefined && record === undefined && url === undefined) return undefined;
  if (name !== undefined && record !== undefined && url !== undefined) return { name, record, url };
  const missing = ['gazetteer', 'record', 'url'].filter(
    (header) => textAt(row, header) === undefined,
  );
  fail(
    report,
    row,
    missing[0],
    `To cite a gazetteer takes its name, the record and its url; ${missing.join(' and ')} is missing`,
  );
  return undefined;
}

export function referenceOf({ report, language }: Context, { row, id }: Named): ReferenceRecord {
  return {
    id,
    ...given({
      title: textAt(row, 'title'),
      publisher: textAt(row, 'publisher'),
      party: localAt(report, row, 'party', language),
      url: wordAt(row, 'url'),
      confirms: localAt(report, row, 'confirms', language),
      draft: yesAt(report, row, 'draft'),
    }),
  };
}

export function sourceOf(
  context: Context,
  { row, id }: Named,
  documents: ReadonlyMap<string, string>,
): SourceRecord {
  const { report, language } = context;
  return {
    id,
    ...given({
      publisher: textAt(row, 'publisher'),
      citing: textAt(row, 'citing'),
      title: textAt(row, 'title'),
      titleBasis: choiceAt(report, row, 'title basis', TITLE_BASES),
      url: wordAt(row, 'url'),
      published: dateAt(context, row, 'published'),
      language: wordAt(row, 'language'),
      note: localAt(report, row, 'note', language),
      draft: yesAt(report, row, 'draft'),
      text: documents.get(id),
    }),
  };
}

/** The documents by the ids of their sources: rows are paragraphs, with an empty line between them. */
export function documentsOf(
  { report, sources }: Context,
  rows: readonly Row[],
): Map<string, string> {
  const texts = new Map<string, string>();
  for (const row of rows) {
    if (wordAt(row, 'source') === undefined) {
      fail(report, row, 'source', 'Whose text is this? Write the id or the title of the document');
    }
    const id = idAt(report, row, 'source', sources);
    if (id === undefined) continue;
    const before = texts.get(id);
    const column = row.sheet.columns.get('text') ?? -1;
    const text = row.cells[column]?.text ?? '';
    const link = yesAt(report, row, 'continues') ? '' : '\n\n';
    texts.set(id, before === undefined ? text : before + link + text);
  }
  return texts;
}

/** The tag of the dossier's language, which the texts of all other tabs are in. */
export function languageOf(rows: readonly Row[]): string | undefined {
  const row = rows.find((each) => folded(textAt(each, 'key') ?? '') === 'language');
  return row && wordAt(row, 'value');
}

/** `dossier.yaml`, of its tab and those of what it lists. */
export function headOf(
  context: Context,
  rows: readonly Row[],
  lists: Readonly<Record<'directions' | 'kinds' | 'tags', readonly Named[]>>,
  changes: readonly Row[],
): Record<string, unknown> {
  const { report, language } = context;
  const values = headValues(context, rows);
  const { 'logo dark': dark, 'logo alt': alt, logo, ...head } = values;
  const listOf = (records: readonly Named[]) => {
    const items = records.map(({ row, id }) => ({
      id,
      names: nameAt(report, row, language),
      ...given({
        description: localAt(report, row, 'description', language),
        tone: wordAt(row, 'tone'),
        colour: wordAt(row, 'colour'),
      }),
    }));
    return items.length > 0 ? items : undefined;
  };
  const told = changes.map((row) =>
    given({ day: wordAt(row, 'day'), text: localAt(report, row, 'text', language) }),
  );
  return given({
    ...head,
    logo: dark === undefined && alt === undefined ? logo : given({ file: logo, dark, alt }),
    directions: listOf(lists.directions),
    kinds: listOf(lists.kinds),
    tags: listOf(lists.tags),
    changes: told.length > 0 ? told : undefined,
  });
}

/** Keys of the dossier with texts for readers. */
const PROSE: ReadonlySet<string> = new Set(['title', 'summary', 'name', 'logo alt']);

function headValues({ report, language }: Context, rows: readonly Row[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const row of rows) {
    const key = folded(textAt(row, 'key') ?? '');
    const value = PROSE.has(key) ? localAt(report, row, 'value', language) : wordAt(row, 'value');
    if (!HEAD_KEYS.includes(key)) {
      fail(report, row, 'key', `A dossier has no “${key}”${suggestion(key, HEAD_KEYS)}`);
    } else if (key in values) fail(report, row, 'key', `Another row has the key ${key}; keep one`);
    else if (key === 'draft') values[key] = yesAt(report, row, 'value');
    else if (value !== undefined) values[key] = value;
  }
  return values;
}
