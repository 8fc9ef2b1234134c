import { parseMarkdown } from '../../authoring/markdown.ts';
import { find } from '../../domain/selection.ts';
import type { StoryStep } from '../../domain/story.ts';
import { useDossier, useTexts, useWritten } from '../dossier/context.ts';
import { Translation } from '../dossier/Translation.tsx';
import { MarkdownText } from '../story/MarkdownText.tsx';
import { quotedIn } from '../story/quotedIn.ts';
import { Credit } from './Credit.tsx';
import { PlaceLine } from './PlaceLine.tsx';
import { Veiled } from './Veiled.tsx';

/** What a story says at a step, every quotation with whose words it is. */
export function ToldBody({ step }: { readonly step: StoryStep }) {
  const { catalog } = useDossier();
  const text = useTexts();
  const written = useWritten();
  const found = find(catalog, step.shown);
  const excerptIn = quotedIn(step, catalog);
  return (
    <>
      {found?.kind === 'stop' && <PlaceLine stop={found.stop} heading={text(step.heading)} />}
      {step.text && (
        <div className="present-told">
          <MarkdownText
            blocks={parseMarkdown(written(step.text)).blocks}
            quoteLanguage={(quotation) => excerptIn(quotation)?.source.language}
            translation={(quotation) => {
              const excerpt = excerptIn(quotation);
              return (
                excerpt && (
                  <Translation excerpt={excerpt} words={(words) => <Veiled text={words} />} />
                )
              );
            }}
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
