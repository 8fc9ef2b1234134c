import type { Excerpt } from '../../domain/catalog.ts';
import { dateText } from '../../domain/dateText.ts';
import { markedSegments } from '../../scene/marked.ts';
import { useDossier } from '../dossier/context.ts';
import { publisher } from '../dossier/publisher.ts';
import { Translation } from '../dossier/Translation.tsx';
import { inLanguage } from '../language/inLanguage.ts';
import { useSourceNumbers } from './sourceNumbers.ts';

/** A quotation, its publisher, and the number of its source in the list at the end of the sheet. */
export function PrintExcerpt({ excerpt }: { readonly excerpt: Excerpt }) {
  const { language } = useDossier();
  const { source } = excerpt;
  const number = useSourceNumbers().get(source);
  return (
    <figure className="print-excerpt">
      <blockquote cite={source.url} {...inLanguage(source.language)}>
        {markedSegments(excerpt).map(({ text, isMarked }, i) => {
          // biome-ignore lint/suspicious/noArrayIndexKey: the segments of a quotation never move.
          return isMarked ? <mark key={i}>{text}</mark> : <span key={i}>{text}</span>;
        })}
      </blockquote>
      <Translation excerpt={excerpt} />
      <figcaption>
        <span className="publisher">{publisher(source)}</span> ·{' '}
        {dateText(source.published, language)}
        {number !== undefined && ` [${number}]`}
      </figcaption>
    </figure>
  );
}
