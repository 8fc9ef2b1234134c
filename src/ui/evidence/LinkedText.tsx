import { Fragment } from 'react';
import type { Links, LocalText } from '../../domain/dataset.ts';
import { hostOf, linkSegments } from '../../domain/links.ts';
import { localText } from '../../domain/localText.ts';
import { useDossier } from '../dossier/context.ts';
import { inLanguage } from '../language/inLanguage.ts';

type Props = { readonly texts: LocalText; readonly links: Links | undefined };

/** A text of the dossier in the reader's language, with its links, each of which says to which host it leads. */
export function LinkedText({ texts, links }: Props) {
  const { catalog, language } = useDossier();
  const spoken = localText(texts, language, catalog.dossier.language);
  return (
    <span {...inLanguage(spoken.language)}>
      {linkSegments(spoken.text, links?.[spoken.language]).map(({ text, url }, i) =>
        url ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the words of a text never move.
          <a key={i} href={url} target="_blank" rel="noopener noreferrer" title={hostOf(url)}>
            {text}
          </a>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the words of a text never move.
          <Fragment key={i}>{text}</Fragment>
        ),
      )}
    </span>
  );
}
