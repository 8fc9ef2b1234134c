import { useEffect, useRef, useState } from 'react';
import type { Slide } from '../../domain/presentation.ts';
import { m } from '../../locales/generated/messages.js';
import type { Miss } from '../../scene/present/miss.ts';
import type { PresenterState } from '../../state/presenter.ts';
import { missText } from './missText.ts';
import { answerOf, guardedHeading, headingOf, type Told } from './slideText.ts';
import { useVeil } from './veil.ts';

type Props = {
  readonly slides: readonly Slide[];
  readonly state: PresenterState;
  readonly told: Told;
  /** How far the class was off, once that is revealed. */
  readonly miss?: Miss | undefined;
};

/** Tells a screen reader which slide it is, and what has been revealed: no more, and nothing at first. */
export function StageNews({ slides, state, told, miss }: Props) {
  const before = useRef(state);
  const [text, setText] = useState('');
  const { withheld } = useVeil();
  const slide = slides[state.slide];
  const heading = slide
    ? withheld
      ? guardedHeading(slide, told, withheld)
      : headingOf(slide, told)
    : '';
  useEffect(() => {
    const { current } = before;
    before.current = state;
    const { guess, isRevealed, isBlank } = state;
    const place = m.present_position({ number: state.slide + 1, count: slides.length });
    if (current.slide !== state.slide) setText(`${m.labelled({ label: place })} ${heading}`);
    else if (isBlank !== current.isBlank)
      setText(isBlank ? m.present_dark() : `${m.labelled({ label: place })} ${heading}`);
    else if (slide && guess && isRevealed && !current.isRevealed)
      setText(
        [answerOf(slide, guess, told), ...(miss ? [missText(miss, told.language)] : [])].join(
          ' · ',
        ),
      );
  }, [state, slide, slides, heading, told, miss]);
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {text}
    </p>
  );
}
