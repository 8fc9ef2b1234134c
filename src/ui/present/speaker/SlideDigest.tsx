import { parseMarkdown } from '../../../authoring/markdown.ts';
import type { Excerpt } from '../../../domain/catalog.ts';
import { visitsAt } from '../../../domain/chunks/shown.ts';
import type { Slide } from '../../../domain/presentation.ts';
import { find } from '../../../domain/selection.ts';
import type { Story } from '../../../domain/story.ts';
import { useDossier, useTexts, useWritten } from '../../dossier/context.ts';
import { publisher } from '../../dossier/publisher.ts';
import { Said } from '../../dossier/Said.tsx';
import { Translation } from '../../dossier/Translation.tsx';
import { inLanguage } from '../../language/inLanguage.ts';
import { sourceText } from '../../language/words.ts';
import { WithTexts } from '../../loading/WithTexts.tsx';
import { MarkdownText } from '../../story/MarkdownText.tsx';
import { quotedIn } from '../../story/quotedIn.ts';
import { datedAt, dateWords } from '../slideText.ts';

type Props = { readonly slide: Slide; readonly story: Story | undefined };

/** A slide in brief: when and where, and the words that the class reads. Nothing of it is hidden. */
export function SlideDigest({ slide, story }: Props) {
  const { catalog } = useDossier();
  return (
    <>
      <About slide={slide} />
      <WithTexts visits={visitsAt(catalog, slide)}>
        {() => <Body slide={slide} story={story} />}
      </WithTexts>
    </>
  );
}

/** Where and when it was, or which document it is about. */
function About({ slide }: Pick<Props, 'slide'>) {
  const { catalog, language } = useDossier();
  const text = useTexts();
  const item = datedAt(slide, catalog);
  if (item) {
    const place = 'place' in item ? [text(item.place.names)] : [];
    return (
      <p className="speaker-when">{[...place, dateWords(slide, item, language)].join(' · ')}</p>
    );
  }
  const shown = slide.kind === 'told' ? find(catalog, slide.step.shown) : undefined;
  if (shown?.kind === 'place')
    return (
      <p className="speaker-when">
        <Said of={shown.place.names} />
      </p>
    );
  if (shown?.kind === 'source') return <p className="speaker-when">{publisher(shown.source)}</p>;
  return null;
}

function Body({ slide, story }: Props) {
  const { catalog, language } = useDossier();
  const written = useWritten();
  switch (slide.kind) {
    case 'title': {
      const summary = story ? story.summary : catalog.dossier.summary;
      return summary ? (
        <p>
          <Said of={summary} />
        </p>
      ) : null;
    }
    case 'visit':
      return (
        <ol className="speaker-list">
          {slide.visit.stops.map((stop) => (
            <li key={stop.id}>
              <Said of={stop.title} />
            </li>
          ))}
        </ol>
      );
    case 'stop':
      return <Quotation excerpt={slide.stop.excerpts[0]} />;
    case 'told': {
      const told = slide.step.text;
      const excerptIn = quotedIn(slide.step, catalog);
      return told ? (
        <MarkdownText
          blocks={parseMarkdown(written(told)).blocks}
          quoteLanguage={(quotation) => excerptIn(quotation)?.source.language}
          translation={(quotation) => {
            const excerpt = excerptIn(quotation);
            return excerpt && <Translation excerpt={excerpt} />;
          }}
        />
      ) : null;
    }
    case 'disagreement':
      return (
        <p>
          <Said of={slide.conflict.note.text} />
        </p>
      );
    case 'sources':
      return (
        <ul className="speaker-list">
          {catalog.sources.map((source) => (
            <li key={source.id}>{sourceText(source, language)}</li>
          ))}
        </ul>
      );
  }
}

function Quotation({ excerpt }: { readonly excerpt: Excerpt }) {
  return (
    <figure className="story-quote">
      <blockquote {...inLanguage(excerpt.source.language)}>
        <p>{excerpt.exact}</p>
      </blockquote>
      <Translation excerpt={excerpt} />
      <figcaption>{publisher(excerpt.source)}</figcaption>
    </figure>
  );
}
