import { typed } from '../../authoring/check.ts';
import { withItem, withKeys } from '../../authoring/edits.ts';
import { type Fix, fixOf } from '../../authoring/fix.ts';
import { foldQuote } from '../../authoring/quotation/fold.ts';
import { checkId, nearestFix } from '../../authoring/registry.ts';
import {
  at,
  draftAround,
  fail,
  itemsOf,
  type Log,
  lack,
  type Spot,
  textOf,
} from '../../authoring/spot.ts';
import { noneOf } from '../../authoring/suggest.ts';
import type { Claim } from '../../domain/dataset.ts';
import { timesAgree } from '../../domain/timeOfDay.ts';
import type { Context } from '../check/context.ts';
import { intersect, resolveEdtf } from '../check/edtf.ts';
import { type PlaceTree, placesAgree } from '../check/place-tree.ts';
import { checkTime } from '../check/time.ts';
import { AuthoredClaimSchema, AuthoredExcerptSchema } from '../read/authoredEvidence.ts';
import { FIELDS, type Field, STATUSES } from '../read/authoredFields.ts';
import { resolveAt } from './when.ts';

/** A claim, where it was authored and what it is called in messages. */
export type PlacedClaim = {
  readonly spot: Spot;
  readonly field: Field;
  readonly value: string;
  readonly by: Claim['by'];
};

type Kinds = Pick<Context, 'kinds'>;

/** The words of which a field's value is one; none for other fields. */
function wordsOf(field: Field, { kinds }: Kinds): readonly string[] | undefined {
  if (field === 'kind') return [...kinds.ids];
  return field === 'status' ? STATUSES : undefined;
}

/** Records a fault for a kind of visit that neither every dossier nor this one has. */
export function checkKind({ log, kinds }: Pick<Context, 'log' | 'kinds'>, spot: Spot): void {
  const kind = textOf(spot)?.trim();
  if (!kind || !kinds.complete || kinds.ids.has(kind)) return;
  failWord(log, spot, kind, [...kinds.ids]);
}

function failWord(log: Log, spot: Spot, written: string, words: readonly string[]): void {
  fail(log, spot, 'claim/word', noneOf(written, words), nearestFix(spot, written, words));
}

/** The claims an excerpt makes: one for each key of its `says`, in the order of `FIELDS`. */
export function claimsOfExcerpt(context: Context, excerpt: Spot, id: string): PlacedClaim[] {
  const says = at(excerpt, 'says');
  const authored = typed(excerpt, AuthoredExcerptSchema)?.says;
  checkKind(context, at(says, 'kind'));
  return FIELDS.flatMap((field) => {
    const spot = at(says, field);
    const value = authored?.[field];
    const parts = field === 'who' ? itemsOf(spot) : [spot];
    for (const part of parts) checkValue(context, part, field);
    if (value === undefined) return [];
    const joined = typeof value === 'string' ? value : value.join(', ');
    return [{ spot, field, value: joined, by: { type: 'excerpt', excerpt: id } }];
  });
}

/** The claim of an outside reference. */
export function claimOfReference(context: Context, claim: Spot): PlacedClaim[] {
  checkId(context.log, at(claim, 'reference'), context.references);
  const authored = typed(claim, AuthoredClaimSchema);
  if (authored === undefined) return [];
  const { field, value, reference } = authored;
  const spot = at(claim, 'value');
  const parts =
    field === 'who' ? value.split(',').map((id) => ({ ...spot, value: id.trim() })) : [spot];
  for (const part of parts) checkValue(context, part, field);
  const words = wordsOf(field, context);
  if (words !== undefined && !words.includes(value)) {
    failWord(context.log, spot, value, words);
    return [];
  }
  return [{ spot, field, value, by: { type: 'reference', reference } }];
}

function checkValue(context: Context, spot: Spot, field: Field): void {
  const { log, places, people } = context;
  const value = textOf(spot)?.trim();
  if (!value) return;
  if (field === 'when') resolveAt(log, spot, value);
  if (field === 'time') checkTime(log, spot);
  if (field === 'where') checkId(log, spot, places);
  if (field === 'who') checkId(log, spot, people);
}

/** What a visit or stop shows of a field. */
export type Shown = { readonly field: Field; readonly value: string; readonly spot: Spot };

/**
 * Decides which claims on one visit or stop are in conflict. Records a fault for a field in
 * conflict that no note of kind `conflict` is about, and for a shown value that none of the claims
 * on its field agrees with.
 */
export function settleClaims(
  context: Pick<Context, 'log' | 'placeTree' | 'kinds'>,
  claims: readonly PlacedClaim[],
  explained: ReadonlySet<Field>,
  shown: readonly Shown[],
): Claim[] {
  const { log } = context;
  const inConflict = new Set<Field>();
  for (const field of FIELDS) {
    const about = claims.filter((claim) => claim.field === field);
    const pair = disagreeing(context, about);
    if (pair !== undefined) inConflict.add(field);
    if (pair !== undefined && !explained.has(field)) tellConflict(log, pair);
    for (const { value, spot } of shown.filter((show) => show.field === field)) {
      if (about.length > 0 && !about.some((claim) => agree(context, field, claim.value, value))) {
        fail(log, spot, 'claim/unfounded', unfounded(value, about));
      }
    }
  }
  return claims.map(({ field, value, by }) => ({
    field,
    value,
    by,
    status: inConflict.has(field) ? 'conflict' : 'accepted',
  }));
}

/** In a draft, be it only that of one of the two, the note on a conflict may still be to come. */
function tellConflict(log: Log, pair: readonly [PlacedClaim, PlacedClaim]): void {
  const { spot } = pair.find((claim) => draftAround(claim.spot) !== undefined) ?? pair[1];
  const message = unexplained(pair);
  lack(log, spot, { rule: 'todo/conflict', message }, () =>
    fail(log, spot, 'claim/conflict', message, conflictFix(pair)),
  );
}

/**
 * Begins a note that names the two claims. What it says is for the editor to write, so that the visit or
 * stop is a draft until then.
 */
function conflictFix(pair: readonly [PlacedClaim, PlacedClaim]): Fix[] {
  const [{ spot, field }] = pair;
  const depth = spot.path.findLastIndex((step) => step === 'excerpts' || step === 'claims');
  const level = { ...spot, path: spot.path.slice(0, depth) };
  const notes = { ...spot, path: [...level.path, 'notes'] };
  const excerpts = pair.flatMap(({ by }) =>
    by.type === 'excerpt' ? (by.excerpt.split('.').at(-1) ?? []) : [],
  );
  const references = pair.flatMap(({ by }) => (by.type === 'reference' ? by.reference : []));
  const named = [
    ...(excerpts.length > 0 ? [`excerpts: [${excerpts.join(', ')}]`] : []),
    ...(references.length > 0 ? [`references: [${references.join(', ')}]`] : []),
  ];
  const note = `{ kind: conflict, field: ${field}, ${named.join(', ')} }`;
  const added = withItem(notes, note);
  const marked = added
    ? [added, withKeys(level, { draft: 'true' })]
    : [withKeys(level, { draft: 'true', notes: `[${note}]` })];
  const noun = level.path.length === 0 ? 'visit' : 'stop';
  const words = `Begin a note on the two claims, and mark this ${noun} as a draft until it is written`;
  return fixOf(words, marked, true);
}

type Known = Kinds & { readonly placeTree: PlaceTree };

function disagreeing(
  known: Known,
  claims: readonly PlacedClaim[],
): [PlacedClaim, PlacedClaim] | undefined {
  for (const [index, later] of claims.entries()) {
    const earlier = claims
      .slice(0, index)
      .find((claim) => !agree(known, claim.field, claim.value, later.value));
    if (earlier !== undefined) return [earlier, later];
  }
  return undefined;
}

/** Whether two values of a field can both be true. What cannot be read is a fault elsewhere. */
function agree(known: Known, field: Field, a: string, b: string): boolean {
  if (field === 'who') return true;
  if (field === 'where') return placesAgree(known.placeTree, a, b);
  if (field === 'time') return timesAgree(a, b);
  const words = wordsOf(field, known) ?? [a, b];
  if (!words.includes(a) || !words.includes(b)) return true;
  if (field !== 'when') return foldQuote(a) === foldQuote(b);
  const [first, second] = [resolveEdtf(a), resolveEdtf(b)];
  return 'fault' in first || 'fault' in second || intersect(first.date, second.date);
}

function unexplained([one, other]: readonly [PlacedClaim, PlacedClaim]): string {
  const { field } = one;
  return `The claims on \`${field}\` are in conflict: ${said(one)}, but ${said(other)}; add a note with \`kind: conflict\` and \`field: ${field}\` that tells the reader`;
}

function unfounded(value: string, claims: readonly PlacedClaim[]): string {
  const start = `\`${value}\` agrees with no claim: ${claims.map(said).join(', ')}; correct one of them, or add the claim this rests on`;
  if (claims[0]?.field !== 'where') return start;
  return `${start}; if the place is disputed, show a wider one that has the claimed ones \`within\` it, and add a note with \`kind: conflict\` and \`field: where\``;
}

function said({ value, by }: PlacedClaim): string {
  return by.type === 'excerpt'
    ? `excerpt \`${by.excerpt}\` says “${value}”`
    : `reference \`${by.reference}\` says “${value}”`;
}
