/** Annotations of Recogito as records of a dossier. */
import { firstWords, nameIn } from '../annotations/recordsOfAnnotations.ts';
import { given } from '../dossier/given.ts';
import { grouped } from '../dossier/grouped.ts';
import { idsFrom } from '../dossier/ids.ts';
import type {
  ExcerptRecord,
  NoteRecord,
  PersonRecord,
  PlaceRecord,
  Records,
  SourceRecord,
  StopRecord,
  VisitRecord,
} from '../dossier/records.ts';
import { recordsWith } from '../notes/findings.ts';
import { gazetteerOf } from '../places/gazetteerOf.ts';
import type { RecogitoRow } from './row.ts';

const STATUS: Readonly<Record<string, string>> = {
  VERIFIED: 'verified',
  UNVERIFIED: 'not verified',
  NOT_IDENTIFIABLE: 'not identifiable',
};

/**
 * Rows in the order of the file, which is that of the text.
 *
 * @param language Tag of the dossier's language, if somebody has named it.
 */
export function recordsOfRows(rows: readonly RecogitoRow[], language: string | undefined): Records {
  const places = recordsBy(rows, placeKeyOf, 'place', placeName);
  const people = recordsBy(rows, personKeyOf, 'person', ({ quote }) => quote);
  const byFile = grouped(rows, ({ file }) => file);
  const files = [...byFile.keys()];
  const ids = idsFrom(files.map(nameIn), { noun: 'source' });
  const of = { places: places.idOf, people: people.idOf };
  return recordsWith({
    head: language === undefined ? {} : { language },
    people: people.records.map(personOf),
    places: places.records.map(placeOf),
    sources: files.map((file, index) => sourceOf(ids[index] ?? '', file, byFile.get(file) ?? [])),
    visits: files.flatMap((file, index) =>
      visitOf(ids[index] ?? '', file, byFile.get(file) ?? [], of),
    ),
  });
}

type Grouped = { readonly id: string; readonly rows: readonly RecogitoRow[] };
type IdOf = (row: RecogitoRow) => string | undefined;

/** What several rows name, once, with an id. */
function recordsBy(
  rows: readonly RecogitoRow[],
  keyOf: (row: RecogitoRow) => string | undefined,
  noun: string,
  nameOf: (row: RecogitoRow) => string,
): { readonly records: readonly Grouped[]; readonly idOf: IdOf } {
  const groups = grouped(rows, keyOf);
  const lists = [...groups.values()];
  const ids = idsFrom(
    lists.map(([first]) => (first ? nameOf(first) : '')),
    { noun },
  );
  const byKey = new Map([...groups.keys()].map((key, index) => [key, ids[index]]));
  return {
    records: lists.map((list, index) => ({ id: ids[index] ?? '', rows: list })),
    idOf: (row) => {
      const key = keyOf(row);
      return key === undefined ? undefined : byKey.get(key);
    },
  };
}

/** Without a record in a gazetteer, words are not known to name the same place. */
function placeKeyOf({ kind, uri }: RecogitoRow): string | undefined {
  return kind === 'PLACE' && uri !== '' ? uri : undefined;
}

/** People are the same by their address, or as long as they are spelled alike. */
function personKeyOf({ kind, uri, quote }: RecogitoRow): string | undefined {
  if (kind !== 'PERSON' || (uri === '' && quote === '')) return undefined;
  return uri === '' ? quote.replace(/\s+/g, ' ') : uri;
}

function placeName({ label, quote, uri }: RecogitoRow): string {
  return label || quote || uri;
}

function placeOf({ id, rows }: Grouped): PlaceRecord {
  const [first] = rows;
  const { uri = '', otherLabels = [], placeTypes = '', bounds = '' } = first ?? {};
  const gazetteer = gazetteerOf(uri);
  const lines = [
    otherLabels.length > 0 && `Other names: ${otherLabels.join(', ')}.`,
    placeTypes !== '' && `Recogito’s type: ${placeTypes}.`,
    bounds !== '' && `Recogito’s dates: ${bounds}.`,
    gazetteer === undefined && `Recogito’s record: ${uri}`,
  ].filter((line) => line !== false);
  return {
    id,
    names: first ? placeName(first) : '',
    ...given({
      position: rows.find(({ position }) => position !== undefined)?.position,
      gazetteer,
      note: lines.length === 0 ? undefined : lines.join(' '),
    }),
  };
}

function personOf({ id, rows }: Grouped): PersonRecord {
  const spellings = [...new Set(rows.map(({ quote }) => quote.replace(/\s+/g, ' ')))].filter(
    (spelling) => spelling !== '',
  );
  return { id, names: spellings[0] ?? rows[0]?.uri ?? '', spellings };
}

/** The file's name, and what is said of areas of a picture, which have no words. */
function onTheWhole(file: string, rows: readonly RecogitoRow[]): string[] {
  const wordless = rows.filter(({ quote }) => quote === '');
  const remarks = wordless.flatMap((row) => [statusText(row), ...row.remarks]);
  return [`File in Recogito: ${file}`, ...remarks.filter((line) => line !== undefined)];
}

/** Without a visit, what is said of the document has no other room than its note. */
function sourceOf(id: string, file: string, rows: readonly RecogitoRow[]): SourceRecord {
  const isQuoted = rows.some(({ quote }) => quote !== '');
  return isQuoted ? { id } : { id, note: onTheWhole(file, rows).join('\n\n') };
}

type Ids = { readonly places: IdOf; readonly people: IdOf };

function visitOf(id: string, file: string, rows: readonly RecogitoRow[], idOf: Ids): VisitRecord[] {
  const quoted = rows.filter(({ quote }) => quote !== '');
  if (quoted.length === 0) return [];
  const ofPeople = quoted.filter(({ kind }) => kind === 'PERSON');
  const ofStops = quoted.filter(({ kind }) => kind !== 'PERSON');
  const names = ofStops.map(({ quote }) => firstWords(quote));
  const ids = idsFrom(names, { noun: 'stop' });
  const stops = ofStops.map((row, index) => stopOf(ids[index] ?? '', id, row, idOf.places(row)));
  const { notes: ofNames, ...people } = peopleIn(id, ofPeople, idOf);
  const notes = [...onTheWhole(file, rows).map(remark), ...ofNames];
  // A visit has at least one stop.
  if (stops.length === 0) return [{ id, notes, stops: [{ id: 'people', ...people }] }];
  return [{ id, ...people, notes, stops }];
}

/** Who is named in a document, the words that name them, and what is said of these. */
function peopleIn(source: string, rows: readonly RecogitoRow[], idOf: Ids) {
  const people = [...new Set(rows.flatMap((row) => idOf.people(row) ?? []))];
  return {
    ...(people.length === 0 ? {} : { people }),
    ...(rows.length === 0
      ? {}
      : { excerpts: rows.map((row) => personExcerpt(source, row, idOf.people(row))) }),
    notes: rows.flatMap((row) => notesOf(row, 'who', `“${row.quote}”: `)),
  };
}

function personExcerpt(
  source: string,
  { quote }: RecogitoRow,
  id: string | undefined,
): ExcerptRecord {
  return { source, quote, ...given({ says: id === undefined ? undefined : { who: [id] } }) };
}

function stopOf(
  id: string,
  source: string,
  row: RecogitoRow,
  place: string | undefined,
): StopRecord {
  const notes = notesOf(row, row.kind === 'PLACE' ? 'where' : undefined, '');
  const says = place === undefined ? undefined : { where: place };
  return {
    id,
    ...given({
      place,
      excerpts: [{ source, quote: row.quote, ...given({ says }) }],
      notes: notes.length === 0 ? undefined : notes,
    }),
  };
}

function notesOf(row: RecogitoRow, field: string | undefined, start: string): NoteRecord[] {
  const status = statusText(row);
  return [
    ...(status === undefined ? [] : [{ ...remark(start + status), ...given({ field }) }]),
    ...row.remarks.map((text) => remark(start + text)),
  ];
}

/** Kept back as a draft: it is for the editor, not for readers. */
function remark(text: string): NoteRecord {
  return { kind: 'remark', text, draft: true };
}

function statusText({ status, kind }: RecogitoRow): string | undefined {
  if (status === '') return undefined;
  const words = Object.hasOwn(STATUS, status) ? STATUS[status] : status;
  const what = kind === undefined ? 'annotation' : kind.toLowerCase();
  return `The ${what} is ${words} in Recogito.`;
}
