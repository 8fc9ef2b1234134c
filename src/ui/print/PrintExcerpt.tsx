import type { Excerpt } from '../../domain/catalog.ts';
import { dateText } from '../../domain/dateText.ts';
import { markedSegments } from '../../scene/marked.ts';
import { useDossier } from '../dossier/context.ts';
import { publisher } from '../dossier/publisher.ts';

/** A quotation with its full citation: nobody can press a link on paper. */
export function PrintExcerpt({ excerpt }: { readonly excerpt: Excerpt }) {
  const { language } = useDossier();
  const { source } = excerpt;
  return (
    <figure className="print-excerpt">
      <blockquote cite={source.url} lang={source.language}>
        {markedSegments(excerpt).map(({ text, isMarked }, i) => {
          // biome-ignore lint/suspicious/noArrayIndexKey: the segments of a quotation never move.
          return isMarked ? <mark key={i}>{text}</mark> : <span key={i}>{text}</span>;
        })}
      </blockquote>
      <figcaption>
        <span className="publisher">{publisher(source)}</span> ·{' '}
        <cite lang={source.language}>{source.title}</cite> · {dateText(source.published, language)}{' '}
        · <a href={source.url}>{source.url}</a>
      </figcaption>
    </figure>
  );
}
