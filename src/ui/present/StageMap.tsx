import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { MapScene } from '../../scene/map/map.ts';
import type { Theme } from '../../state/url.ts';
import type { MapFrame, Padding } from '../../views/map/camera/frame.ts';
import type { MapGestures, MapOptions, MapView } from '../../views/map/contract.ts';
import { textScale } from '../../views/textScale.ts';
import { useDossier } from '../dossier/context.ts';
import { creditOf } from '../language/words.ts';
import { openMap } from '../map/openMap.ts';
import { useView } from '../views/useView.ts';

type Props = {
  readonly scene: MapScene;
  readonly theme: Theme;
  readonly base: string;
  /** What it shows, for those who do not see it. */
  readonly label: string;
  /** What lies over the map, which shows a frame and is covered by the card. */
  readonly over?: ((frame: MapFrame, covered: () => Padding) => ReactNode) | undefined;
};

/** From afar, names on the map are larger by this and by what all text is; `stage.css` says the same. */
const LARGER = 1.1;

/** Hands have the card and the strip; a swipe on the map turns the page. */
const NO_GESTURES: MapGestures = {
  selectPlace: () => {},
  clear: () => {},
  hover: () => {},
  leaveToPage: () => {},
};

/** The map that fills the screen behind the card. */
export function StageMap({ scene, theme, base, label, over }: Props) {
  const { catalog } = useDossier();
  const frame = useRef<HTMLDivElement>(null);
  const [isDrawn, setDrawn] = useState(false);
  const [shown, setShown] = useState<MapFrame>();
  const [openingTheme] = useState(theme);
  const open = useCallback(
    (element: HTMLElement) => {
      setDrawn(false);
      const options: MapOptions = {
        ...{ base, theme: openingTheme },
        ...{ region: catalog.dossier.region, packs: catalog.dossier.packs },
        canvasLabel: '',
        isPicture: true,
        ownPlaces: catalog.places.filter(({ stopCount }) => stopCount > 0),
        obstacles: () => [...document.querySelectorAll('.present-card, .map-credit')],
        onReady: () => setDrawn(true),
        // Places are drawn all the same.
        onFault: () => setDrawn(true),
        onMove: setShown,
        stage: { covered: () => coveredOf(frame.current), textScale: () => textScale() * LARGER },
      };
      return openMap(element, NO_GESTURES, options);
    },
    [catalog, base, openingTheme],
  );
  const { element, state } = useView<MapScene, MapView>(open, scene);
  const view = state.status === 'open' ? state.view : undefined;
  useEffect(() => view?.setTheme(theme), [view, theme]);
  const isBusy = state.status === 'loading' || (state.status === 'open' && !isDrawn);
  return (
    <div className="present-map" ref={frame} aria-busy={isBusy}>
      <div role="img" aria-label={label} className="present-picture">
        <div className="map" ref={element} inert />
      </div>
      {shown && over?.(shown, () => coveredOf(frame.current))}
      <a className="map-credit" href="basemap/LICENCES.md">
        {creditOf(catalog.dossier)}
      </a>
    </div>
  );
}

/** What the card covers of the map, CSS pixels. Where it stands below the map it covers nothing. */
function coveredOf(map: HTMLElement | null): Padding {
  const none = { left: 0, right: 0, top: 0, bottom: 0 };
  const card = map?.parentElement?.querySelector('.present-card');
  if (!map || !card) return none;
  const [outer, inner] = [map.getBoundingClientRect(), card.getBoundingClientRect()];
  if (inner.top >= outer.bottom) return none;
  const [before, after] = [inner.left - outer.left, outer.right - inner.right];
  return before > after
    ? { ...none, right: Math.max(0, outer.right - inner.left) }
    : { ...none, left: Math.max(0, inner.right - outer.left) };
}
