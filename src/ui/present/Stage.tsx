import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Visit } from '../../domain/catalog.ts';
import { type Slide, selectionAt } from '../../domain/presentation.ts';
import { placesAt } from '../../domain/secrets.ts';
import { find, spotlight } from '../../domain/selection.ts';
import type { Story } from '../../domain/story.ts';
import { m } from '../../locales/generated/messages.js';
import { stageMap } from '../../scene/stage.ts';
import type { Explorer } from '../../state/explorer.ts';
import type { Presentation, Theme } from '../../state/url.ts';
import { useDossier, useTexts } from '../dossier/context.ts';
import type { PresentCommand } from '../keys/presentKeys.ts';
import { mapText } from '../language/words.ts';
import { Blank } from './Blank.tsx';
import { isMoreBelow } from './Card.tsx';
import { SlideCard } from './SlideCard.tsx';
import { SpeakerNotice } from './SpeakerNotice.tsx';
import { StageCounter, StageTools } from './StageBar.tsx';
import { StageDialog, type StageDialogName } from './StageDialog.tsx';
import { StageMap } from './StageMap.tsx';
import { StageNews } from './StageNews.tsx';
import { StageNotice } from './StageNotice.tsx';
import { StagePrint } from './StagePrint.tsx';
import { StageZone } from './StageZone.tsx';
import { TimeStrip } from './TimeStrip.tsx';
import { useAddress } from './useAddress.ts';
import { useCompare } from './useCompare.ts';
import { useFullscreen } from './useFullscreen.ts';
import { usePresentKeys } from './usePresentKeys.ts';
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

/** Share of a card's height by which reading on scrolls it. */
const PAGE = 0.85;

/** The screen that a class looks at: the map, a card over it, and time along its foot. */
export function Stage(props: Props) {
  const { explorer, opening, theme, base, story, stories, draft, notice } = props;
  const { catalog, language } = useDossier();
  const { slides, slide, presenter, state, veil } = useStage(explorer, story, opening);
  useAddress(explorer, presenter, opening.story);
  const [dialog, setDialog] = useState<StageDialogName>();
  const scroller = useRef<HTMLDivElement>(null);
  const main = useRef<HTMLElement>(null);
  const fullscreen = useFullscreen();
  const windows = useWindows('screen', explorer, presenter, opening.story);
  const told = useMemo(() => ({ catalog, language, story }), [catalog, language, story]);
  const { withheld } = veil;
  const { columns, isOn: isComparing, toggle: toggleCompare } = useCompare(slide);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a wider card leaves the map less room.
  const scene = useMemo(
    () =>
      stageMap(catalog, slide, { language, text: mapText, isPlaceWithheld: withheld === 'where' }),
    [catalog, slide, language, withheld, isComparing],
  );
  // On a weak machine the words are there first, and do not wait for the map to move.
  const drawn = useDeferredValue(scene);
  const current = useMemo(() => visitsAt(slide, catalog), [slide, catalog]);
  const leave = () => explorer.leavePresentation(selectionAt(slide));

  const read = (by: 1 | -1) => {
    const element = scroller.current;
    const isReadable = element && !state.isBlank && !withheld;
    const hasMore = isReadable && (by > 0 ? isMoreBelow(element) : element.scrollTop > 0);
    if (hasMore) element.scrollBy({ top: by * PAGE * element.clientHeight });
    else if (by > 0) presenter.next();
    else presenter.previous();
  };
  useRead(windows, read);
  const goOut = () => {
    // What is drawn may be behind what the browser has done.
    if (fullscreen.leave()) return;
    if (state.isBlank) presenter.setBlank(false);
    else leave();
  };
  const toggleFullscreen = () => {
    if (!fullscreen.leave()) fullscreen.enter();
  };
  const COMMANDS: Readonly<Record<PresentCommand, () => void>> = {
    next: presenter.next,
    previous: presenter.previous,
    readOn: () => read(1),
    readBack: () => read(-1),
    first: () => presenter.goTo(0),
    last: () => presenter.goTo(slides.length - 1),
    blank: () => presenter.setBlank(!state.isBlank),
    fullscreen: toggleFullscreen,
    start: fullscreen.enter,
    overview: () => setDialog('overview'),
    goTo: () => setDialog('goTo'),
    help: () => setDialog('help'),
    speaker: windows.openOther,
    compare: toggleCompare,
    leave: goOut,
  };
  usePresentKeys((command) => COMMANDS[command]());
  const swipe = useSwipe((by) => (by > 0 ? presenter.next() : presenter.previous()));
  useEffect(() => {
    // Nothing is read out twice: only what opens the stage takes the focus to its heading.
    main.current?.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true });
  }, []);

  return (
    <VeilContext value={veil}>
      <main className="present" ref={main} id="page" tabIndex={-1} aria-label={m.present()}>
        <div className="present-stage" inert={state.isBlank} {...swipe}>
          <StageMap
            scene={drawn}
            theme={theme}
            base={base}
            label={usePlaces(slide, withheld === 'where')}
          />
          <StageZone way="previous" onPress={presenter.previous} />
          <StageZone way="next" onPress={presenter.next} />
          {notice && <StageNotice text={notice} />}
          <SlideCard
            {...{ slide, told, scroller, columns, isComparing }}
            index={state.slide}
            onCompare={toggleCompare}
            onReveal={presenter.reveal}
            choices={{
              chosen: story ? opening.story : undefined,
              ...{ stories, draft, guess: state.guess, setGuess: presenter.setGuess },
              chooseStory: (id) =>
                explorer.present({ story: id, guess: state.guess }, { kind: 'none' }),
            }}
          />
        </div>
        <footer className="present-strip" inert={state.isBlank}>
          <StageCounter
            number={state.slide + 1}
            count={slides.length}
            previous={presenter.previous}
            next={presenter.next}
          />
          <TimeStrip current={current} isWithheld={withheld === 'when'} />
          <StageTools
            overview={COMMANDS.overview}
            speaker={windows.openOther}
            help={COMMANDS.help}
            fullscreen={fullscreen.isPossible ? toggleFullscreen : undefined}
            isFullscreen={fullscreen.isOn}
            leave={leave}
          />
        </footer>
        <SpeakerNotice windows={windows} />
        <StageNews slides={slides} state={state} told={told} />
        {state.isBlank && <Blank onEnd={() => presenter.setBlank(false)} />}
      </main>
      <StageDialog
        {...{ slides, state, told, presenter }}
        name={dialog}
        close={(closed) => setDialog((open) => (open === closed ? undefined : open))}
      />
      <StagePrint slide={slide} base={base} />
    </VeilContext>
  );
}

/** What the map shows in words; nothing of it while that is to be guessed. */
function usePlaces(slide: Slide, isWithheld: boolean): string {
  const { catalog } = useDossier();
  const text = useTexts();
  const places = isWithheld ? [] : placesAt(slide, catalog);
  if (places.length === 0) return m.map();
  return m.present_map({ places: places.map(({ names }) => text(names)).join(', ') });
}

/** The visits that a slide is about; none where it is about everything. */
function visitsAt(slide: Slide, catalog: ReturnType<typeof useDossier>['catalog']): Set<Visit> {
  const selected = find(catalog, selectionAt(slide)) ?? { kind: 'none' as const };
  return new Set([...(spotlight(selected).stops ?? [])].map(({ visit }) => visit));
}
