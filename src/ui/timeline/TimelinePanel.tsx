import { memo, useCallback, useContext, useEffect, useRef, useState } from 'react';
import type { Catalog } from '../../domain/catalog.ts';
import { isOpen } from '../../domain/filter.ts';
import { find, type Selected } from '../../domain/selection.ts';
import { m } from '../../locales/generated/messages.js';
import { openedAbout } from '../../scene/pages/openedAbout.ts';
import type { TimelineScene } from '../../scene/timeline/timelineScene.ts';
import type { Explorer } from '../../state/explorer.ts';
import { fromSearch } from '../../state/url.ts';
import type { TimelineView } from '../../views/timeline/timelineView.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useDossier, usePassing } from '../dossier/context.ts';
import { EmptyNotice } from '../filter/EmptyNotice.tsx';
import { usePeriod } from '../filter/useFilter.ts';
import { whenQuiet } from '../loading/idle.ts';
import { LaterFailed } from '../loading/LaterFailed.tsx';
import { useShown } from '../picture/shown.ts';
import { PlayControls } from '../play/PlayControls.tsx';
import { focusedLink, focusMark } from '../prerender/keptFocus.ts';
import { Poster } from '../prerender/Poster.tsx';
import { PosterContext } from '../prerender/posters.ts';
import { usePressWhenDrawn } from '../prerender/usePressLater.ts';
import { COMPACT, useMedia } from '../views/media.ts';
import { inTurn } from '../views/turns.ts';
import { useHighlight } from '../views/useHighlight.ts';
import { useView } from '../views/useView.ts';
import { CompactControls } from './CompactControls.tsx';
import { gesturesOf } from './gesturesOf.ts';
import { LaterOverview } from './LaterOverview.tsx';
import { TimelineControls } from './TimelineControls.tsx';
import { TrueScaleSwitch } from './TrueScaleSwitch.tsx';
import { useLanes } from './useLanes.ts';
import { useTimelineScene } from './useTimelineScene.ts';

type Props = { readonly explorer: Explorer; readonly selected: Selected };

/** The timeline with its overview and its controls. On narrow pages a single line of visits. What is selected may lag behind. */
export const TimelinePanel = memo(({ explorer, selected }: Props) => {
  const { catalog, editFilter, hover } = useDossier();
  const { remaining } = usePassing();
  // What is operated is ahead of what is drawn.
  const isWhole = isOpen(usePeriod(explorer));
  const isCompact = useMedia(COMPACT);
  const posters = useContext(PosterContext);
  const [lanes, addLanes] = useLanes();
  // Unless the reader has chosen something in another picture, that is what the page shows.
  const [about] = useState(() => aboutOf(catalog, posters.drawnOf, selected));
  const { look, scene, scales, begin } = useTimelineScene(explorer, selected, { lanes, about });
  const focused = useRef<string>(undefined);
  const open = useCallback(
    async (element: HTMLElement) => {
      if (posters.timeline) await whenQuiet();
      const { code, first } = await begin();
      const panel = element.closest('section');
      focused.current = panel ? focusedLink(panel) : undefined;
      const gestures = gesturesOf({ explorer, setHovered: hover.setHovered, addLanes });
      const view = code.createTimelineView(element, gestures);
      await inTurn(() => view.prepare(first));
      return view;
    },
    [explorer, hover, posters, begin, addLanes],
  );
  const { element, state, retry } = useView<TimelineScene, TimelineView>(open, scene);
  const view = state.status === 'open' ? state.view : undefined;
  const isDrawn = useIsDrawn(view);
  useEffect(() => {
    const panel = element.current?.closest('section');
    if (isDrawn && panel && focused.current) focusMark(panel, focused.current);
  }, [isDrawn, element]);
  const pressed = usePressWhenDrawn(isDrawn ? view : undefined, element, explorer.select);
  const controls = view && (
    <TimelineControls view={view} isAnythingSelected={scene?.target !== undefined} />
  );
  useHighlight(view?.highlight);
  useShown('timeline', view);
  return (
    <section
      className="panel timeline-panel"
      id="timeline"
      tabIndex={-1}
      aria-label={m.timeline()}
      aria-busy={state.status === 'loading'}
    >
      {catalog.visits.length > 0 && !isCompact && (
        <div className="timeline-head">
          <div className="timeline-choices">
            <TrueScaleSwitch explorer={explorer} scene={scales} />
            {!isWhole && (
              <IconButton
                label={m.period_clear()}
                icon="close"
                onPress={() => editFilter((now) => ({ ...now, period: {} }))}
              />
            )}
          </div>
          <LaterOverview explorer={explorer} selected={selected} />
        </div>
      )}
      <div className="timeline" ref={element} data-drawn={isDrawn} />
      <Poster
        part="timeline"
        look={look}
        isCovering={view !== undefined}
        isOver={isDrawn || state.status === 'failed'}
        {...pressed}
      />
      <EmptyNotice shown={remaining.visits} />
      {state.status === 'loading' && <p className="panel-state">{m.loading_timeline()}</p>}
      {state.status === 'failed' && <LaterFailed message="timeline" onRetry={retry} />}
      <PlayControls explorer={explorer} selected={selected} />
      {controls && !isCompact && controls}
      {controls && isCompact && (
        <CompactControls>
          <TrueScaleSwitch explorer={explorer} scene={scales} />
          {controls}
        </CompactControls>
      )}
    </section>
  );
});

/** What the timeline is opened about: what its picture was drawn of, if there is one. */
function aboutOf(catalog: Catalog, drawnOf: string | undefined, selected: Selected) {
  if (drawnOf === undefined) return openedAbout(catalog, selected);
  return openedAbout(catalog, find(catalog, fromSearch(drawnOf).selection) ?? { kind: 'none' });
}

/** Whether the view has drawn: it is open, and has been given its scene. */
function useIsDrawn(view: TimelineView | undefined): boolean {
  const [drawn, setDrawn] = useState<TimelineView>();
  // After the effect that hands it the scene.
  useEffect(() => setDrawn(view), [view]);
  return view !== undefined && drawn === view;
}
