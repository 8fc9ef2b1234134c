import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { compareFaults, type Fault } from '../../src/authoring/fault.ts';
import { type Log, newLog } from '../../src/authoring/spot.ts';
import { DATASET_FORMAT, type Dataset, DatasetSchema } from '../../src/domain/dataset.ts';
import type { Stories } from '../../src/domain/story.ts';
import { warnOfPacks } from '../check/packs.ts';
import { warnOfUnquoted } from '../check/unquoted.ts';
import { warnOfDoubts } from '../check/warnings.ts';
import { type ReadDossier, readDossier } from '../read/dossier.ts';
import { asDraftFaults, checkLeft } from './draftFaults.ts';
import { markedDrafts, markedStories } from './draftMarks.ts';
import { type Draft, draftsOf, readWithoutDrafts } from './drafts.ts';
import { buildParts, type Parts } from './parts.ts';
import { buildStories } from './stories.ts';
import { withoutUnused } from './usedByDrafts.ts';

/** What is built of a sound dossier. */
type Built = {
  readonly dataset: Dataset;
  readonly stories: Stories;
  readonly warnings: readonly Fault[];
  /** What the editor has marked as a draft: left out, or marked in a preview. */
  readonly drafts: readonly Draft[];
  /** Paths of the files that are published as they are, packs and archive, by their paths in the site. */
  readonly packs: ReadonlyMap<string, string>;
  /** Pictures that lie beside the dataset, by their names. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
};

/** Dataset and stories with warnings, or every fault of the dossier. */
export type BuildResult = Built | { readonly faults: readonly [Fault, ...Fault[]] };

type BuildOptions = {
  /** Folder of the dossier. */
  readonly from: string;
  /** Makes a preview, in which drafts are shown and say that they are drafts. */
  readonly drafts?: boolean;
};

/** What one pass over the dossier has made. */
type Pass = { readonly parts: Parts; readonly dataset: Dataset; readonly stories: Stories };

/**
 * Builds the dataset of the dossier in a folder, then its stories, which are checked against the
 * dataset. Drafts are checked together with everything else; what is published is then checked
 * again by itself. Reads files, writes none. Faults and warnings are sorted by file, line and column.
 * Throws only on a bug in the pipeline: when the result does not match the dataset's schema.
 */
export function buildDataset({ from, drafts: isPreview = false }: BuildOptions): BuildResult {
  const log = newLog();
  const read = readDossier(log, from);
  warnOfUnquoted(log, read);
  const drafts = draftsOf(read);
  const whole = pass(log, read, isPreview ? markedWith(read) : (parts) => parts);
  const published = drafts.length === 0 || isPreview ? whole : publishedPass(log, read, whole);
  const [first, ...others] = inOrder(log.faults);
  if (first !== undefined) return { faults: [first, ...others] };
  if (published === undefined) {
    throw new Error('The dossier was not built, and no fault says why');
  }
  const { dataset, stories } = published;
  return {
    dataset,
    stories: isPreview ? markedStories(stories) : stories,
    warnings: inOrder(log.warnings),
    drafts,
    packs: new Map([
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
function pass(log: Log, read: ReadDossier, change: (parts: Parts) => Parts): Pass | undefined {
  const parts = buildParts(log, read);
  if (parts === undefined || log.faults.length > 0) return undefined;
  const dataset = sealed(change(parts));
  warnOfDoubts(log, read, dataset);
  warnOfPacks(log, read.packs, dataset.places);
  return { parts, dataset, stories: buildStories(log, read.stories, dataset) };
}

/** What is left without the drafts. Its faults are logged if the whole dossier has none. */
function publishedPass(log: Log, read: ReadDossier, whole: Pass | undefined): Pass | undefined {
  if (whole === undefined || log.faults.length > 0) return undefined;
  const left = readWithoutDrafts(read);
  checkLeft(log, left);
  if (log.faults.length > 0) return undefined;
  const own = newLog();
  const published = pass(own, left, (parts) => withoutUnused(parts, whole.parts));
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
  const version = createHash('sha256').update(JSON.stringify(checked)).digest('hex').slice(0, 12);
  return { $schema: './visits.schema.json', format: DATASET_FORMAT, version, ...checked };
}
