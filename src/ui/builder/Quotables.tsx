import { asMarkdown } from '../../authoring/asMarkdown.ts';
import { quotableExcerpts } from '../../domain/quotable.ts';
import type { StoryStep } from '../../domain/story.ts';
import { m } from '../../locales/generated/messages.js';
import { useDossier } from '../dossier/context.ts';
import { inLanguage } from '../language/inLanguage.ts';
import { sourceText } from '../language/words.ts';

type Props = { readonly step: StoryStep; readonly onQuote: (quotation: string) => void };

/** The excerpts about what a step shows, each to be quoted with one press, word for word. */
export function Quotables({ step, onQuote }: Props) {
  const { catalog, language } = useDossier();
  const excerpts = quotableExcerpts(step, catalog);
  const seen = new Set<string>();
  const different = excerpts.filter(({ exact }) => !seen.has(exact) && seen.add(exact));
  if (different.length === 0) return null;
  return (
    <details className="builder-quotables">
      <summary>{m.builder_quotables({ count: different.length })}</summary>
      <ul>
        {different.map((excerpt) => (
          <li key={excerpt.id}>
            <q {...inLanguage(excerpt.source.language)}>{excerpt.exact}</q>
            <span className="aside">{sourceText(excerpt.source, language)}</span>
            <button
              type="button"
              className="button"
              onClick={() => onQuote(asMarkdown(excerpt.exact))}
            >
              {m.builder_quote()}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
