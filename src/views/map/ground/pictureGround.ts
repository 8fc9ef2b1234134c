/** The ground as an SVG, which needs no WebGL: moved and enlarged as it is while a movement goes on. */
import type { Box } from '../../../scene/map/labels.ts';
import type { MapScene } from '../../../scene/map/map.ts';
import type { Basemap } from '../basemap/basemap.ts';
import type { MapFrame } from '../camera/frame.ts';
import type { MapOptions } from '../contract.ts';
import { landWork, mapParts } from '../svg/svgMap.ts';
import type { Ground } from './ground.ts';
import { grown, isGoodEnough, laid } from './laid.ts';
import { isSameLand, type Land, landOf } from './land.ts';
import { createLandAhead } from './landAhead.ts';
import { createPictureSheet } from './pictureSheet.ts';

export type PictureGround = Ground & {
  /**
   * Works out the land of what is shown, in slices, and takes the basemap over: the next drawing has it. Undefined says
   * that there is none. Until it is called, a drawing is a plain sheet. Rejects with the signal's reason after an abort.
   */
  readonly setBasemap: (basemap: Basemap | undefined) => Promise<void>;
  /** Takes it off the page until it is drawn again. */
  readonly hide: () => void;
};

/** `onMore` is called when more has come than could be drawn at first; not after an abort. */
export function createPictureGround(
  surface: HTMLElement,
  options: Pick<MapOptions, 'theme' | 'ownPlaces' | 'stage'>,
  onMore: () => void,
  signal: AbortSignal,
): PictureGround {
  const { ownPlaces, stage } = options;
  const element = surface.appendChild(emptyPicture());
  let { theme } = options;
  let scene: MapScene | undefined;
  let basemap: Basemap | undefined;
  let isSettled = false;
  /** What the picture shows, and where the map is by now. */
  let drawn: MapFrame | undefined;
  let now: MapFrame | undefined;
  let wanted: Wanted | undefined;
  const ahead = createLandAhead((land) => landWork({ ...land, medium: land.theme, stage }), signal);
  const sheet = createPictureSheet(element, ahead.ready);
  const lay = (frame: MapFrame) => {
    now = frame;
    return drawn !== undefined && layOn(element, drawn, frame);
  };
  const drawNow = ({ frame, covered, margin }: Wanted) => {
    if (!scene) return;
    drawn = grown(frame, margin);
    const parts = { scene, basemap, frame: drawn, medium: theme, ownPlaces, stage };
    const boxes = margin > 0 ? covered.map((box) => shifted(box, margin)) : covered;
    const made = mapParts({ ...parts, covered: boxes });
    const above = isSettled ? made.over : () => [];
    sheet.draw({ ...made, over: above }, landOf(basemap, drawn, theme));
    ahead.forget();
    lay(now ?? frame);
    // Of packs, the tiles that it lacks; of the world, the fine cells.
    void basemap?.packs?.load().then(tellMore);
    void basemap?.atlas?.load(drawn).then(tellMore);
  };
  const prepare = async (next: Basemap | undefined) => {
    const land = next && drawn && landOf(next, drawn, theme);
    if (land) await ahead.work(land);
  };
  const tellMore = async (hasMore: boolean | undefined) => {
    if (!hasMore || signal.aborted) return;
    await prepare(basemap);
    if (!signal.aborted) onMore();
  };
  return {
    setScene: (next) => {
      scene = next;
    },
    setTheme: (next) => {
      theme = next;
    },
    setBasemap: async (next) => {
      await prepare(next);
      signal.throwIfAborted();
      basemap = next;
      isSettled = true;
    },
    follow: lay,
    draw: (frame, covered, margin) => {
      lay(frame);
      const isEnough = isGoodEnough(drawn, frame, margin > 0);
      // What is worked out for a movement comes first: the next of its frames would only take its place.
      if (margin > 0 && ahead.going()) return;
      wanted = { frame, covered, margin };
      const land = landOf(basemap, grown(frame, margin), theme);
      if (isSameLand(ahead.going(), land)) return;
      const mayWait = isEnough && isElsewhere(sheet.land(), land);
      if (!land || !mayWait || ahead.ready(land)) return drawNow(wanted);
      void ahead.work(land).then((isReady) => {
        if (isReady && wanted) drawNow(wanted);
      });
    },
    hide: () => {
      ahead.forget();
      sheet.clear();
      drawn = undefined;
    },
  };
}

type Wanted = {
  readonly frame: MapFrame;
  readonly covered: readonly Box[];
  readonly margin: number;
};

/** Whether two show the same basemap in the same colours, and differ only in where they look. */
function isElsewhere(before: Land | undefined, next: Land | undefined): boolean {
  if (!before?.basemap || !next || isSameLand(before, next)) return false;
  return before.basemap === next.basemap && before.theme === next.theme;
}

/** Moves and enlarges what is drawn as a frame needs it. Returns whether it covers the frame. */
function layOn(element: HTMLElement, drawn: MapFrame, frame: MapFrame): boolean {
  const { x, y, scale, isCovering } = laid(drawn, frame);
  const left = x + (frame.width - drawn.width * scale) / 2;
  const top = y + (frame.height - drawn.height * scale) / 2;
  const isInPlace = left === 0 && top === 0 && scale === 1;
  element.style.transform = isInPlace ? '' : `translate(${left}px, ${top}px) scale(${scale})`;
  // Enlarged as it is, and not painted again for each frame.
  element.style.willChange = isInPlace ? '' : 'transform';
  return isCovering;
}

function emptyPicture(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'map-picture';
  element.ariaHidden = 'true';
  return element;
}

function shifted({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left + by, top: top + by, right: right + by, bottom: bottom + by };
}
