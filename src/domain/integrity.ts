/** What the schema cannot check: that ids exist and are unique, and that excerpts match their sources. */
import type { Dataset } from './dataset.ts';
import type { DatasetFault } from './faults.ts';
import { inspectionOf, type Report } from './integrity/inspection.ts';
import { checkPlaces } from './integrity/places.ts';
import { checkVisits } from './integrity/visits.ts';
import { checkWhen } from './integrity/when.ts';
import { atOnce, type LongWork } from './longWork.ts';

/**
 * Every dangling id, duplicate id, reversed date and misplaced excerpt. Empty for a sound dataset. Of part of a
 * dataset, notes may name the excerpts `elsewhere`, too.
 */
export function integrityFaults(data: Dataset, elsewhere?: ReadonlySet<string>): DatasetFault[] {
  return atOnce(integrityWork(data, elsewhere));
}

/** The same as long work. */
export function* integrityWork(
  data: Dataset,
  elsewhere: ReadonlySet<string> = new Set(),
): LongWork<DatasetFault[]> {
  const faults: DatasetFault[] = [];
  const report: Report = (path, message) => faults.push({ path, message });
  const inspection = inspectionOf(data, report, elsewhere);
  checkPlaces(inspection, data.places);
  data.sources.forEach((source, i) => {
    checkWhen(inspection, source.published, `sources[${i}].published`);
  });
  yield* checkVisits(inspection, data.visits);
  return faults;
}
