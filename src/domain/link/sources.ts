/** Sources, and what is quoted from each. */
import type { Quoted, Source, Visit } from '../catalog.ts';
import type { DatasetSource } from '../dataset.ts';
import { byId, compareText, get, type Lookup } from './lookup.ts';
import { linkWhen } from './when.ts';

/** A source whose list of quotations can still grow. */
type OpenSource = Source & { readonly quoted: Quoted[] };

/** The sources by their earliest day of publication. `fillQuoted` adds what is quoted from them. */
export function linkSources(
  references: Lookup['references'],
  sources: readonly DatasetSource[],
): OpenSource[] {
  return sources
    .map((source) => ({
      ...source,
      published: linkWhen(references, source.published),
      quoted: [],
    }))
    .sort(
      (a, b) => a.published.start.earliest - b.published.start.earliest || compareText(a.id, b.id),
    );
}

/** Lists the excerpts of all visits and stops with their sources, in the order of each text. */
export function fillQuoted(sources: readonly OpenSource[], visits: readonly Visit[]): void {
  const open = byId(sources);
  for (const quoted of visits.flatMap(quotedIn)) {
    get(open, quoted.excerpt.source.id).quoted.push(quoted);
  }
  for (const { quoted } of sources) {
    quoted.sort((a, b) => a.excerpt.start - b.excerpt.start || a.excerpt.end - b.excerpt.end);
  }
}

function quotedIn(visit: Visit): Quoted[] {
  return [
    ...visit.excerpts.map((excerpt) => ({ excerpt, visit, stop: undefined })),
    ...visit.stops.flatMap((stop) => stop.excerpts.map((excerpt) => ({ excerpt, visit, stop }))),
  ];
}
