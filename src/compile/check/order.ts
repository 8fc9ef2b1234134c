/** Warns of what time forbids: reports before the event, stops before the one before them. */
import { at, type Log, textOf, warn } from '../../authoring/spot.ts';
import type { Dataset, DatasetStop, DatasetWhen } from '../../domain/dataset.ts';
import { minutesOf, timesAgree } from '../../domain/timeOfDay.ts';
import { excerptsOf, type Level } from './levels.ts';

/** Warns of every stop that lies wholly before one above it. */
export function warnOfDisorder(log: Log, visit: Level): void {
  let before: Level | undefined;
  for (const stop of visit.below) {
    const { when } = stop.item;
    const earliest = before?.item.when.start.earliest ?? '';
    if (before !== undefined && when.end.latest < earliest) {
      warn(
        log,
        at(stop.spot, 'when'),
        'order/stops',
        `This stop (${when.edtf}) is before one that stands above it (${before.item.when.edtf}); put the stops in the order of time, or correct a date`,
      );
    }
    if (before !== undefined && isLaterThatDay(before.item.when, when)) {
      warn(
        log,
        at(at(stop.spot, 'when'), 'time'),
        'order/stops',
        `This stop (${when.time}) is before one that stands above it (${before.item.when.time}, the same day); put the stops in the order of time, or correct a time`,
      );
    }
    if (when.start.earliest > earliest || isLaterThatDay(when, before?.item.when)) before = stop;
  }
}

/** Whether one begins after the other has ended, on the same day, as far as both say at what time. */
function isLaterThatDay(one: DatasetWhen, other: DatasetWhen | undefined): boolean {
  if (one.time === undefined || other?.time === undefined) return false;
  if (one.start.earliest !== other.start.earliest) return false;
  return (
    !timesAgree(one.time, other.time) && minutesOf(one.time).first > minutesOf(other.time).last
  );
}

/**
 * Warns of documents that report what happened only after they were published. A note on the status
 * or the date that names the excerpt explains it.
 */
export function warnOfForesight(log: Log, stop: Level, sources: Dataset['sources']): void {
  const { when } = stop.item;
  if ((stop.item as Partial<DatasetStop>).status !== 'happened') return;
  const explained = new Set(
    stop.item.notes
      .filter(({ field }) => field === 'status' || field === 'when')
      .flatMap(({ excerpts }) => excerpts),
  );
  for (const { spot, excerpt } of excerptsOf(stop)) {
    if (explained.has(excerpt.id)) continue;
    const published = sources.find(({ id }) => id === excerpt.source)?.published;
    const status = textOf(at(at(spot, 'says'), 'status')) ?? 'happened';
    if (published === undefined || published.approximate || published.uncertain) continue;
    if (status !== 'happened' || published.end.latest >= when.start.earliest) continue;
    warn(
      log,
      at(spot, 'source'),
      'order/foresight',
      `Source \`${excerpt.source}\` was published (${published.edtf}) before what it is quoted for (${when.edtf}); correct a date or, if it announced this, tell the reader in a note with \`field: status\` that names this excerpt`,
    );
  }
}
