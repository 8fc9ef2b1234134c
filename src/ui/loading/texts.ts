/**
 * The texts of the dossier, where the page has begun without them. Of a small dossier (`domain/first.ts`) they
 * come with the first sign that somebody is there, and parts of the program that are loaded later wait for them.
 * Of a large one they come in chunks (`domain/chunks/`), and what is drawn asks for those that it shows.
 */
import { createStore } from 'zustand/vanilla';
import type { Catalog, Visit } from '../../domain/catalog.ts';
import { chunksToCome } from '../../domain/chunks/arrived.ts';
import type { ChunkQueue } from '../../state/chunkQueue.ts';
import { onFirstSign } from '../../state/signs.ts';

let fetchTexts: () => Promise<void> = () => Promise.resolve();
let coming: Promise<void> | undefined;
let tellArrived: () => void = () => {};
let arrived: Promise<void> = Promise.resolve();

/** The page has begun without texts; `fetch` brings them into the catalogue, and may be asked again if it fails. */
export function beginWithoutTexts(fetch: () => Promise<void>, page: Window): void {
  fetchTexts = fetch;
  coming = undefined;
  arrived = new Promise((resolve) => {
    tellArrived = resolve;
  });
  onFirstSign(page, () => {
    // Whoever needs them is told.
    askForTexts().catch(() => {});
  });
}

/** Resolves once the texts are there, and fetches them if nobody has. Rejects where they cannot be had. */
export function askForTexts(): Promise<void> {
  coming ??= fetchTexts().then(
    () => {
      tellArrived();
      arrivals.setState(({ arrived: before }) => ({ arrived: before + 1 }));
    },
    (error: unknown) => {
      coming = undefined;
      throw error;
    },
  );
  return coming;
}

/** Resolves once the texts are there, without asking for them; of those in chunks, at once. */
export function whenTextsAreThere(): Promise<void> {
  return arrived;
}

/** How often texts or chunks of them have arrived, and how often the reader has asked again for what failed. */
export const arrivals = createStore(() => ({ arrived: 0, attempt: 0 }));

type QueueOf = (catalog: Catalog) => Promise<ChunkQueue>;
let queueOf: QueueOf | undefined;
const queues = new WeakMap<Catalog, Promise<ChunkQueue>>();

/** From now on catalogues with chunks get their texts by these queues; `make` is called once for each. */
export function beginInChunks(make: QueueOf): void {
  queueOf = make;
}

/**
 * Resolves once the texts of some visits are there, and fetches those that are not. Rejects where they cannot be
 * had, or when `signal` is aborted.
 */
export async function askForTextsOf(
  catalog: Catalog,
  visits: Iterable<Visit>,
  signal?: AbortSignal,
): Promise<void> {
  if (!catalog.chunks) return catalog.isWithoutTexts ? askForTexts() : undefined;
  const queue = await queueFor(catalog);
  await queue.want(chunksToCome(catalog, visits), signal);
}

function queueFor(catalog: Catalog): Promise<ChunkQueue> {
  const known = queues.get(catalog) ?? queueOf?.(catalog);
  if (!known) return Promise.reject(new Error('Nobody brings chunks of texts'));
  queues.set(catalog, known);
  // What could not be had is asked for again.
  known.catch(() => queues.delete(catalog));
  return known;
}

const untold = new WeakSet<() => Promise<unknown>>();

/** A part that shows no text, and so need not wait for them. */
export function withoutTexts<Code>(load: () => Promise<Code>): () => Promise<Code> {
  untold.add(load);
  return load;
}

/** Loads a part, and the texts if it shows any and they come at once. */
export async function withTexts<Code>(load: () => Promise<Code>): Promise<Code> {
  if (untold.has(load)) return load();
  const [code] = await Promise.all([load(), askForTexts()]);
  return code;
}
