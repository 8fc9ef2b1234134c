import { useCallback, useContext, useEffect, useState } from 'react';
import { createStore } from 'zustand/vanilla';
import { NOTHING, type Selected } from '../../domain/selection.ts';
import { LICENCES, linkTo } from '../../files/siteFiles.ts';
import { m } from '../../locales/generated/messages.js';
import type { MapScene } from '../../scene/map.ts';
import type { Explorer } from '../../state/explorer.ts';
import type { Theme } from '../../state/url.ts';
import type { MapFrame } from '../../views/map/camera/frame.ts';
import type { Gathered, MapGestures, MapOptions, MapView } from '../../views/map/contract.ts';
import { useDossier } from '../dossier/context.ts';
import { EmptyNotice } from '../filter/EmptyNotice.tsx';

import { whenQuiet } from '../loading/idle.ts';
import { LaterFailed } from '../loading/LaterFailed.tsx';
import { ShownContext, useShown } from '../picture/shown.ts';
import { Poster } from '../prerender/Poster.tsx';
import { PosterContext } from '../prerender/posters.ts';
import { NARROW, useMedia } from '../views/media.ts';
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

type Props = {
  readonly explorer: Explorer;
  readonly selected: Selected;
  readonly theme: Theme;
  readonly base: string;
};

const loadClaim = () => import('../dossier/showClaim.ts');

/** What lies over the map, so that no name may stand there. */
const OBSTACLES = '.map-controls > *, .map-credit, .map-locator, .play';

/** The map with its controls, its credit, and what it says when it cannot be drawn. */
export function MapPanel({ explorer, selected, theme, base }: Props) {
  const { catalog, remaining, hover } = useDossier();
  const [ground, setGround] = useState<'waiting' | 'drawn' | 'missing'>('waiting');
  const [left, setLeft] = useState<Left>();
  const [gathered, setGathered] = useState<Gathered>();
  const isNarrow = useMedia(NARROW);
  const shown = useContext(ShownContext);
  const posters = useContext(PosterContext);
  /** What was shown when WebGL was lost; from then on the map is drawn without it. */
  const [lost, setLost] = useState<{ readonly frame: MapFrame | undefined }>();
  const { plain, scene } = useMapScene(selected);
  const [openingTheme] = useState(theme);
  const [frames] = useState<Frames>(() => createStore(() => ({ frame: undefined })));
  const open = useCallback(
    async (element: HTMLElement) => {
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
      const options: MapOptions = {
        ...{ base, region: catalog.dossier.region, packs: catalog.dossier.packs },
        theme: openingTheme,
        canvasLabel: m.map_canvas(),
        ownPlaces: catalog.places.filter(({ stops }) => stops.length > 0),
        obstacles: () => [...document.querySelectorAll(OBSTACLES)],
        onReady: () => setGround('drawn'),
        onFault: () => setGround('missing'),
        onCloseUp: (frame) => frames.setState({ frame }),
        onLost: () => setLost({ frame: shown.map?.() }),
        opening: lost?.frame,
      };
      // A picture of it is there; what is heavier comes when all else has.
      if (posters.map) await whenQuiet();
      return openMap(element, gestures, options, lost !== undefined);
    },
    [explorer, hover, catalog, base, openingTheme, shown, lost, posters, frames],
  );
  const { element, state, retry } = useView<MapScene, MapView>(open, scene);
  const view = state.status === 'open' ? state.view : undefined;
  useKeptUp(view, scene, { theme, isCooperative: isNarrow });
  const isLoading = state.status === 'loading' || (ground === 'waiting' && state.status === 'open');
  return (
    <section
      className="panel map-panel"
      id="map"
      tabIndex={-1}
      aria-label={m.map()}
      aria-busy={isLoading}
    >
      <div className="map" ref={element} />
      <LaterGathered {...{ explorer, gathered, setGathered }} />
      <Poster
        part="map"
        scene={plain}
        isCovering={view !== undefined}
        isOver={ground !== 'waiting' || state.status === 'failed'}
        select={explorer.select}
      />
      <EmptyNotice shown={remaining.stops} />
      {isLoading && <p className="panel-state">{m.loading_map()}</p>}
      <Faults hasFailed={state.status === 'failed'} isBare={ground === 'missing'} retry={retry} />
      <LaterMapHint left={left} />
      {view && <MapControls view={view} hasSelection={selected.kind !== 'none'} />}
      <LaterLocator {...{ frames, isNarrow, scene, theme, base }} region={catalog.dossier.region} />
      <MapCredit href={linkTo(LICENCES)} dossier={catalog.dossier} />
    </section>
  );
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
  scene: MapScene,
  { theme, isCooperative }: { readonly theme: Theme; readonly isCooperative: boolean },
) {
  useHighlight(view?.highlight);
  useEffect(() => view?.setTheme(theme), [view, theme]);
  useEffect(() => view?.setCooperative(isCooperative), [view, isCooperative]);
  useShown('map', view);
  useReturn(view, scene);
}
