import type { ComponentType } from 'react';
import type { Links, LocalText } from '../../domain/dataset.ts';
import { isolated } from '../../domain/direction.ts';
import { localText } from '../../domain/localText.ts';
import { isKin } from '../../domain/translation.ts';
import { LinkedText } from '../evidence/LinkedText.tsx';
import { inLanguage } from '../language/inLanguage.ts';
import { useDossier } from './context.ts';

type Props = {
  readonly of: LocalText;
  /** What draws the words, where they are not drawn as they are. */
  readonly as?: ComponentType<{ readonly text: string }>;
  /** Which words lead where; not if they are drawn in another way. */
  readonly links?: Links | undefined;
};

/** Words of the dossier in the reader's language. Where it has none, they say in which they are. */
export function Said({ of: texts, as: Words, links }: Props) {
  const { catalog, language } = useDossier();
  const spoken = localText(texts, language, catalog.dossier.language);
  const text = isolated(spoken.text);
  const own = links?.[spoken.language];
  const words = Words ? (
    <Words text={text} />
  ) : own ? (
    <LinkedText text={spoken.text} links={own} />
  ) : (
    text
  );
  if (isKin(spoken.language, language)) return words;
  return <span {...inLanguage(spoken.language)}>{words}</span>;
}
