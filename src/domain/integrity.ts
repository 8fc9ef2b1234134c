/** What a schema cannot say of a dataset: that ids exist, once, and excerpts stand where they say. */
import type * as dataset from './dataset.ts';
import type { DatasetFault } from './faults.ts';

/** Every dangling id, id given twice, reversed date and misplaced excerpt. Empty for a sound dataset. */
export function integrityFaults(data: dataset.Dataset): DatasetFault[] {
  const faults: DatasetFault[] = [];
  const report = (path: string, message: string) => faults.push({ path, message });
  const people = collect(data.people, 'people', 'person', report);
  const references = collect(data.references, 'references', 'reference', report);
  const directions = collect(data.dossier.directions, 'dossier.directions', 'direction', report);
  const places = collect(data.places, 'places', 'place', report);
  collect(data.sources, 'sources', 'source', report);
  const sources = new Map(data.sources.map((source) => [source.id, source]));
  const allExcerpts = new Set(
    data.visits
      .flatMap((visit) => [visit, ...visit.stops])
      .flatMap(({ excerpts }) => excerpts.map(({ id }) => id)),
  );
  const seenIds = new Set<string>();
  const seenExcerpts = new Set<string>();

  const needId = (known: { has(id: string): boolean }, id: string, what: string, path: string) => {
    if (!known.has(id)) report(path, `There is no ${what} "${id}" in this dataset`);
  };
  const checkWhen = (when: dataset.DatasetWhen, path: string) => {
    for (const id of when.references) needId(references, id, 'reference', `${path}.references`);
    const { start, end } = when;
    const isOrdered =
      start.earliest <= start.latest &&
      end.earliest <= end.latest &&
      start.earliest <= end.earliest &&
      start.latest <= end.latest;
    if (!isOrdered) report(path, `"${when.edtf}" ends before it begins`);
  };
  const checkDocumented = (
    item: dataset.DatasetVisit | dataset.DatasetStop,
    path: string,
    what: string,
  ) => {
    if (seenIds.has(item.id)) report(`${path}.id`, `The ${what} id "${item.id}" is given twice`);
    seenIds.add(item.id);
    checkWhen(item.when, `${path}.when`);
    item.people.forEach(({ person }, i) => {
      needId(people, person, 'person', `${path}.people[${i}]`);
    });
    const own = new Set(item.excerpts.map(({ id }) => id));
    item.excerpts.forEach((excerpt, i) => {
      checkExcerpt(excerpt, `${path}.excerpts[${i}]`);
    });
    item.claims.forEach(({ by }, i) => {
      if (by.type === 'excerpt') needId(own, by.excerpt, 'excerpt', `${path}.claims[${i}]`);
      else needId(references, by.reference, 'reference', `${path}.claims[${i}]`);
    });
    item.notes.forEach((note, i) => {
      for (const id of note.excerpts) needId(allExcerpts, id, 'excerpt', `${path}.notes[${i}]`);
      for (const id of note.references) needId(references, id, 'reference', `${path}.notes[${i}]`);
    });
  };
  const checkExcerpt = (excerpt: dataset.Excerpt, path: string) => {
    if (seenExcerpts.has(excerpt.id))
      report(`${path}.id`, `The excerpt id "${excerpt.id}" is given twice`);
    seenExcerpts.add(excerpt.id);
    if (excerpt.end - excerpt.start !== excerpt.exact.length) {
      report(path, `The excerpt "${excerpt.id}" is not as long as its position says`);
    }
    for (const span of excerpt.support) {
      if (span.start >= span.end || span.end > excerpt.exact.length) {
        report(`${path}.support`, `A supporting phrase of "${excerpt.id}" lies outside its words`);
      }
    }
    const source = sources.get(excerpt.source);
    if (!source) report(`${path}.source`, `There is no source "${excerpt.source}" in this dataset`);
    else if (!stands(excerpt, source)) {
      report(path, `The words of "${excerpt.id}" do not stand in the passages of "${source.id}"`);
    }
  };

  data.places.forEach(({ within }, i) => {
    if (within !== undefined) needId(places, within, 'place', `places[${i}].within`);
  });
  for (const i of placesInThemselves(data.places)) {
    report(`places[${i}].within`, `The place "${data.places[i]?.id}" lies within itself`);
  }
  data.sources.forEach((source, i) => {
    checkWhen(source.published, `sources[${i}].published`);
  });
  data.visits.forEach((visit, i) => {
    const path = `visits[${i}]`;
    checkDocumented(visit, path, 'visit');
    needId(directions, visit.direction, 'direction', `${path}.direction`);
    visit.stops.forEach((stop, j) => {
      checkDocumented(stop, `${path}.stops[${j}]`, 'stop');
      needId(places, stop.place, 'place', `${path}.stops[${j}].place`);
    });
  });
  return faults;
}

/** The indexes of places that one comes back to by going from each to the one around it. */
function placesInThemselves(places: dataset.Dataset['places']): number[] {
  const around = new Map(places.map(({ id, within }) => [id, within]));
  return places.flatMap(({ id }, i) => {
    const seen = new Set<string>();
    let at = around.get(id);
    while (at !== undefined && at !== id && !seen.has(at)) {
      seen.add(at);
      at = around.get(at);
    }
    return at === id ? [i] : [];
  });
}

function stands(excerpt: dataset.Excerpt, source: dataset.DatasetSource): boolean {
  return source.passages.some(({ start, text }) => {
    const from = excerpt.start - start;
    return from >= 0 && text.slice(from, from + excerpt.exact.length) === excerpt.exact;
  });
}

function collect(
  list: readonly { readonly id: string }[],
  path: string,
  what: string,
  report: (path: string, message: string) => void,
): Set<string> {
  const ids = new Set<string>();
  list.forEach(({ id }, i) => {
    if (ids.has(id)) report(`${path}[${i}].id`, `The ${what} id "${id}" is given twice`);
    ids.add(id);
  });
  return ids;
}
