import type { Slide } from '../../domain/presentation.ts';
import type { Presenter, PresenterState } from '../../state/presenter.ts';
import { HelpDialog } from '../help/HelpDialog.tsx';
import { GoTo } from './GoTo.tsx';
import { PRESENT_KEYS } from './keyList.ts';
import { SlideGrid } from './SlideGrid.tsx';
import { guardedHeading, headingOf, ordinalOf, type Told } from './slideText.ts';

export type StageDialogName = 'overview' | 'goTo' | 'help';

type Props = {
  readonly name: StageDialogName | undefined;
  readonly slides: readonly Slide[];
  readonly state: PresenterState;
  readonly told: Told;
  readonly presenter: Presenter;
  /** Closes this dialog. A browser tells of one that it closed when another may be open by then. */
  readonly close: (name: StageDialogName) => void;
};

/** What lies over the stage, one at a time. */
export function StageDialog({ name, slides, state, told, presenter, close }: Props) {
  const goTo = (slide: number) => {
    presenter.goTo(slide);
    if (name) close(name);
  };
  switch (name) {
    case 'overview':
      return (
        <SlideGrid
          names={slides.map((slide, i) => ({
            isBeginning: isBeginning(slide, slides[i - 1]),
            ordinal: ordinalOf(slide, told),
            // What is revealed may be said; what comes must not be.
            heading:
              i === state.slide && state.isRevealed
                ? headingOf(slide, told)
                : guardedHeading(slide, told, state.guess),
          }))}
          current={state.slide}
          onChoose={goTo}
          onClose={() => close(name)}
        />
      );
    case 'goTo':
      return (
        <GoTo
          count={slides.length}
          current={state.slide + 1}
          onChoose={(number) => goTo(number - 1)}
          onClose={() => close(name)}
        />
      );
    case 'help':
      return <HelpDialog groups={PRESENT_KEYS} onClose={() => close(name)} />;
    default:
      return null;
  }
}

/** Visits, disagreements and sources are the parts of a presentation. */
function isBeginning({ kind }: Slide, before: Slide | undefined): boolean {
  return (
    kind === 'visit' || ((kind === 'disagreement' || kind === 'sources') && kind !== before?.kind)
  );
}
