import { Fragment } from 'react';
import type { Links } from '../../domain/dataset.ts';
import { hostOf, linkSegments } from '../../domain/links.ts';

type Props = { readonly text: string; readonly links: Links[string] };

/** A text with its links, each of which says to which host it leads. */
export function LinkedText({ text, links }: Props) {
  return linkSegments(text, links).map(({ text: words, url }, i) =>
    url ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the words of a text never move.
      <a key={i} href={url} target="_blank" rel="noopener noreferrer" title={hostOf(url)}>
        {words}
      </a>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the words of a text never move.
      <Fragment key={i}>{words}</Fragment>
    ),
  );
}
