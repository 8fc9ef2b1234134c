/** Writes the binary index of a dossier, see docs/formats.md. */
import type { Catalog, Excerpt, ReasonedWhen, Source, Stop, Visit } from '../catalog.ts';
import type { Dataset } from '../dataset.ts';
import { catalogWithoutTexts } from '../first.ts';
import { isOfConflict } from '../index/catalogIndex.ts';
import { fileOf } from './container.ts';
import { flagsOf, unknownEdtf } from './dates.ts';
import { CONFLICTS, DISPUTED, PLACE_INFERRED, STATUS, STATUSES, TITLE_INFERRED } from './flags.ts';
import type { Head } from './head.ts';
import { differences, signedBytes, unsignedBytes } from './numbers.ts';
import { type Rare, rareBytes } from './rare.ts';
import { sortedTexts, textsBytes } from './texts.ts';

/**
 * The index of a dataset, which must be sound. `firstVisits` has the row of the first visit of each chunk of
 * texts; without it the texts are in the dataset alone.
 */
export function packOf(dataset: Dataset, firstVisits?: Uint32Array): Uint8Array {
  const catalog = catalogWithoutTexts(dataset);
  const { visits, stops, sources } = catalog;
  const file: File = { sections: new Map(), lists: new Map() };
  const sourceRow = rowsOf(sources);
  const head = headOf(catalog, file);
  addIds(file, catalog);
  addTitles(file, head.languages, { visit: visits, stop: stops });
  const starts = (items: readonly Dated[]) => items.map((item) => whenOf(item).start.earliest);
  addDates(file, { visit: visits, stop: stops, source: sources });
  file.sections.set('visit.start', signedBytes(differences(starts(visits))));
  file.sections.set('source.start', signedBytes(differences(starts(sources))));
  file.sections.set(
    'stop.start',
    signedBytes(stops.map(({ when, visit }) => when.start.earliest - visit.when.start.earliest)),
  );
  addQuoted(file, 'visit', visits, sourceRow);
  addQuoted(file, 'stop', stops, sourceRow);
  addRare(file, { visit: visits, stop: stops, source: sources });
  const { directions } = catalog.dossier;
  add(
    file,
    'visit.stops',
    visits.map((visit) => visit.stops.length),
  );
  add(
    file,
    'visit.direction',
    visits.map(({ direction }) => directions.indexOf(direction)),
  );
  const placeRow = rowsOf(catalog.places);
  add(
    file,
    'stop.place',
    stops.map(({ place }) => placeRow.get(place.id) ?? 0),
  );
  addSources(file, sources);
  if (firstVisits) {
    file.sections.set('chunks', unsignedBytes(differences([...firstVisits])));
  }
  const json = new TextEncoder().encode(JSON.stringify(head));
  return fileOf(new Map([['head', json], ...file.sections]));
}

type File = {
  readonly sections: Map<string, Uint8Array>;
  /** Lists that rows refer to, by their name, each once. */
  readonly lists: Map<string, Map<string, number>>;
};
type Dated = Visit | Stop | Source;
type Levels = { readonly visit: readonly Visit[]; readonly stop: readonly Stop[] };
type Tables = Levels & { readonly source: readonly Source[] };

/** A column of nothing but 0 is left out. */
function add({ sections }: File, name: string, numbers: readonly number[]): void {
  if (numbers.some((number) => number !== 0)) sections.set(name, unsignedBytes(numbers));
}

function rowsOf(items: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(items.map(({ id }, row) => [id, row]));
}

/** The texts of some columns: each once, and of every row which, counted from 1; 0 for none. */
function addTexts(
  file: File,
  name: string,
  columns: Readonly<Record<string, readonly (string | undefined)[]>>,
): void {
  const all = Object.values(columns).flatMap((texts) => texts.filter((text) => text !== undefined));
  const sorted = sortedTexts(all);
  if (sorted.length === 0) return;
  file.sections.set(name, textsBytes(sorted));
  const at = new Map(sorted.map((text, i) => [text, i + 1]));
  for (const [column, texts] of Object.entries(columns)) {
    add(
      file,
      column,
      texts.map((text) => (text === undefined ? 0 : (at.get(text) ?? 0))),
    );
  }
}

/** Ids in the order of their letters, and of every row which; those of stops without their visit's. */
function addIds({ sections }: File, { visits, stops, sources }: Catalog): void {
  for (const [name, items] of [
    ['visit', visits],
    ['source', sources],
  ] as const) {
    const sorted = sortedTexts(items.map(({ id }) => id));
    const at = new Map(sorted.map((id, i) => [id, i]));
    sections.set(`${name}.ids`, textsBytes(sorted));
    sections.set(`${name}.id`, signedBytes(differences(items.map(({ id }) => at.get(id) ?? 0))));
  }
  const own = stops.map(({ id, visit }) =>
    id.startsWith(`${visit.id}.`) ? id.slice(visit.id.length) : id,
  );
  const sorted = sortedTexts(own);
  const at = new Map(sorted.map((id, i) => [id, i]));
  sections.set('stop.ids', textsBytes(sorted));
  sections.set('stop.id', unsignedBytes(own.map((id) => at.get(id) ?? 0)));
}

function addTitles(file: File, languages: readonly string[], { visit, stop }: Levels): void {
  for (const [i, language] of languages.entries()) {
    addTexts(file, `titles.${i}`, {
      [`visit.title.${i}`]: visit.map(({ title }) => title[language]),
      [`stop.title.${i}`]: stop.map(({ title }) => title[language]),
    });
  }
}

function whenOf(item: Dated): ReasonedWhen {
  return 'when' in item ? item.when : item.published;
}

/** All columns of dates but the first days. */
function addDates(file: File, tables: Tables): void {
  const byTable = (of: (when: ReasonedWhen) => string | undefined, name: string) =>
    Object.fromEntries(
      Object.entries(tables).map(([table, items]) => [
        `${table}.${name}`,
        items.map((item: Dated) => of(whenOf(item))),
      ]),
    );
  addTexts(file, 'edtfs', byTable(unknownEdtf, 'edtf'));
  addTexts(
    file,
    'times',
    byTable(({ time }) => time, 'time'),
  );
  addTexts(
    file,
    'words',
    byTable(({ words }) => words, 'words'),
  );
  for (const [table, items] of Object.entries<readonly Dated[]>(tables)) {
    const days = items.map(whenOf);
    add(
      file,
      `${table}.flags`,
      items.map((item) => flagsOf(whenOf(item)) + ownFlags(item)),
    );
    add(
      file,
      `${table}.startdoubt`,
      days.map(({ start }) => start.latest - start.earliest),
    );
    add(
      file,
      `${table}.length`,
      days.map(({ start, end }) => end.earliest - start.earliest),
    );
    add(
      file,
      `${table}.enddoubt`,
      days.map(({ end }) => end.latest - end.earliest),
    );
  }
}

function ownFlags(item: Dated): number {
  if ('published' in item) return item.titleBasis === 'inferred' ? TITLE_INFERRED : 0;
  const conflicts = item.notes.filter(isOfConflict).length * CONFLICTS;
  const isDisputed = item.claims.some(({ status }) => status === 'conflict');
  const disputed = conflicts + (isDisputed ? DISPUTED : 0);
  if (!('visit' in item)) return disputed;
  const inferred = item.placeInferred ? PLACE_INFERRED : 0;
  return disputed + inferred + STATUSES.indexOf(item.status) * STATUS;
}

/** How many excerpts every row has, and the sources of all of them, each from the one before. */
function addQuoted(
  file: File,
  name: string,
  items: readonly (Visit | Stop)[],
  sourceRow: ReadonlyMap<string, number>,
): void {
  add(
    file,
    `${name}.quotes`,
    items.map(({ excerpts }) => excerpts.length),
  );
  const rows = items.flatMap(({ excerpts }) =>
    excerpts.map(({ source }) => sourceRow.get(source.id) ?? 0),
  );
  if (rows.length > 0) file.sections.set(`${name}.quoted`, signedBytes(differences(rows)));
}

function addRare({ sections }: File, tables: Tables): void {
  for (const [table, items] of Object.entries<readonly Dated[]>(tables)) {
    const rare = items.flatMap((item, row): [number, Rare][] => {
      const found = rareOf(item);
      return Object.keys(found).length > 0 ? [[row, found]] : [];
    });
    if (rare.length > 0) {
      sections.set(`${table}.rare`, rareBytes(rare));
    }
  }
}

function rareOf(item: Dated): Rare {
  const { written } = whenOf(item);
  const calendar = written ? { calendar: written } : {};
  if ('published' in item) return calendar;
  const {
    claims,
    notes,
    excerpts,
  }: { [K in 'claims' | 'notes']: Visit[K] } & {
    readonly excerpts: readonly Excerpt[];
  } = item;
  const quoted = excerpts.flatMap(({ id }, i): [number, string][] => (id === '' ? [] : [[i, id]]));
  return {
    ...(claims.length > 0 ? { claims: [...claims] } : {}),
    ...(notes.length > 0 ? { notes: [...notes] } : {}),
    ...(quoted.length > 0 ? { quoted } : {}),
    ...calendar,
  };
}

function addSources(file: File, sources: readonly Source[]): void {
  addTexts(file, 'source.titles', { 'source.title': sources.map(({ title }) => title) });
  addTexts(file, 'publishers', {
    'source.publisher': sources.map(({ publisher }) => publisher),
    'source.citing': sources.map(({ citing }) => citing),
  });
  const languages = listOf(file, 'written');
  add(
    file,
    'source.language',
    sources.map(({ language }) => languages(language)),
  );
}

/** Gives each value the number that it has in the list, and adds it if it is new. */
function listOf({ lists }: File, name: string): (value: unknown) => number {
  const known = lists.get(name) ?? new Map<string, number>();
  lists.set(name, known);
  return (value) => {
    const key = JSON.stringify(value);
    const at = known.get(key) ?? known.size;
    known.set(key, at);
    return at;
  };
}

function valuesOf<T>({ lists }: File, name: string): T[] {
  // What `listOf` has put there.
  return [...(lists.get(name)?.keys() ?? [])].map((key) => JSON.parse(key) as T);
}

/** What is small, with the lists that the columns refer to; their columns are added on the way. */
function headOf(catalog: Catalog, file: File): Head {
  const { visits, stops, sources, dossier } = catalog;
  const levels = { visit: visits, stop: stops } as const;
  const all = [...visits, ...stops];
  const languages = [...new Set(all.flatMap(({ title }) => Object.keys(title)))];
  const personRow = rowsOf(catalog.people);
  const tagRow = rowsOf(dossier.tags ?? []);
  const orders = listOf(file, 'orders');
  const groups = listOf(file, 'groups');
  const marks = listOf(file, 'marks');
  const kinds = listOf(file, 'kinds');
  for (const [name, items] of Object.entries<readonly (Visit | Stop)[]>(levels)) {
    add(
      file,
      `${name}.order`,
      items.map(({ title }) => orders(Object.keys(title).map((tag) => languages.indexOf(tag)))),
    );
    add(
      file,
      `${name}.group`,
      items.map(({ people }) => groups(people.map(({ person }) => personRow.get(person.id)))),
    );
    add(
      file,
      `${name}.marks`,
      items.map(({ tags }) => marks(tags.map(({ id }) => tagRow.get(id)))),
    );
  }
  add(
    file,
    'visit.kind',
    visits.map(({ kind }) => kinds(kind)),
  );
  const written = listOf(file, 'written');
  for (const { language } of sources) written(language);
  return {
    ...{ version: catalog.version, dossier },
    people: catalog.people.map(({ spellings: _, ...person }) => person),
    places: catalog.places.map(
      ({ gazetteer: _, note: _n, noteLinks: _l, stops: _s, within, ...place }) => ({
        ...place,
        ...(within ? { within: within.id } : {}),
      }),
    ),
    references: catalog.references.map(({ id, publisher, party }) => ({
      ...{ id, publisher },
      ...(party ? { party } : {}),
    })),
    rows: { visits: visits.length, stops: stops.length, sources: sources.length },
    languages,
    orders: valuesOf(file, 'orders'),
    kinds: valuesOf(file, 'kinds'),
    written: valuesOf(file, 'written'),
    groups: valuesOf(file, 'groups'),
    marks: valuesOf(file, 'marks'),
  };
}
