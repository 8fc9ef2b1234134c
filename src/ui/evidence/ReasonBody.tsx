import type { Stop, Visit } from '../../domain/catalog.ts';
import { m } from '../../locales/generated/messages.js';
import { ClaimsTable } from './ClaimsTable.tsx';
import { DateReason } from './DateReason.tsx';
import { NoteText } from './NoteText.tsx';
import { PlaceReason } from './PlaceReason.tsx';
import type { Reason } from './reasonList.ts';

type Props = { readonly item: Stop | Visit; readonly reasons: readonly Reason[] };

/** What is behind tags: reasoning, public notes, claims side by side, how the place is known. */
export function ReasonBody({ item, reasons }: Props) {
  return reasons.map((reason) => (
    <section key={reason.key} className="reason-part">
      {/* A table has a caption, and a tag that is pressed stands above. */}
      {reasons.length > 1 && reason.key !== 'claims' && <p className="reason-name">{reason.tag}</p>}
      <ReasonPart item={item} reason={reason} />
    </section>
  ));
}

function ReasonPart({ item, reason }: { readonly item: Stop | Visit; readonly reason: Reason }) {
  const { key, tag, when, notes = [], claims, place } = reason;
  return (
    <>
      {notes.map((note) => (
        <NoteText key={note.id} note={note} />
      ))}
      {when && <DateReason when={when} />}
      {claims && claims.length > 0 && (
        <ClaimsTable item={item} claims={claims} caption={key === 'kind' ? m.field_kind() : tag} />
      )}
      {place && <PlaceReason place={place} />}
    </>
  );
}
