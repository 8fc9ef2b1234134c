/**
 * The compiler: a dossier's files in, its dataset out, or every mistake in them. It knows no file
 * system and runs wherever JavaScript does.
 */
import * as v from 'valibot';
import { compareFaults, type Fault } from '../authoring/fault.ts';
import { isDraft, type Log, newLog, pointerTo } from '../authoring/spot.ts';
import { DATASET_FORMAT, type Dataset, DatasetSchema } from '../domain/dataset.ts';
import type { Stories } from '../domain/story.ts';
import { asDraftFaults, checkLeft } from './build/draftFaults.ts';
import { markedDrafts, markedStories } from './build/draftMarks.ts';
import { type Draft, draftsOf, readWithoutDrafts } from './build/drafts.ts';
import { mentionsInDrafts } from './build/mentions.ts';
import { buildParts, type Parts } from './build/parts.ts';
import { buildStories } from './build/stories.ts';
import { buildFinished, type Finished, restsOnUnfinished } from './build/unfinished.ts';
import { withoutUnused } from './build/usedByDrafts.ts';
import { type Ground, groundOf, type ReadBasemap } from './check/ground.ts';
import { warnOfPacks } from './check/packs.ts';
import { warnOfUnquoted } from './check/unquoted.ts';
import { warnOfDoubts } from './check/warnings.ts';
import type { Files } from './files.ts';
import { hashOf } from './hash.ts';
import { type ReadDossier, readDossier } from './read/dossier.ts';

export type { Fault } from '../authoring/fault.ts';
export type { Fix, TextChange } from '../authoring/fix.ts';
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
  /** What drafts still lack, by file, line and column; a draft that lacks something is in no preview. */
  readonly todos: readonly Fault[];
  /**
   * Files that are published as they are (detailed maps, the archive): their paths in `Files` by their
   * paths in the site. They may be large; whoever publishes copies them.
   */
  readonly copies: ReadonlyMap<string, string>;
  /** Pictures that lie beside the dataset, by their names there. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
};

/** A dossier as it is published, or everything that is wrong with it, by file, line and column. */
export type CompileResult =
  | Compiled
  | { readonly faults: readonly [Fault, ...Fault[]]; readonly todos: readonly Fault[] };

/** What is published of a dossier. */
type Edition = { readonly dataset: Dataset; readonly stories: Stories };

/**
 * Compiles a dossier: its dataset, then its stories, which are checked against the dataset. Drafts are
 * checked together with everything else, but they may lack something; what is published is then
 * checked again by itself. The same files give the same result on every machine. Throws only on a bug
 * of the compiler: when the result does not match the dataset's schema.
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
  const whole = finished(log, read, ground);
  const edition =
    whole && (isPreview || drafts.length === 0)
      ? preview(log, read, whole, isPreview)
      : whole && published(log, read, ground, whole);
  checkHead(log, read, edition !== undefined, isPreview);
  const todos = inOrder(log.todos);
  const [first, ...others] = inOrder(log.faults);
  if (first !== undefined) return { faults: [first, ...others], todos };
  if (edition === undefined) {
    throw new Error('The dossier was not compiled, and no fault says why');
  }
  return {
    ...edition,
    warnings: inOrder(log.warnings),
    drafts,
    todos,
    copies: new Map([
      ...read.packs.map(({ path, pack }) => [pack.file, path] as const),
      ...(read.archive?.files ?? []),
    ]),
    pictures: read.logo?.files ?? new Map(),
  };
}

/**
 * Checks all of a dossier, then builds what of it lacks nothing. `undefined` where it has faults, which
 * are logged.
 */
function finished(log: Log, read: ReadDossier, ground: Ground | undefined): Finished | undefined {
  const parts = buildParts(log, read, ground);
  if (parts === undefined || log.faults.length > 0) return undefined;
  if (log.todos.length === 0) return { read, parts, faults: [], warnings: [] };
  const built = buildFinished(read, log.todos, ground);
  log.warnings.push(...(built?.warnings ?? []));
  return built;
}

/** All that lacks nothing, with its drafts. */
function preview(
  log: Log,
  read: ReadDossier,
  whole: Finished,
  isMarked: boolean,
): Edition | undefined {
  log.faults.push(...asDraftFaults(whole.faults));
  checkLeft(log, whole.read);
  if (log.faults.length === 0) checkAny(log, whole.parts.visits, read, ALL_LACK);
  if (log.faults.length > 0) return undefined;
  const parts = isMarked ? markedDrafts(whole.parts, whole.read) : whole.parts;
  const { dataset, stories } = edited(log, read, whole, parts);
  return { dataset, stories: isMarked ? markedStories(stories) : stories };
}

/** What is left without the drafts. Its own faults are logged if the whole dossier has none. */
function published(
  log: Log,
  read: ReadDossier,
  ground: Ground | undefined,
  whole: Finished,
): Edition | undefined {
  if (whole.faults.length === 0) edited(log, read, whole, whole.parts);
  if (log.faults.length > 0) return undefined;
  const left = readWithoutDrafts(read);
  checkLeft(log, left);
  if (log.faults.length === 0) checkAny(log, left.visits, read, ALL_DRAFTS);
  if (log.faults.length > 0) return undefined;
  const own = newLog();
  const parts = buildParts(own, left, ground);
  const edition =
    parts && own.faults.length === 0
      ? edited(
          own,
          left,
          { ...whole, read: left },
          withoutUnused(parts, whole.parts, mentionsInDrafts(read)),
        )
      : undefined;
  log.faults.push(...asDraftFaults(own.faults));
  log.warnings.push(...own.warnings);
  return edition;
}

/** The dataset of the parts and the stories, which are checked against it. */
function edited(log: Log, read: ReadDossier, whole: Finished, parts: Parts): Edition {
  const dataset = sealed(parts);
  warnOfDoubts(log, whole.read, dataset);
  warnOfPacks(log, whole.read.packs, dataset.places);
  return { dataset, stories: finishedStories(log, read, whole.read, dataset) };
}

/** The stories, without drafts that rest on what cannot be built yet. */
function finishedStories(
  log: Log,
  all: ReadDossier,
  { stories }: ReadDossier,
  dataset: Dataset,
): Stories {
  const isResting = restsOnUnfinished(all);
  const own = newLog();
  const built = buildStories(own, stories, dataset);
  const resting = own.faults.filter(isResting);
  const leftOut = new Set(resting.flatMap(({ draft }) => draft ?? []));
  if (leftOut.size > 0) {
    const left = stories.filter(({ spot }) => !leftOut.has(pointerTo(spot)));
    return finishedStories(log, all, { ...all, stories: left }, dataset);
  }
  log.faults.push(...own.faults.filter((fault) => !isResting(fault)), ...asDraftFaults(resting));
  log.warnings.push(...own.warnings);
  return built;
}

const ALL_DRAFTS =
  'Nothing would be published, because all visits are drafts; finish one and take its `draft: true` out';
const ALL_LACK =
  'There is nothing to show yet, because all visits are drafts that lack something; do what is to do in one of them';

const HEAD_LACKS =
  'There is nothing to show yet, because the dossier is a draft that lacks something; do what is to do in this file';
const HEAD_DRAFT =
  'Nothing would be published, because the dossier is a draft; take its `draft: true` out of this file';

/** Logs a fault where the dossier as a whole is a draft that cannot be shown, or is to be published. */
function checkHead(log: Log, { head }: ReadDossier, isBuilt: boolean, isPreview: boolean): void {
  if (head === undefined || !isDraft(head) || log.faults.length > 0) return;
  if (!isBuilt) log.faults.push(unpublished(HEAD_LACKS));
  else if (!isPreview) log.faults.push(unpublished(HEAD_DRAFT));
}

function unpublished(message: string): Fault {
  return { file: 'dossier.yaml', line: 1, column: 1, rule: 'draft/nothing-published', message };
}

/** Logs a fault where a dossier has visits and none of them is left. */
function checkAny(
  log: Log,
  left: readonly unknown[],
  { visits }: ReadDossier,
  message: string,
): void {
  if (left.length > 0 || visits.length === 0) return;
  log.faults.push(unpublished(message));
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
