import type { Excerpt } from '../../domain/catalog.ts';
import { m } from '../../locales/generated/messages.js';
import { Choose } from '../controls/Choose.tsx';
import { CopyItem } from '../controls/CopyItem.tsx';
import { inLanguage } from '../language/inLanguage.ts';
import { useDossier } from './context.ts';
import { quotationText } from './quotationText.ts';

type Props = {
  readonly excerpt: Excerpt;
  readonly isInContext: boolean;
  readonly onContext: () => void;
  readonly onCite: () => void;
};

/** What can be done with an excerpt, below the full title of where it stands. */
export function ExcerptMenu({ excerpt, isInContext, onContext, onCite }: Props) {
  const { language } = useDossier();
  const { source } = excerpt;
  return (
    <>
      <p className="more-about" {...inLanguage(source.language)}>
        {source.title}
      </p>
      <button type="button" className="more-item" onClick={onContext}>
        {isInContext ? m.hide_context() : m.in_context()}
      </button>
      <button type="button" className="more-item" onClick={onCite}>
        {m.cite()}
      </button>
      <CopyItem label={m.copy_quotation()} text={quotationText(excerpt, language)} />
      <Choose to={{ kind: 'source', source }} className="more-item">
        {m.read_source()}
      </Choose>
    </>
  );
}
