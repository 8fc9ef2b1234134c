import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { visitsAt } from '../../domain/chunks/shown.ts';
import { type Slide, slideAbout, slidesOf } from '../../domain/presentation.ts';
import { hasSecret, secretOf } from '../../domain/secrets.ts';
import type { Story } from '../../domain/story.ts';
import type { Explorer } from '../../state/explorer.ts';
import { createPresenter, type Presenter, type PresenterState } from '../../state/presenter.ts';
import type { Presentation } from '../../state/url.ts';
import { useDossier } from '../dossier/context.ts';
import { useTextsOf } from '../loading/useTextsOf.ts';
import { NO_VEIL, type Veil } from './veil.ts';

export type StageState = {
  readonly slides: readonly Slide[];
  readonly slide: Slide;
  readonly presenter: Presenter;
  readonly state: PresenterState;
  readonly veil: Veil;
};

/** The slides, the one that is shown, and what of it is withheld. */
export function useStage(
  explorer: Explorer,
  story: Story | undefined,
  opening: Presentation,
): StageState {
  const { catalog } = useDossier();
  const slides = useMemo(() => slidesOf(catalog, story), [catalog, story]);
  const [presenter] = useState(() =>
    createPresenter(
      slides.length,
      {
        slide:
          opening.step === undefined
            ? slideAbout(slides, explorer.getState().selection)
            : opening.step - 1,
        guess: opening.guess,
      },
      (at, guess) => {
        const slide = slides[at];
        return slide !== undefined && hasSecret(slide, guess, catalog);
      },
    ),
  );
  const state = useStore(presenter);
  const slide = slides[state.slide] ?? { kind: 'title' as const };
  const { guess, isRevealed } = state;
  const { areThere } = useTextsOf(visitsAt(catalog, slide));
  // biome-ignore lint/correctness/useExhaustiveDependencies: texts that have come may tell what is to be guessed.
  const veil = useMemo(
    () =>
      guess && !isRevealed && hasSecret(slide, guess, catalog)
        ? { withheld: guess, secret: secretOf(slide, guess, catalog) }
        : NO_VEIL,
    [guess, isRevealed, slide, catalog, areThere],
  );
  return { slides, slide, presenter, state, veil };
}
