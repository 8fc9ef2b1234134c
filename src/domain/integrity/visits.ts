import type { DatasetStop, DatasetVisit } from '../dataset.ts';
import type { LongWork } from '../longWork.ts';
import { checkExcerpt } from './excerpt.ts';
import { type Inspection, meetOnce, needId } from './inspection.ts';
import { checkWhen } from './when.ts';

/** Reports what is wrong with visits and their stops. */
export function* checkVisits(
  inspection: Inspection,
  visits: readonly DatasetVisit[],
): LongWork<void> {
  const { known, report } = inspection;
  for (const [i, visit] of visits.entries()) {
    const path = `visits[${i}]`;
    checkDocumented(inspection, visit, 'visit', path);
    needId(known.directions, visit.direction, 'direction', `${path}.direction`, report);
    needId(known.kinds, visit.kind, 'kind', `${path}.kind`, report);
    visit.stops.forEach((stop, j) => {
      checkDocumented(inspection, stop, 'stop', `${path}.stops[${j}]`);
      needId(known.places, stop.place, 'place', `${path}.stops[${j}].place`, report);
    });
    yield;
  }
}

/** What visits and stops have in common. */
function checkDocumented(
  inspection: Inspection,
  item: DatasetVisit | DatasetStop,
  what: string,
  path: string,
): void {
  const { known, seen, report } = inspection;
  meetOnce(seen.items, item.id, what, `${path}.id`, report);
  checkWhen(inspection, item.when, `${path}.when`);
  item.tags?.forEach((tag, i) => {
    needId(known.tags, tag, 'tag', `${path}.tags[${i}]`, report);
  });
  item.people.forEach(({ person }, i) => {
    needId(known.people, person, 'person', `${path}.people[${i}]`, report);
  });
  item.excerpts.forEach((excerpt, i) => {
    checkExcerpt(inspection, excerpt, `${path}.excerpts[${i}]`);
  });
  checkClaims(inspection, item, path);
  checkNotes(inspection, item, path);
}

/** A claim rests on an excerpt of the same visit or stop, or on a reference. */
function checkClaims(
  { known, report }: Inspection,
  { claims, excerpts }: DatasetVisit | DatasetStop,
  path: string,
): void {
  const own = new Set(excerpts.map(({ id }) => id));
  claims.forEach(({ by }, i) => {
    const at = `${path}.claims[${i}]`;
    if (by.type === 'excerpt') needId(own, by.excerpt, 'excerpt', at, report);
    else needId(known.references, by.reference, 'reference', at, report);
  });
}

function checkNotes(
  { known, report }: Inspection,
  { notes }: DatasetVisit | DatasetStop,
  path: string,
): void {
  notes.forEach((note, i) => {
    const at = `${path}.notes[${i}]`;
    for (const id of note.excerpts) needId(known.excerpts, id, 'excerpt', at, report);
    for (const id of note.references) needId(known.references, id, 'reference', at, report);
  });
}
