import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { typed } from '../../src/authoring/check.ts';
import { compareFaults, type Fault } from '../../src/authoring/fault.ts';
import { localised, maybeLocalised } from '../../src/authoring/localised.ts';
import type { Range } from '../../src/authoring/quotation/quotation.ts';
import { type Log, newLog } from '../../src/authoring/spot.ts';
import { DATASET_FORMAT, type Dataset, DatasetSchema } from '../../src/domain/dataset.ts';
import type { Stories } from '../../src/domain/story.ts';
import { contextOf } from '../check/context.ts';
import { warnOfPacks } from '../check/packs.ts';
import { checkPlaces } from '../check/places.ts';
import { warnOfPositions } from '../check/positions.ts';
import { warnOfUnquoted } from '../check/unquoted.ts';
import { warnOfDoubts } from '../check/warnings.ts';
import {
  AuthoredDossierSchema,
  AuthoredPersonRecordSchema,
  AuthoredReferenceSchema,
} from '../read/authored.ts';
import { type ReadDossier, readDossier } from '../read/dossier.ts';
import { recordsOf } from '../read/lists.ts';
import { buildPlaces } from './places.ts';
import { buildSource } from './sources.ts';
import { buildStories } from './stories.ts';
import { buildVisit, excerptIdsOf } from './visits.ts';

/** Dataset and stories with warnings, or every fault of the dossier. */
export type BuildResult =
  | {
      readonly dataset: Dataset;
      readonly stories: Stories;
      readonly warnings: readonly Fault[];
      /** Paths of the editor's packs, by their paths in the site. */
      readonly packs: ReadonlyMap<string, string>;
    }
  | { readonly faults: readonly [Fault, ...Fault[]] };

type Parts = Omit<Dataset, '$schema' | 'format' | 'version'>;

/**
 * Builds the dataset of the dossier in a folder, then its stories, which are checked against the
 * dataset. Reads files, writes none. Faults and warnings are sorted by file, line and column.
 * Throws only on a bug in the pipeline: when the result does not match the dataset's schema.
 */
export function buildDataset({ from }: { readonly from: string }): BuildResult {
  const log = newLog();
  const read = readDossier(log, from);
  const parts = buildParts(log, read);
  const dataset = parts !== undefined && log.faults.length === 0 ? sealed(parts) : undefined;
  if (dataset !== undefined) {
    warnOfDoubts(log, read, dataset);
    warnOfPacks(log, read.packs, dataset.places);
  }
  const stories = dataset && buildStories(log, read.stories, dataset);
  const [first, ...others] = inOrder(log.faults);
  if (first !== undefined) return { faults: [first, ...others] };
  if (dataset === undefined || stories === undefined) {
    throw new Error('The dossier was not built, and no fault says why');
  }
  const packs = new Map(read.packs.map(({ path, pack }) => [pack.file, path]));
  return { dataset, stories, warnings: inOrder(log.warnings), packs };
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

function buildParts(log: Log, read: ReadDossier): Parts | undefined {
  const dossier = read.head && typed(read.head, AuthoredDossierSchema);
  const language = dossier?.language ?? 'und';
  const context = contextOf(log, read, language);
  checkPlaces(log, read.places, context.placeTree);
  warnOfPositions(log, read.places, context.placeTree);
  warnOfUnquoted(log, read);
  const allExcerpts = new Set(read.visits.flatMap(excerptIdsOf));
  const visits = read.visits
    .map((visit) => buildVisit(context, visit, allExcerpts))
    .filter((visit) => visit !== undefined);
  const quoted = rangesBySource(visits);
  const sources = read.sources
    .map((source) => buildSource(context, source, quoted.get(source.id) ?? []))
    .filter((source) => source !== undefined);
  if (dossier === undefined) return undefined;
  return {
    dossier: {
      ...dossier,
      title: localised(dossier.title, language),
      summary: localised(dossier.summary, language),
      directions: dossier.directions.map((direction) => ({
        ...direction,
        names: localised(direction.names, language),
      })),
      changes: (dossier.changes ?? []).map(({ day, text }) => ({
        day,
        text: localised(text, language),
      })),
      ...(read.packs.length > 0 ? { packs: read.packs.map(({ pack }) => pack) } : {}),
    },
    people: recordsOf(read.people, AuthoredPersonRecordSchema).map((person) => ({
      ...person,
      names: localised(person.names, language),
      office: maybeLocalised(person.office, language),
    })),
    places: buildPlaces(read.places, language),
    references: recordsOf(read.references, AuthoredReferenceSchema).map((reference) => ({
      ...reference,
      party: maybeLocalised(reference.party, language),
      confirms: localised(reference.confirms, language),
    })),
    sources,
    visits,
  };
}

function rangesBySource(visits: Dataset['visits']): Map<string, Range[]> {
  const ranges = new Map<string, Range[]>();
  const levels = visits.flatMap((visit) => [visit, ...visit.stops]);
  for (const { source, start, end } of levels.flatMap(({ excerpts }) => excerpts)) {
    const known = ranges.get(source);
    if (known === undefined) ranges.set(source, [{ start, end }]);
    else known.push({ start, end });
  }
  return ranges;
}
