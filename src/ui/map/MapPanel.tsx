import {
  type Dispatch,
  memo,
  type SetStateAction,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { NOTHING, type Selected } from '../../domain/selection.ts';
import { LICENCES, linkTo } from '../../files/siteFiles.ts';
import { m } from '../../locales/generated/messages.js';
import type { MapScene } from '../../scene/map/map.ts';
import type { Explorer } from '../../state/explorer.ts';
import type { Theme } from '../../state/url.ts';
import { whenReached } from '../../views/engine/reach.ts';
import type { Gathered, MapGestures, MapOptions, MapView } from '../../views/map/contract.ts';
import { useDossier, usePassing } from '../dossier/context.ts';
import { EmptyNotice } from '../filter/EmptyNotice.tsx';
import { LaterFailed } from '../loading/LaterFailed.tsx';
import { useShown } from '../picture/shown.ts';
import { focusedLink, focusMark } from '../prerender/keptFocus.ts';
import { Poster } from '../prerender/Poster.tsx';
import { PosterContext } from '../prerender/posters.ts';
import { usePressLater } from '../prerender/usePressLater.ts';
import { NARROW, useMedia } from '../views/media.ts';
import { useAsked } from '../views/useAsked.ts';
import { useHighlight } from '../views/useHighlight.ts';
import { useView } from '../views/useView.ts';
import { LaterGathered } from './LaterGathered.tsx';
import { type Frames, LaterLocator } from './LaterLocator.tsx';
import { LaterMapHint } from './LaterMapHint.tsx';
import { MapControls } from './MapControls.tsx';
import { MapCredit } from './MapCredit.tsx';
import type { Left } from './MapHint.tsx';
import { openMap } from './openMap.ts';
import { useMapScene } from './useMapScene.ts';
import { useReturn } from './useReturn.ts';
import { useWish, type Wish } from './useWish.ts';

type Props = {
  readonly explorer: Explorer;
  readonly selected: Selected;
  readonly theme: Theme;
  readonly base: string;
};

const loadClaim = () => import('../dossier/showClaim.ts');

/** What lies over the map, so that no name may stand there. */
const OBSTACLES = '.map-controls > *, .map-credit, .map-locator, .play';

/**
 * The map with its controls, its credit, and what it says when it cannot be drawn. What is selected may
 * lag behind the page.
 */
export const MapPanel = memo(({ explorer, selected, theme, base }: Props) => {
  const { catalog, hover } = useDossier();
  const { remaining } = usePassing();
  const [left, setLeft] = useState<Left>();
  const [gathered, setGathered] = useState<Gathered>();
  const isNarrow = useMedia(NARROW);
  const posters = useContext(PosterContext);
  const { look, scene, begin } = useMapScene(selected);
  // A step of a story may begin with what the map shows.
  const isBuilding = useStore(explorer, ({ page }) => page === 'builder');
  const wish = useWish(posters.map !== undefined && !posters.areOfOther, look, hover, isBuilding);
  const [frames] = useState<Frames>(() => createStore(() => ({ frame: undefined })));
  const told = { theme, base, frames, begin, setLeft, setGathered };
  const { element, state, retry, view, ground } = useMapView(explorer, scene, wish, told);
  const ask = useAsked(view, wish.want);
  const pressLater = usePressLater(ask, element, explorer.select);
  useKeptUp(view, scene, { theme, isCooperative: isNarrow });
  const hasFailed = state.status === 'failed';
  return (
    <section
      className="panel map-panel"
      id="map"
      tabIndex={-1}
      aria-label={m.map()}
      aria-busy={wish.isWanted && !hasFailed && ground === 'waiting'}
    >
      <div className="map" ref={element} />
      <LaterGathered {...{ explorer, gathered, setGathered }} />
      <Poster
        part="map"
        look={look}
        isCovering={view !== undefined}
        isOver={ground !== 'waiting' || hasFailed}
        select={explorer.select}
        open={pressLater}
      />
      <EmptyNotice shown={remaining.stops} />
      <Faults hasFailed={hasFailed} isBare={ground === 'missing'} retry={retry} />
      <LaterMapHint left={left} />
      {!hasFailed && <MapControls ask={ask} hasSelection={selected.kind !== 'none'} />}
      {scene && (
        <LaterLocator
          {...{ frames, isNarrow, scene, theme, base }}
          region={catalog.dossier.region}
        />
      )}
      <MapCredit href={linkTo(LICENCES)} dossier={catalog.dossier} />
    </section>
  );
});

type Told = Pick<Props, 'theme' | 'base'> & {
  readonly frames: Frames;
  readonly begin: () => Promise<void>;
  readonly setLeft: (left: Left) => void;
  readonly setGathered: Dispatch<SetStateAction<Gathered | undefined>>;
};

/** The map in the panel, from the moment in which it is wanted. */
function useMapView(explorer: Explorer, scene: MapScene | undefined, wish: Wish, told: Told) {
  const { catalog, hover } = useDossier();
  const [ground, setGround] = useState<'waiting' | 'drawn' | 'missing'>('waiting');
  const { base, frames, begin, setLeft, setGathered } = told;
  const { wanted, want } = wish;
  const [theme] = useState(told.theme);
  const focused = useRef<string>(undefined);
  const open = useCallback(
    async (container: HTMLElement) => {
      setGround('waiting');
      const gestures: MapGestures = {
        selectPlace: (id) => explorer.select({ kind: 'place', id }),
        selectClaim: (claim) => void loadClaim().then((code) => code.showClaim(explorer, claim)),
        // A second press on the same marker closes its card.
        openGathered: (next) =>
          setGathered((open) => (open?.anchor === next.anchor ? undefined : next)),
        clear: () => explorer.select(NOTHING),
        hover: hover.setHovered,
        leaveToPage: (kind) => setLeft({ kind }),
      };
      const { region, packs } = catalog.dossier;
      const options: MapOptions = {
        ...{ base, region, packs, theme },
        canvasLabel: m.map_canvas(),
        ownPlaces: catalog.places.filter(({ stopCount }) => stopCount > 0),
        obstacles: () => [...document.querySelectorAll(OBSTACLES)],
        onReady: () => setGround('drawn'),
        onFault: () => setGround('missing'),
        onCloseUp: (frame) => frames.setState({ frame }),
      };
      const panel = container.closest('section') ?? container;
      void whenReached(panel).then(want);
      await wanted;
      await begin();
      const view = await openMap(container, gestures, options);
      focused.current = focusedLink(panel);
      return view;
    },
    [explorer, hover, catalog, base, theme, frames, begin, wanted, want, setLeft, setGathered],
  );
  const { element, state, retry } = useView<MapScene, MapView>(open, scene);
  const view = state.status === 'open' ? state.view : undefined;
  // Its markers are there: an earlier effect has drawn the scene.
  useEffect(() => {
    const panel = element.current?.closest('section');
    if (view && panel && focused.current) focusMark(panel, focused.current);
  }, [view, element]);
  return { element, state, retry, view, ground };
}

type FaultsProps = {
  readonly hasFailed: boolean;
  /** It has markers and no ground. */
  readonly isBare: boolean;
  readonly retry: () => void;
};

function Faults({ hasFailed, isBare, retry }: FaultsProps) {
  return (
    <>
      {hasFailed && <LaterFailed message="map" onRetry={retry} />}
      {isBare && <LaterFailed message="basemap" onRetry={retry} isAside />}
    </>
  );
}

/** Hands the map whatever may change while it is open. */
function useKeptUp(
  view: MapView | undefined,
  scene: MapScene | undefined,
  { theme, isCooperative }: { readonly theme: Theme; readonly isCooperative: boolean },
) {
  useHighlight(view?.highlight);
  useEffect(() => view?.setTheme(theme), [view, theme]);
  useEffect(() => view?.setCooperative(isCooperative), [view, isCooperative]);
  useShown('map', view);
  useReturn(view, scene);
}
