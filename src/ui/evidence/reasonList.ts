/** Why the dossier says what it says of a visit or a stop: what is exceptional, and all that is behind it. */
import type { Catalog, Place, ReasonedWhen, Stop, Visit } from '../../domain/catalog.ts';
import type { Claim, Note } from '../../domain/dataset.ts';
import { disagreementOf, plainPublisher } from '../../domain/disagreement.ts';
import { m } from '../../locales/generated/messages.js';
import { kindText, tagTexts } from '../language/kindText.ts';
import { plainText } from '../language/words.ts';
import { roughPlace } from './roughPlace.ts';

export type Reason = {
  readonly key: 'conflict' | 'slip' | 'status' | 'kind' | 'place' | 'date' | 'note' | 'claims';
  /** What it is about, in plain words. */
  readonly tag: string;
  /** It sets the item apart from most others, so it has a tag of its own. */
  readonly isException: boolean;
  /** What is behind it, in the order in which it is told. */
  readonly when?: ReasonedWhen | undefined;
  readonly notes?: readonly Note[] | undefined;
  readonly claims?: readonly Claim[] | undefined;
  readonly place?: Place | undefined;
};

/** Where references and places are looked up, and the language of the tags. */
export type ReasonWords = { readonly catalog: Catalog; readonly language: string };

/** An item has no more tags than these. */
const MOST = 2;

const DATE_TAGS = { stated: m.note_dating, inferred: m.date_inferred, checked: m.date_checked };
const STATUS_TAGS = {
  happened: m.status_happened,
  announced: m.legend_announced,
  mentioned: m.status_mentioned,
};

/** Every note and every claim is behind one of these; what weighs most comes first. */
export function reasonsOf(item: Stop | Visit, words: ReasonWords): Reason[] {
  const rest = item.notes.filter(({ kind }) => kind !== 'conflict' && kind !== 'slip');
  const isDating = ({ kind, field }: Note) => kind === 'dating' || field === 'when';
  const dating = rest.filter(isDating);
  const undated = rest.filter((note) => !isDating(note));
  const about = (field: Claim['field']) => undated.filter((note) => note.field === field);
  const isStop = 'visit' in item;
  const told = isStop ? [...about('status'), ...about('where')] : about('kind');
  const reasons = [
    conflictReason(item, words),
    slipReason(item),
    isStop ? statusReason(item, about('status')) : kindReason(item, about('kind'), words),
    isStop && placeReason(item, about('where'), words),
    dateReason(item, dating),
    remarks(undated.filter((note) => !told.includes(note))),
    claimsReason(item),
  ];
  return reasons.filter((reason) => typeof reason === 'object');
}

/** What is exceptional about a visit or stop itself. */
export function exceptionsOf(item: Stop | Visit, words: ReasonWords): Reason[] {
  return reasonsOf(item, words)
    .filter(({ isException }) => isException)
    .slice(0, MOST);
}

/**
 * What is exceptional about a visit as a whole: its disagreements and errors, wherever they are; then
 * the editor's tags, as far as there is room for them.
 */
export function cardTags(visit: Visit, words: ReasonWords): string[] {
  const own = exceptionsOf(visit, words);
  const within = visit.stops
    .flatMap((stop) => exceptionsOf(stop, words))
    .filter(({ key }) => key === 'conflict' || key === 'slip');
  const weighed = [...own, ...within].sort((a, b) => weight(a) - weight(b));
  const marks = tagTexts(visit, words.catalog, words.language);
  return [...new Set([...weighed.map(({ tag }) => tag), ...marks])].slice(0, MOST);
}

function weight({ key }: Reason): number {
  return key === 'conflict' ? 0 : 1;
}

function conflictReason(item: Stop | Visit, { catalog, language }: ReasonWords) {
  const disagreement = disagreementOf(item, catalog);
  if (!disagreement) return undefined;
  const notes = item.notes.filter(({ kind }) => kind === 'conflict');
  const claims = item.claims.filter(({ status }) => status === 'conflict');
  const behind = { key: 'conflict', isException: true, notes, claims } as const;
  if (disagreement.kind === 'reference') {
    const { party, publisher } = disagreement.reference;
    const name = party ? plainText(party, catalog, language) : plainPublisher(publisher);
    return { ...behind, tag: m.disagrees_with({ party: name }) };
  }
  const tag = disagreement.kind === 'itself' ? m.contradicts_itself() : m.sources_disagree();
  return { ...behind, tag };
}

function slipReason({ notes }: Stop | Visit) {
  const slips = notes.filter(({ kind }) => kind === 'slip');
  if (slips.length === 0) return undefined;
  return { key: 'slip', tag: m.note_slip(), isException: true, notes: slips } as const;
}

function statusReason({ status }: Stop, notes: readonly Note[]) {
  const isException = status !== 'happened';
  if (!isException && notes.length === 0) return undefined;
  return { key: 'status', tag: STATUS_TAGS[status](), isException, notes } as const;
}

function kindReason(
  { kind, claims }: Visit,
  notes: readonly Note[],
  { catalog, language }: ReasonWords,
) {
  const kinds = claims.filter(({ field }) => field === 'kind');
  if (notes.length === 0 && kinds.length === 0) return undefined;
  const behind = { notes, claims: kinds.length > 0 ? kinds : undefined };
  return {
    key: 'kind',
    tag: kindText(kind, catalog, language),
    isException: false,
    ...behind,
  } as const;
}

function placeReason(stop: Stop, notes: readonly Note[], { catalog, language }: ReasonWords) {
  const { place, placeInferred } = stop;
  const rough = roughPlace(place, catalog);
  const behind = { key: 'place', notes, place } as const;
  if (rough) {
    const name = plainText(rough.of.shortNames ?? rough.of.names, catalog, language);
    // What the region is called stands above.
    const tag = rough.relation === 'in' ? m.place_unnamed() : m.somewhere_near({ place: name });
    return { ...behind, tag, isException: true };
  }
  if (placeInferred) return { ...behind, tag: m.place_inferred(), isException: true };
  if (place.precision === 'exact' && notes.length === 0) return undefined;
  const tag = place.precision === 'exact' ? m.note_place() : m.place_area();
  return { ...behind, tag, isException: false };
}

function dateReason({ when }: Stop | Visit, notes: readonly Note[]) {
  const isVague = when.approximate || when.uncertain;
  const isInferred = when.basis === 'inferred';
  const isPlain = when.basis === 'stated' && !isVague && !when.reasoning && !when.written;
  if (isPlain && notes.length === 0) return undefined;
  const tag = DATE_TAGS[when.basis]();
  return { key: 'date', tag, isException: isInferred, when, notes } as const;
}

function remarks(notes: readonly Note[]) {
  if (notes.length === 0) return undefined;
  return { key: 'note', tag: m.note_remark(), isException: false, notes } as const;
}

function claimsReason({ claims }: Stop | Visit) {
  if (claims.length === 0) return undefined;
  const tag = m.count_claims({ count: claims.length });
  return { key: 'claims', tag, isException: false, claims } as const;
}
