import { useCallback, useEffect, useRef, useState } from 'react';
import type { Selected } from '../../domain/selection.ts';
import { markCard } from '../../scene/cards/markCard.ts';
import { useDossier, usePassing } from '../dossier/context.ts';
import { useTextsOf } from '../loading/useTextsOf.ts';
import { MarkCard } from './MarkCard.tsx';
import { type ShownMark, watchMarks } from './watchMarks.ts';

/** The card of the mark that the reader is on, wherever it is; one for the whole page. */
export function MarkCards({ selected }: { readonly selected: Selected }) {
  const { catalog, language } = useDossier();
  const { remaining } = usePassing();
  const [mark, setMark] = useState<ShownMark>();
  const hide = useRef<() => void>(undefined);
  useEffect(() => {
    const watch = watchMarks(setMark);
    hide.current = watch.hide;
    return watch.stop;
  }, []);
  const onGone = useCallback(() => hide.current?.(), []);
  // The pointer that asks for a card asks for the texts, too.
  const isReady = mark && (!catalog.isWithoutTexts || catalog.chunks);
  const card =
    isReady && markCard(catalog, { selected, remaining, language }, mark.about, mark.crowd);
  // The card is made anew of the texts that have come.
  useTextsOf(card?.kind === 'single' ? [card.visit] : []);
  return (
    <div className="mark-cards">
      {card && mark && <MarkCard key={mark.element.dataset.about} {...{ card, mark, onGone }} />}
    </div>
  );
}
