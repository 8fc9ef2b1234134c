import { typed } from '../../authoring/check.ts';
import { fixOf } from '../../authoring/fix.ts';
import { localised } from '../../authoring/localised.ts';
import { checkId, uniqueIds } from '../../authoring/registry.ts';
import { withoutEntry } from '../../authoring/removals.ts';
import { at, fail, isRecord, itemsOf, type Spot, textOf } from '../../authoring/spot.ts';
import type { DatasetStop, DatasetVisit } from '../../domain/dataset.ts';
import type { Context } from '../check/context.ts';
import { intersect } from '../check/edtf.ts';
import type { Field } from '../read/authoredFields.ts';
import { AuthoredStopSchema, AuthoredVisitSchema } from '../read/authoredVisit.ts';
import type { ReadVisit } from '../read/visit.ts';
import { buildPeople } from './attendance.ts';
import { checkKind, type Shown } from './claims.ts';
import { buildEvidence, excerptNames, type Level, quotesOf } from './evidence.ts';
import { buildWhen } from './when.ts';

/** The full ids of all excerpts of a visit, those of its stops included. */
export function excerptIdsOf({ id, spot }: ReadVisit): string[] {
  const levels = [visitLevel({ id, spot }), ...itemsOf(at(spot, 'stops')).map(stopLevel(id))];
  return levels.flatMap((level) => [...excerptNames(level).values()]);
}

/**
 * Builds a visit with its stops. Logs every fault in it, even when an earlier one already
 * prevents the build.
 */
export function buildVisit(
  context: Context,
  { id, spot }: ReadVisit,
  allExcerpts: ReadonlySet<string>,
): DatasetVisit | undefined {
  const stopSpots = itemsOf(at(spot, 'stops'));
  checkId(context.log, at(spot, 'direction'), context.directions);
  checkKind(context, at(spot, 'kind'));
  checkTags(context, spot);
  uniqueIds(
    context.log,
    stopSpots.map((stop) => at(stop, 'id')),
    'stop of this visit',
  );
  const when = buildWhen(context, at(spot, 'when'), [spot, ...stopSpots].flatMap(quotesOf));
  const people = buildPeople(context, at(spot, 'people'));
  const shown = [
    ...showing('when', edtfSpot(at(spot, 'when'))),
    ...showing('kind', at(spot, 'kind')),
  ];
  const evidence = buildEvidence(context, visitLevel({ id, spot }), allExcerpts, shown);
  const stops = stopSpots.map((stop) => buildStop(context, stopLevel(id)(stop), allExcerpts, when));
  const authored = typed(spot, AuthoredVisitSchema);
  const [first, ...others] = stops.filter((stop) => stop !== undefined);
  if (!authored || !when || !people || !evidence || !first) return undefined;
  return {
    id,
    title: localised(authored.title, context.language),
    direction: authored.direction,
    kind: authored.kind,
    ...tagged(authored.tags),
    when,
    people,
    ...evidence,
    stops: [first, ...others],
  };
}

function buildStop(
  context: Context,
  level: Level,
  allExcerpts: ReadonlySet<string>,
  visitWhen: DatasetVisit['when'] | undefined,
): DatasetStop | undefined {
  const { spot } = level;
  checkId(context.log, at(spot, 'place'), context.places);
  checkTags(context, spot);
  const whenSpot = edtfSpot(at(spot, 'when'));
  const when = buildWhen(context, at(spot, 'when'), quotesOf(spot));
  if (when && visitWhen && !intersect(when, visitWhen)) {
    fail(
      context.log,
      whenSpot,
      'date/outside-visit',
      `The stop is on ${when.edtf}, wholly outside its visit, which is on ${visitWhen.edtf}; correct one of the two`,
    );
  }
  const people = buildPeople(context, at(spot, 'people'));
  const shown = [
    ...showing('when', whenSpot),
    ...showing('time', at(at(spot, 'when'), 'time')),
    ...showing('where', at(spot, 'place')),
    ...showing('status', at(spot, 'status')),
  ];
  const evidence = buildEvidence(context, level, allExcerpts, shown);
  const authored = typed(spot, AuthoredStopSchema);
  const [first, ...others] = evidence?.excerpts ?? [];
  if (!authored || !when || !people || !evidence || !first) return undefined;
  return {
    id: level.id,
    place: authored.place,
    placeInferred: authored.placeInferred ?? false,
    title: localised(authored.title, context.language),
    status: authored.status,
    ...tagged(authored.tags),
    when,
    people,
    ...evidence,
    excerpts: [first, ...others],
  };
}

function checkTags({ log, tags }: Context, spot: Spot): void {
  const items = itemsOf(at(spot, 'tags'));
  for (const item of items) checkId(log, item, tags);
  const seen = new Set<unknown>();
  for (const item of items) {
    if (seen.has(item.value)) {
      const fixes = fixOf(`Take the second \`${item.value}\` out`, [withoutEntry(item)]);
      fail(log, item, 'id/repeated', `\`${item.value}\` is listed twice; take one out`, fixes);
    }
    seen.add(item.value);
  }
}

function tagged(tags: readonly string[] | undefined): Pick<DatasetStop, 'tags'> {
  return tags && tags.length > 0 ? { tags: [...tags] } : {};
}

function visitLevel({ id, spot }: ReadVisit): Level {
  return { id, spot, excerptLetter: 'v' };
}

function stopLevel(visit: string): (spot: Spot) => Level {
  return (spot) => ({ id: `${visit}.${textOf(at(spot, 'id')) ?? ''}`, spot, excerptLetter: 'e' });
}

function edtfSpot(when: Spot): Spot {
  return isRecord(when.value) ? at(when, 'edtf') : when;
}

function showing(field: Field, spot: Spot): Shown[] {
  const value = textOf(spot)?.trim();
  return value ? [{ field, value, spot }] : [];
}
