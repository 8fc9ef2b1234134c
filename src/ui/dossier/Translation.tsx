import type { ReactNode } from 'react';
import type { Excerpt } from '../../domain/catalog.ts';
import { translationOf } from '../../domain/translation.ts';
import { m } from '../../locales/generated/messages.js';
import { inLanguage } from '../language/inLanguage.ts';
import { translatorText } from '../language/translatorText.ts';
import { useDossier } from './context.ts';

type Props = {
  readonly excerpt: Excerpt;
  /** How words are drawn, if not as they are. */
  readonly words?: (text: string) => ReactNode;
};

/** What a quotation says in the reader's language, and who says so; nothing where they can read it. */
export function Translation({ excerpt, words = (text) => text }: Props) {
  const { catalog, language } = useDossier();
  const spoken = translationOf(excerpt, language, catalog.dossier.language);
  return (
    spoken && (
      <p className="translation">
        <b>{words(m.labelled({ label: translatorText(spoken) }))}</b>{' '}
        <span {...inLanguage(spoken.language)}>{words(spoken.text)}</span>
      </p>
    )
  );
}
