import { dateText } from '../../domain/dateText.ts';
import { itemOf } from '../controls/items.ts';
import { ShowMore } from '../controls/ShowMore.tsx';
import { useGradually } from '../controls/useGradually.ts';
import { useDossier } from '../dossier/context.ts';
import { publisher } from '../dossier/publisher.ts';
import { inLanguage } from '../language/inLanguage.ts';

/** Drawn at once. */
const STEP = 20;

/** All documents, with where they stand: the last thing to be seen, and to be copied down. */
export function SourcesBody() {
  const { catalog, language } = useDossier();
  const gradual = useGradually(catalog.sources, { step: STEP });
  return (
    <>
      <ol className="present-sources">
        {gradual.drawn.map((source, i) => (
          <li key={source.id} {...itemOf(gradual, i)}>
            <span className="publisher">{publisher(source)}</span>,{' '}
            <cite {...inLanguage(source.language)}>{source.title}</cite>,{' '}
            {dateText(source.published, language)}
            {/* Its address is one of its texts: of chunks, one would be needed for each source. */}
            {source.url && (
              <>
                {' '}
                ·{' '}
                <a href={source.url} target="_blank" rel="noopener noreferrer">
                  {new URL(source.url).host}
                </a>
              </>
            )}
          </li>
        ))}
      </ol>
      <ShowMore {...gradual} hasOwnSearch />
    </>
  );
}
