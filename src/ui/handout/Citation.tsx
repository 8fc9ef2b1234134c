import type { Source } from '../../domain/catalog.ts';
import { dateText } from '../../domain/dateText.ts';
import { useDossier } from '../dossier/context.ts';
import { publisher } from '../dossier/publisher.ts';
import { inLanguage } from '../language/inLanguage.ts';

/** Whose words they are, with the address: nobody can press a link on paper. */
export function Citation({ source }: { readonly source: Source }) {
  const { language } = useDossier();
  return (
    <>
      <span className="publisher">{publisher(source)}</span> ·{' '}
      <cite {...inLanguage(source.language)}>{source.title}</cite> ·{' '}
      {dateText(source.published, language)} · <a href={source.url}>{source.url}</a>
    </>
  );
}
