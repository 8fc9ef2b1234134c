/**
 * What of a dossier goes into a file that may not grow beyond a size: the most recent visits, whole, as many as
 * there is room for. So within the time that the file is about nothing is missing.
 */

import { withoutUnused } from '../../../src/compile/build/usedByDrafts.ts';
import { namedBy, withPassagesOf } from '../../../src/domain/chunks/named.ts';
import type { CitationsFile } from '../../../src/domain/citations.ts';
import type { Dataset, DatasetVisit } from '../../../src/domain/dataset.ts';
import { parseCatalog } from '../../../src/domain/parse.ts';
import type { Stories } from '../../../src/domain/story.ts';
import { storyFaults } from '../../../src/domain/storyFaults.ts';
import { byteLength } from '../bytes.ts';

/** What the file has of the dossier. */
export type Whole = {
  readonly dataset: Dataset;
  readonly citations: CitationsFile;
  readonly stories: Stories;
};

/** The whole itself if it fits. Visits that are left out take along what nothing else uses, and the stories that show them. */
export function partThatFits(whole: Whole, room: number): Whole {
  const { dataset, citations, stories } = whole;
  // The one file has no archive beside it.
  const { archive: _, ...dossier } = dataset.dossier;
  const alone = { ...dataset, dossier };
  const mayFit = !isMoreThan(room, [...dataset.visits, ...dataset.sources]);
  if (mayFit && weightOf([alone, citations, stories]) <= room) {
    return { dataset: alone, citations, stories };
  }
  const visits = newestThatFit(whole, room);
  const part = withoutUnused({ ...alone, visits }, alone);
  const quoted = namedBy(visits).sources;
  const own = {
    ...part,
    // Only the paragraphs that something is quoted from.
    sources: part.sources.map((source) => withPassagesOf(source, quoted.get(source.id) ?? [])),
  };
  return {
    dataset: own,
    citations: {
      ...citations,
      sources: only(citations.sources, own.sources),
      visits: only(citations.visits, visits),
    },
    stories: { ...stories, stories: storiesOf(stories, own) },
  };
}

/** In the order of the dataset; at least one. What all visits share is counted as if all of it stayed. */
function newestThatFit({ dataset, citations, stories }: Whole, room: number): DatasetVisit[] {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const shared = { ...dataset, sources: [], visits: [] };
  let left = room - weightOf([shared, { ...citations, sources: {}, visits: {} }, stories]);
  const newest = [...dataset.visits].sort((a, b) => byStart(b, a));
  const fitting = new Set<DatasetVisit>();
  for (const visit of newest) {
    const quoted = sourcesOf(visit).flatMap((id) => sources.get(id) ?? []);
    left -= weightOf([visit, citations.visits[visit.id], ...quoted]);
    left -= weightOf(quoted.map(({ id }) => citations.sources[id]));
    if (left < 0 && fitting.size > 0) break;
    fitting.add(visit);
    for (const { id } of quoted) sources.delete(id);
  }
  return dataset.visits.filter((visit) => fitting.has(visit));
}

/** The later begins later; of two that begin alike, the one whose id is later. */
function byStart(a: DatasetVisit, b: DatasetVisit): number {
  const [before, after] = [`${a.when.start.earliest} ${a.id}`, `${b.when.start.earliest} ${b.id}`];
  return before < after ? -1 : 1;
}

function excerptsOf(visit: DatasetVisit) {
  return [visit, ...visit.stops].flatMap(({ excerpts }) => excerpts);
}

function sourcesOf(visit: DatasetVisit): string[] {
  return [...new Set(excerptsOf(visit).map(({ source }) => source))];
}

function only<T>(all: Readonly<Record<string, T>>, kept: readonly { readonly id: string }[]) {
  const ids = new Set(kept.map(({ id }) => id));
  return Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)));
}

function storiesOf({ stories }: Stories, dataset: Dataset): Stories['stories'] {
  const parsed = parseCatalog(dataset);
  if (!parsed.ok) throw new Error(`The part for one file: ${parsed.faults[0]?.message}`);
  return stories.filter((story) => storyFaults(story, parsed.catalog).length === 0);
}

/** Whether some values weigh more than that. The text of all may be far longer, and is not made to find that out. */
function isMoreThan(room: number, values: readonly unknown[]): boolean {
  let left = room;
  return values.some((value) => {
    left -= byteLength(JSON.stringify(value));
    return left < 0;
  });
}

/** Bytes of values as JSON in the page, where `<` is written with six characters. */
function weightOf(values: readonly unknown[]): number {
  const texts = values.map((value) => (value === undefined ? '' : JSON.stringify(value)));
  return texts.reduce(
    (sum, text) => sum + byteLength(text) + 5 * (text.split('<').length - 1) + 2,
    0,
  );
}
