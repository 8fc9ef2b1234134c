import { type Inline, parseMarkdown, plainText as wordsOf } from '../../authoring/markdown.ts';
import { excerptOf } from '../../authoring/quotationFault.ts';
import { quotableExcerpts } from '../../domain/quotable.ts';
import { find } from '../../domain/selection.ts';
import type { StoryStep } from '../../domain/story.ts';
import { useDossier, useTexts } from '../dossier/context.ts';
import { MarkdownText } from '../story/MarkdownText.tsx';
import { Credit } from './Credit.tsx';
import { PlaceLine } from './PlaceLine.tsx';
import { Veiled } from './Veiled.tsx';

/** What a story says at a step, every quotation with whose words it is. */
export function ToldBody({ step }: { readonly step: StoryStep }) {
  const { catalog } = useDossier();
  const text = useTexts();
  const found = find(catalog, step.shown);
  const excerpts = quotableExcerpts(step, catalog);
  const excerptIn = (quotation: readonly Inline[]) => excerptOf(wordsOf(quotation), excerpts);
  return (
    <>
      {found?.kind === 'stop' && <PlaceLine stop={found.stop} heading={text(step.heading)} />}
      {step.text && (
        <div className="present-told">
          <MarkdownText
            blocks={parseMarkdown(text(step.text)).blocks}
            quoteLanguage={(quotation) => excerptIn(quotation)?.source.language}
            credit={(quotation) => {
              const excerpt = excerptIn(quotation);
              return excerpt && <Credit source={excerpt.source} />;
            }}
            words={(words) => <Veiled text={words} />}
          />
        </div>
      )}
    </>
  );
}
