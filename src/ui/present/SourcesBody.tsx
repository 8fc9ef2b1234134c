import { dateText } from '../../domain/dateText.ts';
import { useDossier } from '../dossier/context.ts';
import { publisher } from '../dossier/publisher.ts';
import { inLanguage } from '../language/inLanguage.ts';

/** All documents, with where they stand: the last thing to be seen, and to be copied down. */
export function SourcesBody() {
  const { catalog, language } = useDossier();
  return (
    <ol className="present-sources">
      {catalog.sources.map((source) => (
        <li key={source.id}>
          <span className="publisher">{publisher(source)}</span>,{' '}
          <cite {...inLanguage(source.language)}>{source.title}</cite>,{' '}
          {dateText(source.published, language)} ·{' '}
          <a href={source.url} target="_blank" rel="noopener noreferrer">
            {new URL(source.url).host}
          </a>
        </li>
      ))}
    </ol>
  );
}
