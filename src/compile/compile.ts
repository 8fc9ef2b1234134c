/**
 * The compiler: a dossier's files in, its dataset out, or every mistake in them. It knows no file
 * system and runs wherever JavaScript does.
 */
import * as v from 'valibot';
import { compareFaults, type Fault } from '../authoring/fault.ts';
import { type Log, newLog } from '../authoring/spot.ts';
import { DATASET_FORMAT, type Dataset, DatasetSchema } from '../domain/dataset.ts';
import type { Stories } from '../domain/story.ts';
import { asDraftFaults, checkLeft } from './build/draftFaults.ts';
import { markedDrafts, markedStories } from './build/draftMarks.ts';
import { type Draft, draftsOf, readWithoutDrafts } from './build/drafts.ts';
import { buildParts, type Parts } from './build/parts.ts';
import { buildStories } from './build/stories.ts';
import { withoutUnused } from './build/usedByDrafts.ts';
import { type Ground, groundOf, type ReadBasemap } from './check/ground.ts';
import { warnOfPacks } from './check/packs.ts';
import { warnOfUnquoted } from './check/unquoted.ts';
import { warnOfDoubts } from './check/warnings.ts';
import type { Files } from './files.ts';
import { hashOf } from './hash.ts';
import { type ReadDossier, readDossier } from './read/dossier.ts';

export type { Fault } from '../authoring/fault.ts';
export type { Draft } from './build/drafts.ts';
export type { FileContent, Files, LargeFile } from './files.ts';

/** How a dossier is compiled. */
export type CompileOptions = {
  /** Makes a preview, in which drafts are shown and say that they are drafts. */
  readonly drafts?: boolean;
  /**
   * Gives a file of the basemap by its path in `public/basemap`, parsed from JSON. Positions of places
   * are compared with land, cities and borders only where it is given. Nothing is read before a place
   * needs it; what was read is kept for the next compilation with the same function.
   */
  readonly ground?: ReadBasemap;
  /**
   * How a message names another file than the one it is about. A terminal puts the dossier's folder in
   * front, so that the name becomes a link. The path in `Files` where nothing is said.
   */
  readonly named?: (file: string) => string;
};

/** What a sound dossier is compiled to. */
export type Compiled = {
  readonly dataset: Dataset;
  /** Checked against the dataset, which they name by its version. */
  readonly stories: Stories;
  /** What is sound in form and yet doubtful, by file, line and column. */
  readonly warnings: readonly Fault[];
  /** What the editor has marked as a draft: left out, or marked in a preview. */
  readonly drafts: readonly Draft[];
  /**
   * Files that are published as they are (detailed maps, the archive): their paths in `Files` by their
   * paths in the site. They may be large; whoever publishes copies them.
   */
  readonly copies: ReadonlyMap<string, string>;
  /** Pictures that lie beside the dataset, by their names there. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
};

/** A dossier as it is published, or everything that is wrong with it, by file, line and column. */
export type CompileResult = Compiled | { readonly faults: readonly [Fault, ...Fault[]] };

/** What one pass over the dossier has made. */
type Pass = { readonly parts: Parts; readonly dataset: Dataset; readonly stories: Stories };

/**
 * Compiles a dossier: its dataset, then its stories, which are checked against the dataset. Drafts are
 * checked together with everything else; what is published is then checked again by itself. The same
 * files give the same result on every machine. Throws only on a bug of the compiler: when the result
 * does not match the dataset's schema.
 */
export function compile(
  files: Files,
  { drafts: isPreview = false, ground: basemap, named = (file) => file }: CompileOptions = {},
): CompileResult {
  const log = newLog();
  const ground = basemap && groundOf(basemap);
  const read = readDossier(log, files, named);
  warnOfUnquoted(log, read);
  const drafts = draftsOf(read);
  const whole = pass(log, read, ground, isPreview ? markedWith(read) : (parts) => parts);
  const published =
    drafts.length === 0 || isPreview ? whole : publishedPass(log, read, ground, whole);
  const [first, ...others] = inOrder(log.faults);
  if (first !== undefined) return { faults: [first, ...others] };
  if (published === undefined) {
    throw new Error('The dossier was not compiled, and no fault says why');
  }
  const { dataset, stories } = published;
  return {
    dataset,
    stories: isPreview ? markedStories(stories) : stories,
    warnings: inOrder(log.warnings),
    drafts,
    copies: new Map([
      ...read.packs.map(({ path, pack }) => [pack.file, path] as const),
      ...(read.archive?.files ?? []),
    ]),
    pictures: read.logo?.files ?? new Map(),
  };
}

function markedWith(read: ReadDossier): (parts: Parts) => Parts {
  return (parts) => markedDrafts(parts, read);
}

/** Builds a dossier, or part of it; `change` is made before the dataset is sealed. */
function pass(
  log: Log,
  read: ReadDossier,
  ground: Ground | undefined,
  change: (parts: Parts) => Parts,
): Pass | undefined {
  const parts = buildParts(log, read, ground);
  if (parts === undefined || log.faults.length > 0) return undefined;
  const dataset = sealed(change(parts));
  warnOfDoubts(log, read, dataset);
  warnOfPacks(log, read.packs, dataset.places);
  return { parts, dataset, stories: buildStories(log, read.stories, dataset) };
}

/** What is left without the drafts. Its faults are logged if the whole dossier has none. */
function publishedPass(
  log: Log,
  read: ReadDossier,
  ground: Ground | undefined,
  whole: Pass | undefined,
): Pass | undefined {
  if (whole === undefined || log.faults.length > 0) return undefined;
  const left = readWithoutDrafts(read);
  checkLeft(log, left);
  if (log.faults.length > 0) return undefined;
  const own = newLog();
  const published = pass(own, left, ground, (parts) => withoutUnused(parts, whole.parts));
  log.faults.push(...asDraftFaults(own.faults));
  log.warnings.push(...own.warnings);
  return published;
}

/** Sorted, without duplicates: a fault at a YAML anchor is found again at every alias. */
function inOrder(faults: readonly Fault[]): Fault[] {
  const sorted = [...faults].sort(compareFaults);
  return sorted.filter((fault, index) => {
    const before = sorted[index - 1];
    return before === undefined || compareFaults(before, fault) !== 0;
  });
}

/** Checks the parts against the schema that the app parses, and adds their version. */
function sealed(parts: Parts): Dataset {
  const checked = v.parse(v.omit(DatasetSchema, ['$schema', 'format', 'version']), parts);
  const version = hashOf(JSON.stringify(checked));
  return { $schema: './visits.schema.json', format: DATASET_FORMAT, version, ...checked };
}
