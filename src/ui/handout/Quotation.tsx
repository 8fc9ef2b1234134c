/** An excerpt in its own language, its translation, and who says so. */
import type { Excerpt } from '../../domain/catalog.ts';
import { Translation } from '../dossier/Translation.tsx';
import { inLanguage } from '../language/inLanguage.ts';
import { Citation } from './Citation.tsx';

export function Quotation({ excerpt }: { readonly excerpt: Excerpt }) {
  return (
    <figure className="story-quote">
      <blockquote {...inLanguage(excerpt.source.language)}>
        <p>{excerpt.exact}</p>
      </blockquote>
      <Translation excerpt={excerpt} />
      <figcaption>
        <Citation source={excerpt.source} />
      </figcaption>
    </figure>
  );
}
