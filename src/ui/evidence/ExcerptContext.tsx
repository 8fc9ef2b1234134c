import type { Excerpt } from '../../domain/catalog.ts';
import { passageOf } from '../../domain/passage.ts';
import { inLanguage } from '../language/inLanguage.ts';
import { useIsStatic } from '../prerender/static.ts';

/** The passage around a quotation, the quotation marked. */
export function ExcerptContext({ excerpt }: { readonly excerpt: Excerpt }) {
  const isStatic = useIsStatic();
  const passage = passageOf(excerpt);
  if (!passage) return null;
  return (
    <blockquote
      className="passage"
      cite={isStatic ? undefined : excerpt.source.url}
      {...inLanguage(excerpt.source.language)}
    >
      {passage.before}
      <mark>{passage.quoted}</mark>
      {passage.after}
    </blockquote>
  );
}
