/** A dataset in chunks of texts, as the publisher writes them. */
import type { Dataset, DatasetPlace, DatasetVisit } from '../dataset.ts';
import { inOrder } from '../visitOrder.ts';
import { type PlaceTexts, TEXTS_FORMAT, type Texts } from './format.ts';
import { namedBy, withAround, withPassagesOf } from './named.ts';

/** About the bytes of a chunk as JSON, before the host compresses it. */
const CHUNK_BYTES = 64_000;

type Options = {
  /** A chunk ends with the visit that makes it as large as this: UTF-8 bytes of its JSON, about. */
  readonly bytes?: number;
};

/** A chunk, and the row in the catalogue of its first visit. */
export type Chunk = { readonly firstVisit: number; readonly texts: Texts };

/**
 * The chunks of a dataset, one by one: every visit is in one of them, in the order of the catalogue. Records
 * that no visit names are in the last one. A dataset without visits has one chunk.
 */
export function* chunksOf(
  dataset: Dataset,
  { bytes = CHUNK_BYTES }: Options = {},
): Generator<Chunk, void> {
  const chunkOf = maker(dataset);
  const visits = inOrder(dataset.visits);
  let firstVisit = 0;
  let chunk = 0;
  let weight = 0;
  for (const [row, visit] of visits.entries()) {
    weight += weightOf(visit, chunkOf.passagesOf(visit));
    if (weight < bytes || row === visits.length - 1) continue;
    yield { firstVisit, texts: chunkOf.texts(chunk, visits.slice(firstVisit, row + 1), false) };
    firstVisit = row + 1;
    chunk += 1;
    weight = 0;
  }
  yield { firstVisit, texts: chunkOf.texts(chunk, visits.slice(firstVisit), true) };
}

function weightOf(...parts: readonly unknown[]): number {
  const encoder = new TextEncoder();
  return parts.reduce<number>(
    (sum, part) => sum + encoder.encode(JSON.stringify(part)).byteLength,
    0,
  );
}

/** Makes chunks of a dataset. What is looked up for all of them is looked up once. */
function maker(dataset: Dataset) {
  const sourceById = byId(dataset.sources);
  const placeById = byId(dataset.places);
  const referenceById = byId(dataset.references);
  const all = namedBy(dataset.visits);
  // Each in the order of the dataset, so that the same dataset makes the same bytes.
  const sourcesOf = (visits: readonly DatasetVisit[]) =>
    [...namedBy(visits).sources].flatMap(([id, excerpts]) => {
      const source = sourceById.get(id);
      return source ? [withPassagesOf(source, excerpts)] : [];
    });
  const texts = (chunk: number, visits: readonly DatasetVisit[], isLast: boolean): Texts => {
    const named = namedBy(visits);
    const sources = sourcesOf(visits);
    if (isLast) sources.push(...dataset.sources.filter(({ id }) => !all.sources.has(id)));
    const places = withAround(named.places, placeById);
    if (isLast) {
      for (const { id } of dataset.places) if (!all.places.has(id)) places.add(id);
    }
    const references = new Set([
      ...named.references,
      ...sources.flatMap(({ published }) => published.references),
    ]);
    return {
      format: TEXTS_FORMAT,
      version: dataset.version,
      chunk,
      visits: [...visits],
      sources,
      references: found(referenceById, references),
      places: found(placeById, places).map(placeTexts),
    };
  };
  return { texts, passagesOf: (visit: DatasetVisit) => sourcesOf([visit]) };
}

function byId<T extends { readonly id: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((entry) => [entry.id, entry]));
}

function found<T>(map: ReadonlyMap<string, T>, ids: Iterable<string>): T[] {
  return [...ids].flatMap((id) => map.get(id) ?? []);
}

function placeTexts({ id, gazetteer, note, noteLinks }: DatasetPlace): PlaceTexts {
  return {
    ...{ id, gazetteer },
    ...(note === undefined ? {} : { note }),
    ...(noteLinks === undefined ? {} : { noteLinks }),
  };
}
