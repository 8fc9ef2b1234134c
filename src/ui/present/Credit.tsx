import type { Source } from '../../domain/catalog.ts';
import { dateText } from '../../domain/dateText.ts';
import { useDossier } from '../dossier/context.ts';
import { publisher } from '../dossier/publisher.ts';
import { inLanguage } from '../language/inLanguage.ts';
import { between } from '../language/listed.ts';
import { Question } from './Question.tsx';
import { Veiled } from './Veiled.tsx';
import { useVeil } from './veil.ts';

/** Whose words they are; a question while that is to be guessed. */
export function Credit({ source }: { readonly source: Source }) {
  const { language } = useDossier();
  const { withheld } = useVeil();
  if (withheld === 'who') return <Question guess="who" />;
  return (
    <>
      <span className="publisher">
        <Veiled text={publisher(source)} />
      </span>
      {between(', ')}
      <cite {...inLanguage(source.language)}>
        <Veiled text={source.title} />
      </cite>
      {withheld !== 'when' && <> · {dateText(source.published, language, 'short')}</>}
    </>
  );
}
