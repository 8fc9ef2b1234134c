/** Why the dossier says what it says of a visit or a stop: a tag for each doubt, and what is behind it. */
import type { ReactNode } from 'react';
import type { Stop, Visit } from '../../domain/catalog.ts';
import type { Claim, Note } from '../../domain/dataset.ts';
import { m } from '../../locales/generated/messages.js';
import { ClaimsTable } from './ClaimsTable.tsx';
import { DateReason } from './DateReason.tsx';
import { NoteText } from './NoteText.tsx';
import { PlaceReason } from './PlaceReason.tsx';

export type Reason = {
  readonly key: string;
  /** The tag, in plain words. */
  readonly tag: string;
  /** Doubt is told apart from what is merely good to know. */
  readonly isDoubt: boolean;
  readonly body: ReactNode;
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
  const add = (key: string, tag: string, isDoubt: boolean, body: ReactNode) => {
    reasons.push({ key, tag, isDoubt, body });
  };

  if (conflicts.length > 0 || disputed.length > 0) {
    add(
      'conflict',
      m.sources_disagree(),
      true,
      <>
        <Notes notes={tell(conflicts)} />
        <ClaimsTable item={item} claims={disputed} caption={m.sources_disagree()} />
      </>,
    );
  }
  if ('visit' in item) {
    const status = tell(about('status'));
    if (item.status !== 'happened') {
      const tag = item.status === 'announced' ? m.status_announced() : m.status_mentioned();
      add('status', tag, true, <Notes notes={status} />);
    } else if (status.length > 0)
      add('status', m.status_happened(), false, <Notes notes={status} />);
  } else {
    const tag = {
      official: m.kind_official,
      working: m.kind_working,
      informal: m.kind_informal,
      unknown: m.kind_unknown,
    }[item.kind]();
    const kinds = item.claims.filter(({ field }) => field === 'kind');
    add(
      'kind',
      tag,
      item.kind === 'unknown',
      <>
        <Notes notes={tell(about('kind'))} />
        {kinds.length > 0 && <ClaimsTable item={item} claims={kinds} caption={m.field_kind()} />}
      </>,
    );
  }
  const dating = tell(rest.filter(({ kind, field }) => kind === 'dating' || field === 'when'));
  if (item.when.basis !== 'stated' || dating.length > 0 || item.when.reasoning) {
    const tag = { stated: m.note_dating, inferred: m.date_inferred, checked: m.date_checked }[
      item.when.basis
    ]();
    add(
      'date',
      tag,
      item.when.basis === 'inferred',
      <>
        <DateReason when={item.when} />
        <Notes notes={dating} />
      </>,
    );
  }
  if (item.when.approximate || item.when.uncertain) {
    add('vague', m.date_vague(), true, <DateReason when={item.when} />);
  }
  const where = tell(about('where'));
  if (
    'visit' in item &&
    (item.placeInferred || item.place.precision !== 'exact' || where.length > 0)
  ) {
    const isExact = item.place.precision === 'exact';
    const tag = item.placeInferred ? m.place_inferred() : isExact ? m.note_place() : m.place_area();
    add(
      'place',
      tag,
      item.placeInferred,
      <>
        <Notes notes={where} />
        <PlaceReason place={item.place} />
      </>,
    );
  }
  const slips = tell(rest.filter((note) => note.kind === 'slip' && !told.has(note)));
  if (slips.length > 0) add('slip', m.note_slip(), true, <Notes notes={slips} />);
  const others = rest.filter((note) => !told.has(note));
  if (others.length > 0) add('note', m.note_remark(), false, <Notes notes={others} />);
  if (item.claims.length > 0) {
    const tag = m.count_claims({ count: item.claims.length });
    add('claims', tag, false, <ClaimsTable item={item} claims={item.claims} caption={tag} />);
  }
  return reasons;
}

function Notes({ notes }: { readonly notes: readonly Note[] }) {
  return notes.map((note) => <NoteText key={note.id} note={note} />);
}
