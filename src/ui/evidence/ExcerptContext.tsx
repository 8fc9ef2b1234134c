import { Fragment } from 'react';
import type { Excerpt } from '../../domain/catalog.ts';
import { passageParts } from '../../domain/passage.ts';
import { inLanguage } from '../language/inLanguage.ts';
import { useIsStatic } from '../prerender/static.ts';

type Props = {
  /** Of one passage. */
  readonly excerpts: readonly [Excerpt, ...(readonly Excerpt[])];
};

/** The passage around quotations, these marked. */
export function ExcerptContext({ excerpts }: Props) {
  const isStatic = useIsStatic();
  const parts = passageParts(excerpts);
  const [{ source }] = excerpts;
  if (parts.length === 0) return null;
  return (
    <blockquote
      className="passage"
      cite={isStatic ? undefined : source.url}
      {...inLanguage(source.language)}
    >
      {parts.map(({ text, isQuoted }, i) => {
        const Part = isQuoted ? 'mark' : Fragment;
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a passage never move.
        return <Part key={i}>{text}</Part>;
      })}
    </blockquote>
  );
}
