/** Writes the binary index of a dossier, see docs/formats.md. */
import type { Excerpt, Source, Stop, Visit } from '../catalog.ts';
import type { Dataset } from '../dataset.ts';
import { catalogWithoutTexts } from '../first.ts';
import { fileOf } from './container.ts';
import { differences, signedBytes, unsignedBytes } from './numbers.ts';
import { addDates } from './packDates.ts';
import { headOf } from './packHead.ts';
import { addIds } from './packIds.ts';
import {
  add,
  addTexts,
  type Dated,
  type File,
  type Levels,
  listOf,
  rowsOf,
  type Tables,
  whenOf,
} from './packing.ts';
import { type Rare, rareBytes } from './rare.ts';

/**
 * The index of a dataset, which must be sound. `firstVisits` has the row of the first visit of each chunk of
 * texts; without it the texts are in the dataset alone.
 */
export function packOf(dataset: Dataset, firstVisits?: Uint32Array): Uint8Array {
  const catalog = catalogWithoutTexts(dataset);
  const { visits, stops, sources } = catalog;
  const file: File = { sections: new Map(), lists: new Map() };
  const tables: Tables = { visit: visits, stop: stops, source: sources };
  const sourceRow = rowsOf(sources);
  const head = headOf(catalog, file);
  addIds(file, catalog);
  addTitles(file, head.languages, tables);
  addDates(file, tables);
  addQuoted(file, 'visit', visits, sourceRow);
  addQuoted(file, 'stop', stops, sourceRow);
  addRare(file, tables);
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

function addTitles(file: File, languages: readonly string[], { visit, stop }: Levels): void {
  for (const [i, language] of languages.entries()) {
    addTexts(file, `titles.${i}`, {
      [`visit.title.${i}`]: visit.map(({ title }) => title[language]),
      [`stop.title.${i}`]: stop.map(({ title }) => title[language]),
    });
  }
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
