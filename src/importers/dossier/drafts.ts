/** What of a dossier cannot be published yet, because something is missing in it or in what it rests on. */
import type {
  ClaimRecord,
  DateRecord,
  ExcerptRecord,
  NoteRecord,
  PlaceRecord,
  Records,
  SourceRecord,
  StopRecord,
  StoryRecord,
  VisitRecord,
} from './records.ts';

/** Ids of what has a gap. */
type Gaps = {
  readonly places: ReadonlySet<string>;
  readonly references: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
};

/**
 * The records with `draft: true` wherever there is a gap, and on whatever rests on that: an excerpt of
 * a document that is missing, a stop without words, a visit of which only drafts are left, whatever is at
 * a place that is not known well enough.
 */
export function withDrafts(records: Records): Records {
  const sources = records.sources.map((source) => marked(source, hasGapInSource(source)));
  const unknown = placesWithGaps(records);
  const places = records.places.map((place) => marked(place, unknown.has(place.id)));
  const references = records.references.map((reference) => {
    const { title, publisher, url, confirms } = reference;
    return marked(reference, isMissing(title, publisher, url, confirms));
  });
  const gaps = {
    places: idsOfDrafts(places),
    references: idsOfDrafts(references),
    sources: idsOfDrafts(sources),
  };
  const visits = records.visits.map((visit) => visitWithDrafts(visit, gaps));
  const drafts = new Set([...gaps.places, ...gaps.sources, ...visits.flatMap(draftIdsOf)]);
  const stories = records.stories.map((story) => storyWithDrafts(story, drafts));
  return {
    ...records,
    head: headWithDraft(records.head),
    places,
    references,
    sources,
    visits,
    stories,
  };
}

const NEEDED = ['id', 'title', 'summary', 'language', 'directions'] as const;

function headWithDraft(head: Records['head']): Records['head'] {
  return NEEDED.every((key) => head[key] !== undefined) ? head : { ...head, draft: true };
}

function idsOfDrafts(records: readonly { readonly id: string; readonly draft?: boolean }[]) {
  return new Set(records.filter(({ draft }) => draft).map(({ id }) => id));
}

/** Keeps the mark that a record has, and gives it to one with a gap. */
function marked<T extends { readonly draft?: boolean }>(record: T, hasGap: boolean): T {
  return hasGap ? { ...record, draft: true } : record;
}

function isMissing(...values: readonly unknown[]): boolean {
  return values.some((value) => value === undefined);
}

function hasGapInDate(when: DateRecord | undefined, gaps?: Gaps): boolean {
  if (when?.basis === undefined) return true;
  if (when.basis !== 'stated' && when.reasoning === undefined) return true;
  if (when.basis === 'checked' && !when.references?.length) return true;
  return (when.references ?? []).some((id) => gaps?.references.has(id));
}

function hasGapInSource(source: SourceRecord): boolean {
  const { publisher, title, titleBasis, url, published, language, text } = source;
  return (
    isMissing(publisher, title, titleBasis, url, language) ||
    hasGapInDate(published) ||
    !text?.trim()
  );
}

/** Places with a gap or a mark, and all that lie within one. */
function placesWithGaps({ places }: Records): Set<string> {
  const found = new Set(
    places.filter((place) => place.draft || hasGapInPlace(place)).map(({ id }) => id),
  );
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const { id, within } of places) if (within && found.has(within)) found.add(id);
  }
  return found;
}

function hasGapInPlace({ position, precision, radius, gazetteer }: PlaceRecord): boolean {
  const isArea = precision !== undefined && precision !== 'exact';
  return isMissing(position, precision, gazetteer) || (isArea && radius === undefined);
}

function visitWithDrafts(visit: VisitRecord, gaps: Gaps): VisitRecord {
  const own = withDraftParts(visit, visit.id, new Set(), gaps);
  const stops = visit.stops.map((stop) =>
    stopWithDrafts(stop, visit.id, draftExcerpts(own, visit.id, 'v'), gaps),
  );
  const isDraft =
    isMissing(visit.title, visit.direction, visit.kind, visit.people) ||
    hasGapInDate(visit.when, gaps) ||
    stops.every(({ draft }) => draft);
  return marked({ ...own, stops }, isDraft);
}

function stopWithDrafts(
  stop: StopRecord,
  visit: string,
  ofVisit: ReadonlySet<string>,
  gaps: Gaps,
): StopRecord {
  const own = withDraftParts(stop, `${visit}.${stop.id}`, ofVisit, gaps);
  const isDraft =
    isMissing(stop.place, stop.title, stop.status, stop.people) ||
    hasGapInDate(stop.when, gaps) ||
    (stop.place !== undefined && gaps.places.has(stop.place)) ||
    (own.excerpts ?? []).every(({ draft }) => draft);
  return marked(own, isDraft);
}

/** A visit or a stop with its excerpts, claims and notes marked. */
function withDraftParts<T extends VisitRecord | StopRecord>(
  level: T,
  fullId: string,
  drafts: ReadonlySet<string>,
  gaps: Gaps,
): T {
  const excerpts = level.excerpts?.map((excerpt) =>
    marked(excerpt, hasGapInExcerpt(excerpt, gaps)),
  );
  const claims = level.claims?.map((claim: ClaimRecord) =>
    marked(claim, gaps.references.has(claim.reference)),
  );
  const left = new Set([
    ...drafts,
    ...draftExcerpts({ excerpts }, fullId, fullId.includes('.') ? 'e' : 'v'),
  ]);
  const notes = level.notes?.map((note: NoteRecord) =>
    marked(
      note,
      (note.references ?? []).some((id) => gaps.references.has(id)) ||
        (note.excerpts ?? []).some((id) => left.has(id)),
    ),
  );
  return {
    ...level,
    ...(excerpts && { excerpts }),
    ...(claims && { claims }),
    ...(notes && { notes }),
  };
}

function hasGapInExcerpt({ source, quote, says }: ExcerptRecord, gaps: Gaps): boolean {
  return (
    isMissing(source, quote) || gaps.sources.has(source ?? '') || gaps.places.has(says?.where ?? '')
  );
}

/** Short and full ids of the excerpts that are drafts; without an id of its own one is numbered. */
function draftExcerpts(
  { excerpts = [] }: { readonly excerpts?: readonly ExcerptRecord[] | undefined },
  fullId: string,
  letter: 'e' | 'v',
): Set<string> {
  return new Set(
    excerpts.flatMap(({ id, draft }, index) => {
      const short = id ?? `${letter}${index + 1}`;
      return draft ? [short, `${fullId}.${short}`] : [];
    }),
  );
}

function draftIdsOf(visit: VisitRecord): string[] {
  if (visit.draft) return [visit.id, ...visit.stops.map(({ id }) => `${visit.id}.${id}`)];
  return visit.stops.filter(({ draft }) => draft).map(({ id }) => `${visit.id}.${id}`);
}

/** A story that shows or quotes a draft is one, too. */
function storyWithDrafts(story: StoryRecord, drafts: ReadonlySet<string>): StoryRecord {
  const { steps } = story.content;
  const isDraft =
    Array.isArray(steps) &&
    steps.some((step: unknown) =>
      Object.values(Object(step))
        .flat()
        .some((value) => typeof value === 'string' && drafts.has(value)),
    );
  return isDraft ? { ...story, content: { ...story.content, draft: true } } : story;
}
