import type { Visit } from '../../domain/catalog.ts';
import { cardTags } from '../evidence/reasonList.ts';
import { useDossier } from './context.ts';

/** What is exceptional about a visit, for its card: two tags at most, often none. */
export function VisitTags({ visit }: { readonly visit: Visit }) {
  const tags = cardTags(visit, useDossier());
  if (tags.length === 0) return null;
  return (
    <ul className="doubts">
      {tags.map((tag) => (
        <li key={tag}>{tag}</li>
      ))}
    </ul>
  );
}
