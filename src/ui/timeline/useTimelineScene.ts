import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { inSlices } from '../../domain/longWork.ts';
import type { Selected } from '../../domain/selection.ts';
import type { TimelineLook, TimelineScene } from '../../scene/timeline/timelineScene.ts';
import type { Explorer } from '../../state/explorer.ts';
import { useDossier, usePassing } from '../dossier/context.ts';
import { timelineText } from '../language/words.ts';
import { loadCode, loadedCode } from '../loading/loadCode.ts';
import { PosterContext } from '../prerender/posters.ts';
import { COMPACT, useMedia } from '../views/media.ts';
import { loadTimeline } from './load.ts';

type Drawn = {
  /** What the scene is made of: another value for another scene. */
  readonly look: TimelineLook;
  /** Absent until the code is there. */
  readonly scene: TimelineScene | undefined;
  /** Until there is a scene, those of the picture. */
  readonly scales: Pick<TimelineScene, 'timeScale' | 'usualScale'>;
  /** Loads the code, prepares the first scene in slices, and resolves to both. */
  readonly begin: () => Promise<Begun>;
};

type Begun = {
  readonly code: Awaited<ReturnType<typeof loadTimeline>>;
  readonly first: TimelineScene;
};

/** The timeline for a selection; `lanes` and `about` as in `TimelineLook`, of which `about` stays the same. */
export function useTimelineScene(
  explorer: Explorer,
  selected: Selected,
  { lanes, about }: { readonly lanes: number; readonly about: Selected | undefined },
): Drawn {
  const { catalog, language } = useDossier();
  const { remaining, filter } = usePassing();
  const { period } = filter;
  const timeScale = useStore(explorer, (state) => state.timeScale);
  const isCompact = useMedia(COMPACT);
  const { usualScale = 'columns' } = useContext(PosterContext);
  const [code, setCode] = useState(() => loadedCode(loadTimeline));
  const look = useMemo(
    () => ({
      ...{ selected, remaining, language, period, timeScale, isCompact, lanes, about },
      text: timelineText,
    }),
    [selected, remaining, language, period, timeScale, isCompact, lanes, about],
  );
  const now = useRef(look);
  useEffect(() => {
    now.current = look;
  });
  const made = useRef<{ readonly of: TimelineLook; readonly scene: TimelineScene }>(undefined);
  const begin = useCallback(async () => {
    const loaded = await loadCode(loadTimeline);
    const { current } = now;
    await inSlices(loaded.prepareTimeline(catalog, current));
    const first = loaded.timelineScene(catalog, current);
    made.current = { of: current, scene: first };
    setCode(loaded);
    return { code: loaded, first };
  }, [catalog]);
  const scene = useMemo(
    () => (made.current?.of === look ? made.current.scene : code?.timelineScene(catalog, look)),
    [code, catalog, look],
  );
  const scales = scene ?? { timeScale: timeScale ?? usualScale, usualScale };
  return { look, scene, scales, begin };
}
