/** Writes the columns of dates, and the flags beside them. */
import type { ReasonedWhen } from '../catalog.ts';
import { isOfConflict } from '../index/catalogIndex.ts';
import { flagsOf, unknownEdtf } from './dates.ts';
import { CONFLICTS, DISPUTED, PLACE_INFERRED, STATUS, STATUSES, TITLE_INFERRED } from './flags.ts';
import { differences, signedBytes } from './numbers.ts';
import { add, addTexts, type Dated, type File, type Tables, whenOf } from './packing.ts';

export function addDates(file: File, tables: Tables): void {
  const byTable = (of: (when: ReasonedWhen) => string | undefined, name: string) =>
    Object.fromEntries(
      Object.entries(tables).map(([table, items]) => [
        `${table}.${name}`,
        items.map((item: Dated) => of(whenOf(item))),
      ]),
    );
  addTexts(file, 'edtfs', byTable(unknownEdtf, 'edtf'));
  addTexts(
    file,
    'times',
    byTable(({ time }) => time, 'time'),
  );
  addTexts(
    file,
    'words',
    byTable(({ words }) => words, 'words'),
  );
  for (const [table, items] of Object.entries<readonly Dated[]>(tables)) {
    const days = items.map(whenOf);
    add(
      file,
      `${table}.flags`,
      items.map((item) => flagsOf(whenOf(item)) + ownFlags(item)),
    );
    add(
      file,
      `${table}.startdoubt`,
      days.map(({ start }) => start.latest - start.earliest),
    );
    add(
      file,
      `${table}.length`,
      days.map(({ start, end }) => end.earliest - start.earliest),
    );
    add(
      file,
      `${table}.enddoubt`,
      days.map(({ end }) => end.latest - end.earliest),
    );
  }
  const starts = (items: readonly Dated[]) => items.map((item) => whenOf(item).start.earliest);
  const { visit: visits, stop: stops, source: sources } = tables;
  file.sections.set('visit.start', signedBytes(differences(starts(visits))));
  file.sections.set('source.start', signedBytes(differences(starts(sources))));
  file.sections.set(
    'stop.start',
    signedBytes(stops.map(({ when, visit }) => when.start.earliest - visit.when.start.earliest)),
  );
}

function ownFlags(item: Dated): number {
  if ('published' in item) return item.titleBasis === 'inferred' ? TITLE_INFERRED : 0;
  const conflicts = item.notes.filter(isOfConflict).length * CONFLICTS;
  const isDisputed = item.claims.some(({ status }) => status === 'conflict');
  const disputed = conflicts + (isDisputed ? DISPUTED : 0);
  if (!('visit' in item)) return disputed;
  const inferred = item.placeInferred ? PLACE_INFERRED : 0;
  return disputed + inferred + STATUSES.indexOf(item.status) * STATUS;
}
