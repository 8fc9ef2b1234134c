import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { visitsAt } from '../../domain/chunks/shown.ts';
import { selectionAt } from '../../domain/presentation.ts';
import { NOTHING } from '../../domain/selection.ts';
import type { Story } from '../../domain/story.ts';
import { m } from '../../locales/generated/messages.js';
import type { Explorer } from '../../state/explorer.ts';
import type { Presentation, Theme } from '../../state/url.ts';
import { useDossier } from '../dossier/context.ts';
import { useTextsSoon } from '../loading/useTextsOf.ts';
import { Blank } from './Blank.tsx';
import { type Setup, SetupDialog } from './SetupDialog.tsx';
import { SlideCard } from './SlideCard.tsx';
import { SlideMap } from './SlideMap.tsx';
import { SpeakerNotice } from './SpeakerNotice.tsx';
import { StageTools } from './StageBar.tsx';
import { StageDialog, type StageDialogName } from './StageDialog.tsx';
import { StageFoot } from './StageFoot.tsx';
import { StageNews } from './StageNews.tsx';
import { StageNotice } from './StageNotice.tsx';
import { StagePrint } from './StagePrint.tsx';
import { StageZone } from './StageZone.tsx';
import { stageCommands } from './stageCommands.ts';
import { useAddress } from './useAddress.ts';
import { useCompare } from './useCompare.ts';
import { useFlag } from './useFlag.ts';
import { useFullscreen } from './useFullscreen.ts';
import { usePresentKeys } from './usePresentKeys.ts';
import { useReading } from './useReading.ts';
import { useStage } from './useStage.ts';
import { useSwipe } from './useSwipe.ts';
import { useRead, useWindows } from './useWindows.ts';
import { VeilContext } from './veil.ts';

type Props = {
  readonly explorer: Explorer;
  readonly opening: Presentation;
  readonly theme: Theme;
  readonly base: string;
  readonly story: Story | undefined;
  readonly stories: readonly Story[];
  readonly draft: Story | undefined;
  /** Why something else is presented than the address asks for. */
  readonly notice: string | undefined;
};

/** The screen that a class looks at: the map, a card over it, and time along its foot. */
export function Stage(props: Props) {
  const { explorer, opening, theme, base, story, stories, draft, notice } = props;
  const { catalog, language } = useDossier();
  const stage = useStage(explorer, story, opening);
  const { slides, slide, presenter, state, veil } = stage;
  const next = slides[state.slide + 1];
  useTextsSoon(next ? visitsAt(catalog, next) : []);
  const flagging = useFlag(stage);
  useAddress(explorer, presenter, opening.story);
  const [dialog, setDialog] = useState<StageDialogName | 'setup' | undefined>(
    opening.isStarting && 'setup',
  );
  const main = useRef<HTMLElement>(null);
  const fullscreen = useFullscreen();
  const windows = useWindows('screen', explorer, presenter, opening.story);
  const told = useMemo(() => ({ catalog, language, story }), [catalog, language, story]);
  const setup = { story: story && opening.story, guess: state.guess };
  const comparison = useCompare(slide);
  const { scroller, read } = useReading(presenter, veil.withheld !== undefined);
  useRead(windows, read);
  const leave = () => explorer.leavePresentation(selectionAt(slide));
  const commands = stageCommands(presenter, fullscreen, {
    ...{ read, leave, compare: comparison.toggle },
    ...{ openDialog: setDialog, openSpeaker: windows.openOther },
  });
  usePresentKeys((command) => commands[command]());
  const swipe = useSwipe((by) => (by > 0 ? presenter.next() : presenter.previous()));
  useFocusOnHeading(main, dialog === undefined);
  const close = (closed: StageDialogName | 'setup') =>
    setDialog((open) => (open === closed ? undefined : open));
  const start = ({ story: wanted, guess }: Setup) => {
    if (wanted === setup.story) presenter.setGuess(guess);
    else explorer.present({ story: wanted, guess }, NOTHING);
    setDialog(undefined);
  };
  return (
    <VeilContext value={veil}>
      <main className="present" ref={main} id="page" tabIndex={-1} aria-label={m.present()}>
        <div className="present-stage" inert={state.isBlank} {...swipe}>
          <SlideMap {...{ slide, theme, base, flagging }} isComparing={comparison.isOn} />
          <StageZone way="previous" onPress={presenter.previous} />
          <StageZone way="next" onPress={presenter.next} />
          {notice && <StageNotice text={notice} />}
          <SlideCard
            {...{ slide, told, scroller, comparison, flagging }}
            index={state.slide}
            onReveal={presenter.reveal}
          />
        </div>
        <StageFoot {...{ slide, state, presenter, flagging }}>
          <StageTools {...{ commands, fullscreen, leave }} openSetup={() => setDialog('setup')} />
        </StageFoot>
        <SpeakerNotice windows={windows} />
        <StageNews {...{ slides, state, told }} miss={flagging.miss} />
        {state.isBlank && <Blank onEnd={() => presenter.setBlank(false)} />}
      </main>
      {dialog === 'setup' ? (
        <SetupDialog {...{ stories, draft, setup }} onStart={start} onClose={() => close(dialog)} />
      ) : (
        <StageDialog {...{ slides, state, told, presenter, close }} name={dialog} />
      )}
      <StagePrint slide={slide} base={base} />
    </VeilContext>
  );
}

/**
 * Opening the stage focuses its heading, and so does closing a dialog that nothing on the stage had
 * opened; later slides are announced, not read twice.
 */
function useFocusOnHeading(main: RefObject<HTMLElement | null>, isClear: boolean): void {
  useEffect(() => {
    if (!isClear || document.activeElement !== document.body) return;
    main.current?.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true });
  }, [main, isClear]);
}
