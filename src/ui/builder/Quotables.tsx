import { asMarkdown } from '../../authoring/asMarkdown.ts';
import { visitsOfStep } from '../../domain/chunks/shown.ts';
import { quotableExcerpts } from '../../domain/quotable.ts';
import type { StoryStep } from '../../domain/story.ts';
import { m } from '../../locales/generated/messages.js';
import { itemOf } from '../controls/items.ts';
import { ShowMore } from '../controls/ShowMore.tsx';
import { useGradually } from '../controls/useGradually.ts';
import { useDossier } from '../dossier/context.ts';
import { inLanguage } from '../language/inLanguage.ts';
import { sourceText } from '../language/words.ts';
import { WithTexts } from '../loading/WithTexts.tsx';

/** Drawn at once. */
const STEP = 10;

type Props = { readonly step: StoryStep; readonly onQuote: (quotation: string) => void };

/** The excerpts about what a step shows, each to be quoted with one press, word for word. */
export function Quotables(props: Props) {
  const { catalog } = useDossier();
  return (
    <WithTexts visits={visitsOfStep(catalog, props.step)} lines={1}>
      {() => <Excerpts {...props} />}
    </WithTexts>
  );
}

function Excerpts({ step, onQuote }: Props) {
  const { catalog, language } = useDossier();
  const excerpts = quotableExcerpts(step, catalog);
  const seen = new Set<string>();
  const different = excerpts.filter(({ exact }) => !seen.has(exact) && seen.add(exact));
  const gradual = useGradually(different, { step: STEP, of: step.shown });
  if (different.length === 0) return null;
  return (
    <details className="builder-quotables">
      <summary>{m.builder_quotables({ count: different.length })}</summary>
      <ul>
        {gradual.drawn.map((excerpt, i) => (
          <li key={excerpt.id} {...itemOf(gradual, i)}>
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
      <ShowMore {...gradual} hasOwnSearch />
    </details>
  );
}
