import type { Excerpt } from '../../domain/catalog.ts';
import { hiddenRanges } from '../../domain/redaction.ts';
import { markedSegments } from '../../scene/marked.ts';
import { Translation } from '../dossier/Translation.tsx';
import { inLanguage } from '../language/inLanguage.ts';
import { Credit } from './Credit.tsx';
import { Gap, Veiled } from './Veiled.tsx';
import { useVeil } from './veil.ts';

type Props = {
  readonly excerpt: Excerpt;
  /** Its document is named elsewhere. */
  readonly isCredited?: boolean;
  /** Others contradict it: the words that bear it out are underlaid the more. */
  readonly isDisputed?: boolean;
};

/** The words of a document, large, those that bear the claim out underlaid, and whose they are. */
export function Quotation({ excerpt, isCredited = false, isDisputed = false }: Props) {
  const { source } = excerpt;
  const { withheld } = useVeil();
  return (
    <figure className="present-quotation" data-disputed={isDisputed || undefined}>
      {/* An address may have the date or the publisher in it. */}
      <blockquote cite={withheld ? undefined : source.url} {...inLanguage(source.language)}>
        <Words excerpt={excerpt} />
      </blockquote>
      <Translation excerpt={excerpt} words={(text) => <Veiled text={text} />} />
      {!isCredited && (
        <figcaption>
          <Credit source={source} />
        </figcaption>
      )}
    </figure>
  );
}

function Words({ excerpt }: Pick<Props, 'excerpt'>) {
  const { secret } = useVeil();
  const segments = markedSegments(excerpt, hiddenRanges(excerpt.exact, secret));
  return segments.map(({ text, isMarked, isMatch }, i) => {
    const Part = isMarked ? 'mark' : 'span';
    // biome-ignore lint/suspicious/noArrayIndexKey: the segments of a quotation never move.
    return <Part key={i}>{isMatch ? <Gap /> : text}</Part>;
  });
}
