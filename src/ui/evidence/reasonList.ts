/** Why the dossier says what it says of a visit or a stop: a tag for each doubt, and what is behind it. */
import type { Place, ReasonedWhen, Stop, Visit } from '../../domain/catalog.ts';
import type { Claim, Note } from '../../domain/dataset.ts';
import { m } from '../../locales/generated/messages.js';

export type Reason = {
  readonly key: string;
  /** The tag, in plain words. */
  readonly tag: string;
  /** Doubt is told apart from what is merely good to know. */
  readonly isDoubt: boolean;
  /** What is behind it, in the order in which it is told. */
  readonly when?: ReasonedWhen | undefined;
  readonly notes?: readonly Note[] | undefined;
  readonly claims?: readonly Claim[] | undefined;
  readonly place?: Place | undefined;
};

const KIND_TAGS = {
  official: m.kind_official,
  working: m.kind_working,
  informal: m.kind_informal,
  unknown: m.kind_unknown,
};
const DATE_TAGS = { stated: m.note_dating, inferred: m.date_inferred, checked: m.date_checked };
const STATUS_TAGS = {
  happened: m.status_happened,
  announced: m.status_announced,
  mentioned: m.status_mentioned,
};

/** The tags of a visit or stop, doubts first; every note and every claim is behind one of them. */
export function reasonsOf(item: Stop | Visit): Reason[] {
  const conflicts = item.notes.filter(({ kind }) => kind === 'conflict');
  const disputed = item.claims.filter(({ status }) => status === 'conflict');
  const rest = item.notes.filter(({ kind }) => kind !== 'conflict');
  const about = (field: Claim['field']) => rest.filter((note) => note.field === field);
  const told = new Set<Note>();
  const tell = (notes: readonly Note[]) => {
    for (const note of notes) told.add(note);
    return notes;
  };
  const reasons: Reason[] = [];
  const { when } = item;

  if (conflicts.length > 0 || disputed.length > 0) {
    const behind = { notes: tell(conflicts), claims: disputed };
    reasons.push({ key: 'conflict', tag: m.sources_disagree(), isDoubt: true, ...behind });
  }
  if ('visit' in item) {
    const notes = tell(about('status'));
    const isDoubt = item.status !== 'happened';
    if (isDoubt || notes.length > 0) {
      reasons.push({ key: 'status', tag: STATUS_TAGS[item.status](), isDoubt, notes });
    }
  } else {
    const kinds = item.claims.filter(({ field }) => field === 'kind');
    reasons.push({
      key: 'kind',
      tag: KIND_TAGS[item.kind](),
      isDoubt: item.kind === 'unknown',
      notes: tell(about('kind')),
      claims: kinds.length > 0 ? kinds : undefined,
    });
  }
  const dating = tell(rest.filter(({ kind, field }) => kind === 'dating' || field === 'when'));
  if (when.basis !== 'stated' || dating.length > 0 || when.reasoning) {
    const isDoubt = when.basis === 'inferred';
    reasons.push({ key: 'date', tag: DATE_TAGS[when.basis](), isDoubt, when, notes: dating });
  }
  if (when.approximate || when.uncertain) {
    reasons.push({ key: 'vague', tag: m.date_vague(), isDoubt: true, when });
  }
  if ('visit' in item) {
    const { place, placeInferred: isDoubt } = item;
    const notes = tell(about('where'));
    const isExact = place.precision === 'exact';
    if (isDoubt || !isExact || notes.length > 0) {
      const tag = isDoubt ? m.place_inferred() : isExact ? m.note_place() : m.place_area();
      reasons.push({ key: 'place', tag, isDoubt, notes, place });
    }
  }
  const slips = tell(rest.filter((note) => note.kind === 'slip' && !told.has(note)));
  if (slips.length > 0) {
    reasons.push({ key: 'slip', tag: m.note_slip(), isDoubt: true, notes: slips });
  }
  const others = rest.filter((note) => !told.has(note));
  if (others.length > 0) {
    reasons.push({ key: 'note', tag: m.note_remark(), isDoubt: false, notes: others });
  }
  if (item.claims.length > 0) {
    const tag = m.count_claims({ count: item.claims.length });
    reasons.push({ key: 'claims', tag, isDoubt: false, claims: item.claims });
  }
  return reasons;
}
