import type { Stop, Visit } from '../../domain/catalog.ts';
import { m } from '../../locales/generated/messages.js';
import { ClaimsTable } from './ClaimsTable.tsx';
import { DateReason } from './DateReason.tsx';
import { NoteText } from './NoteText.tsx';
import { PlaceReason } from './PlaceReason.tsx';
import type { Reason } from './reasonList.ts';

type Props = { readonly item: Stop | Visit; readonly reason: Reason };

/** What is behind a tag: reasoning, public notes, claims side by side, how the place is known. */
export function ReasonBody({ item, reason }: Props) {
  const { key, tag, when, notes = [], claims, place } = reason;
  return (
    <>
      {when && <DateReason when={when} />}
      {notes.map((note) => (
        <NoteText key={note.id} note={note} />
      ))}
      {claims && (
        <ClaimsTable item={item} claims={claims} caption={key === 'kind' ? m.field_kind() : tag} />
      )}
      {place && <PlaceReason place={place} />}
    </>
  );
}
