import { typed } from '../../authoring/check.ts';
import { localised, maybeLocalised } from '../../authoring/localised.ts';
import type { Range } from '../../authoring/quotation/quotation.ts';
import { at, itemsOf, type Log, type Spot } from '../../authoring/spot.ts';
import type { Dataset, Dossier } from '../../domain/dataset.ts';
import { COLOURS } from '../../domain/tone.ts';
import { contextOf } from '../check/context.ts';
import type { Ground } from '../check/ground.ts';
import { checkPlaces } from '../check/places.ts';
import { warnOfPositions } from '../check/positions.ts';
import { AuthoredChangeSchema, AuthoredDossierSchema } from '../read/authoredDossier.ts';
import { AuthoredPersonRecordSchema } from '../read/authoredPeople.ts';
import { AuthoredReferenceSchema } from '../read/authoredSource.ts';
import type { ReadDossier } from '../read/dossier.ts';
import { recordsOf } from '../read/lists.ts';
import { buildBrand } from './brand.ts';
import { linkedText } from './links.ts';
import { buildPlaces } from './places.ts';
import { buildSource } from './sources.ts';
import { checkColours, tonesFor } from './tones.ts';
import { buildVisit, excerptIdsOf } from './visits.ts';

/** A dataset before it is checked against its schema and has its version. */
export type Parts = Omit<Dataset, '$schema' | 'format' | 'version'>;

/**
 * Builds the parts of a dataset; `undefined` where `dossier.yaml` cannot be read. Positions are compared
 * with the ground where it is known.
 */
export function buildParts(
  log: Log,
  read: ReadDossier,
  ground: Ground | undefined,
): Parts | undefined {
  const dossier = read.head && typed(read.head, AuthoredDossierSchema);
  const language = dossier?.language ?? 'und';
  const context = contextOf(log, read, language);
  checkPlaces(log, read.places, context.placeTree);
  if (ground) warnOfPositions(log, read.places, context.placeTree, ground);
  const allExcerpts = new Set(read.visits.flatMap(excerptIdsOf));
  const visits = read.visits
    .map((visit) => buildVisit(context, visit, allExcerpts))
    .filter((visit) => visit !== undefined);
  const quoted = rangesBySource(visits);
  const sources = read.sources
    .map((source) => buildSource(context, source, quoted.get(source.id) ?? []))
    .filter((source) => source !== undefined);
  if (read.head) checkColours(log, read.head);
  if (dossier === undefined) return undefined;
  const { draft: _, ...head } = dossier;
  const isByKind = dossier.colours === 'kinds';
  const tones = tonesFor(dossier.directions);
  const kindTones = tonesFor(dossier.kinds ?? []);
  return {
    dossier: {
      ...head,
      ...buildBrand(dossier, read.logo),
      title: localised(dossier.title, language),
      summary: localised(dossier.summary, language),
      colours: isByKind ? ('kinds' as const) : undefined,
      directions: dossier.directions.map(({ id, names }, index) => ({
        id,
        names: localised(names, language),
        tone: tones[index] ?? COLOURS[0],
      })),
      kinds: dossier.kinds?.map(({ id, names, description }, index) => ({
        id,
        names: localised(names, language),
        description: maybeLocalised(description, language),
        ...(isByKind ? { tone: kindTones[index] } : {}),
      })),
      tags: dossier.tags?.map((tag) => ({ ...tag, names: localised(tag.names, language) })),
      changes: changesOf(log, read.head, language),
      ...(read.packs.length > 0 ? { packs: read.packs.map(({ pack }) => pack) } : {}),
      ...(read.archive ? { archive: read.archive.archive } : {}),
    },
    people: recordsOf(read.people, AuthoredPersonRecordSchema).map(({ draft: _, ...person }) => ({
      ...person,
      names: localised(person.names, language),
      office: maybeLocalised(person.office, language),
    })),
    places: buildPlaces(log, read.places, language),
    references: recordsOf(read.references, AuthoredReferenceSchema).map(
      ({ draft: _, ...reference }) => ({
        ...reference,
        party: maybeLocalised(reference.party, language),
        confirms: localised(reference.confirms, language),
      }),
    ),
    sources,
    visits,
  };
}

/** What has changed, newest first as it is written. */
function changesOf(log: Log, head: Spot | undefined, language: string): Dossier['changes'] {
  const items = head === undefined ? [] : itemsOf(at(head, 'changes'));
  return items.flatMap((item) => {
    const change = typed(item, AuthoredChangeSchema);
    if (change === undefined) return [];
    return { day: change.day, ...linkedText(log, at(item, 'text'), change.text, language) };
  });
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
