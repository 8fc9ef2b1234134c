import type { ReasonedWhen } from '../../domain/catalog.ts';
import { edtfText } from '../../domain/dateText.ts';
import { m } from '../../locales/generated/messages.js';
import { useDossier } from '../dossier/context.ts';
import { Said } from '../dossier/Said.tsx';
import { References } from './NoteText.tsx';

/** How a date came about: the source's words, the EDTF, the reasoning, where it was checked. */
export function DateReason({ when }: { readonly when: ReasonedWhen }) {
  const { language } = useDossier();
  return (
    <>
      {when.reasoning && (
        <p>
          <Said of={when.reasoning} />
        </p>
      )}
      <p className="aside">
        {m.written_as()} <code>{(when.written ?? when).edtf}</code>
        {when.words !== undefined && <>; {m.in_words({ words: when.words })}</>}
        {when.written && <>; {m.in_new_style({ date: edtfText(when.edtf, language) })}</>}
      </p>
      <References ids={when.references.map(({ id }) => id)} />
    </>
  );
}
