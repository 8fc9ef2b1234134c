import type { ReasonedWhen } from '../../domain/catalog.ts';
import { edtfText } from '../../domain/dateText.ts';
import { m } from '../../locales/generated/messages.js';
import { useDossier, useTexts } from '../dossier/context.ts';
import { References } from './NoteText.tsx';

/** How a date came about: the source's words, the EDTF, the reasoning, where it was checked. */
export function DateReason({ when }: { readonly when: ReasonedWhen }) {
  const text = useTexts();
  const { language } = useDossier();
  return (
    <>
      {when.reasoning && <p>{text(when.reasoning)}</p>}
      <p className="aside">
        {m.written_as()} <code>{(when.written ?? when).edtf}</code>
        {when.words !== undefined && <>; {m.in_words({ words: when.words })}</>}
        {when.written && <>; {m.in_new_style({ date: edtfText(when.edtf, language) })}</>}
      </p>
      <References ids={when.references.map(({ id }) => id)} />
    </>
  );
}
