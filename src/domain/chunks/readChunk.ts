/** From the text of a chunk to what can be put into a catalogue, or to what is wrong with it. */
import * as v from 'valibot';
import type { Catalog, Visit } from '../catalog.ts';
import { catalogOf } from '../catalogOf.ts';
import type { Dataset } from '../dataset.ts';
import type { DatasetFault } from '../faults.ts';
import { otherFormat } from '../format.ts';
import { integrityFaults } from '../integrity.ts';
import { faultOf } from '../parse.ts';
import { readJson } from '../readJson.ts';
import { rowsOf } from './chunkRows.ts';
import { TEXTS_FORMAT, type Texts, TextsSchema } from './format.ts';
import { levelsOf } from './named.ts';

/** A chunk that fits a catalogue, linked by itself: a catalogue of its own visits. */
export type ReadChunk = { readonly chunk: number; readonly linked: Catalog };

/**
 * `malformed`: not JSON, as when cut off. `newer`: of a format that a later version of the page reads.
 * `changed`: of another version of the dataset. `invalid`: the faults say what is wrong, and where in the file.
 */
export type ChunkRead =
  | ReadChunk
  | {
      readonly problem: 'malformed' | 'newer' | 'changed' | 'invalid';
      readonly faults: readonly DatasetFault[];
    };

/** Reads the chunk of a number for a catalogue, whole or not at all. */
export function readChunk(catalog: Catalog, chunk: number, text: string): ChunkRead {
  const read = readJson(text, TEXTS_FORMAT);
  if ('problem' in read) return read;
  const outdated = otherFormat(read.json, TEXTS_FORMAT);
  if (outdated) return { problem: 'invalid', faults: [outdated] };
  const parsed = v.safeParse(TextsSchema, read.json);
  if (!parsed.success) return { problem: 'invalid', faults: parsed.issues.map(faultOf) };
  if (parsed.output.version !== catalog.version) return { problem: 'changed', faults: [] };
  return linkChunk(catalog, chunk, parsed.output);
}

function linkChunk(catalog: Catalog, chunk: number, texts: Texts): ChunkRead {
  const misplaced = misplacedIn(catalog, chunk, texts);
  if (misplaced.length > 0) return { problem: 'invalid', faults: misplaced };
  const data = datasetOf(catalog, texts);
  const faults = integrityFaults(data, foreignExcerpts(texts));
  if (faults.length > 0) return { problem: 'invalid', faults };
  return { chunk, linked: catalogOf(data) };
}

/** Whatever in the chunk is not what the catalogue expects there. */
function misplacedIn(catalog: Catalog, chunk: number, texts: Texts): DatasetFault[] {
  if (texts.chunk !== chunk) {
    return [{ path: 'chunk', message: `Expected chunk ${chunk}, found ${texts.chunk}` }];
  }
  const [from, to] = rowsOf(catalog, chunk);
  const expected = catalog.visits.slice(from, to);
  if (texts.visits.length !== expected.length) {
    const message = `Expected ${expected.length} visits, found ${texts.visits.length}`;
    return [{ path: 'visits', message }];
  }
  return [
    ...expected.flatMap((visit, i) => misplacedVisit(visit, texts.visits[i], `visits[${i}]`)),
    ...unknownIn(texts.sources, catalog.sourceById, 'source', 'sources'),
    ...unknownIn(texts.places, catalog.placeById, 'place', 'places'),
  ];
}

function misplacedVisit(
  visit: Visit,
  found: Texts['visits'][number] | undefined,
  path: string,
): DatasetFault[] {
  const name = (id: string) => `The index has “${id}” here`;
  if (found?.id !== visit.id) return [{ path: `${path}.id`, message: name(visit.id) }];
  if (found.stops.length !== visit.stops.length) {
    const message = `The index has ${visit.stops.length} stops here, the chunk ${found.stops.length}`;
    return [{ path: `${path}.stops`, message }];
  }
  return visit.stops.flatMap(({ id }, i) =>
    found.stops[i]?.id === id ? [] : [{ path: `${path}.stops[${i}].id`, message: name(id) }],
  );
}

function unknownIn(
  list: readonly { readonly id: string }[],
  known: ReadonlyMap<string, unknown>,
  what: string,
  path: string,
): DatasetFault[] {
  return list.flatMap(({ id }, i) =>
    known.has(id)
      ? []
      : [{ path: `${path}[${i}].id`, message: `There is no ${what} "${id}" in the index` }],
  );
}

/** A dataset of the chunk alone. People are the catalogue's; of places it has only what the chunk says. */
function datasetOf(catalog: Catalog, texts: Texts): Dataset {
  const people = new Set(
    levelsOf(texts.visits).flatMap((level) => level.people.map(({ person }) => person)),
  );
  return {
    format: 'dateline-dataset-2',
    version: texts.version,
    dossier: catalog.dossier,
    people: catalog.people.filter(({ id }) => people.has(id)),
    places: texts.places.map((place) => ({
      ...{ ...place, names: {}, position: [0, 0], precision: 'exact' },
    })),
    references: texts.references,
    sources: texts.sources,
    visits: texts.visits,
  };
}

/** A note may name excerpts of other visits, which other chunks have. */
function foreignExcerpts({ visits }: Texts): Set<string> {
  return new Set(levelsOf(visits).flatMap(({ notes }) => notes.flatMap((note) => note.excerpts)));
}
