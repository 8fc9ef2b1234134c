import type { Note } from '../../domain/dataset.ts';
import { m } from '../../locales/generated/messages.js';
import { useDossier } from '../dossier/context.ts';
import { Said } from '../dossier/Said.tsx';
import { ReferenceLink } from './ReferenceLink.tsx';

/** A public note, with the addresses that it leans on. */
export function NoteText({ note }: { readonly note: Note }) {
  return (
    <>
      <p>
        <Said of={note.text} links={note.links} />
      </p>
      <References ids={note.references} />
    </>
  );
}

/** Where something was checked, in the order in which that names it; nothing for no addresses. */
export function References({ ids }: { readonly ids: readonly string[] }) {
  const { catalog } = useDossier();
  const references = ids.flatMap(
    (wanted) => catalog.references.find(({ id }) => id === wanted) ?? [],
  );
  if (references.length === 0) return null;
  return (
    <div className="references">
      <p>{m.checked_at()}</p>
      <ul>
        {references.map((reference) => (
          <li key={reference.id}>
            <ReferenceLink reference={reference} />
          </li>
        ))}
      </ul>
    </div>
  );
}
