import type { Stop } from '../../domain/catalog.ts';
import { useTexts } from '../dossier/context.ts';
import { Question } from './Question.tsx';
import { Veiled } from './Veiled.tsx';
import { useVeil } from './veil.ts';

type Props = { readonly stop: Stop; readonly heading: string };

/** Where it was, unless the heading has said so; a question while that is to be guessed. */
export function PlaceLine({ stop, heading }: Props) {
  const text = useTexts();
  const { withheld } = useVeil();
  const name = text(stop.place.names);
  if (heading.includes(name) && withheld !== 'where') return null;
  return (
    <p className="present-place">
      {withheld === 'where' ? <Question guess="where" /> : <Veiled text={name} />}
    </p>
  );
}
