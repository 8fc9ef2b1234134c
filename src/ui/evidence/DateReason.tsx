import type { ReasonedWhen } from '../../domain/catalog.ts';
import { m } from '../../locales/generated/messages.js';
import { useTexts } from '../dossier/context.ts';
import { References } from './NoteText.tsx';

/** How a date came about: the source's words, the EDTF, the reasoning, where it was checked. */
export function DateReason({ when }: { readonly when: ReasonedWhen }) {
  const text = useTexts();
  return (
    <>
      {when.reasoning && <p>{text(when.reasoning)}</p>}
      <p className="aside">
        {m.written_as()} <code>{when.edtf}</code>
        {when.words !== undefined && <>; {m.in_words({ words: when.words })}</>}
      </p>
      <References ids={when.references.map(({ id }) => id)} />
    </>
  );
}
