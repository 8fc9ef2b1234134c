/** The ground as an SVG, which needs no WebGL: moved and enlarged as it is while a movement goes on. */
import { inSlices, type LongWork } from '../../../domain/longWork.ts';
import type { Box } from '../../../scene/map/labels.ts';
import type { MapScene } from '../../../scene/map/map.ts';
import type { SvgNode } from '../../svg.ts';
import { appendNodes, svgElement } from '../../svgDom.ts';
import type { Basemap } from '../basemap/basemap.ts';
import type { MapFrame } from '../camera/frame.ts';
import type { MapOptions } from '../contract.ts';
import { landWork, type MapParts, mapParts } from '../svg/svgMap.ts';
import type { Ground } from './ground.ts';
import { grown, laid } from './laid.ts';
import { isSameLand, type Land, landOf } from './land.ts';

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
  let drawn: MapFrame | undefined;
  let picture: Picture | undefined;
  let prepared: Prepared | undefined;

  function* prepare(next: Basemap | undefined): LongWork<void> {
    const land = next && drawn && landOf(next, drawn, theme);
    if (land) prepared = { land, nodes: yield* landWork({ ...land, medium: theme, stage }) };
  }
  const lay = (frame: MapFrame) => drawn !== undefined && layOn(element, drawn, frame);
  const drawParts = ({ sheet, land, over }: MapParts, next: Land | undefined) => {
    const above = isSettled ? over : () => [];
    const kept = picture && isSameLand(picture.land, next) ? picture : undefined;
    if (kept) {
      while (kept.svg.childNodes.length > kept.nodes) kept.svg.lastChild?.remove();
      appendNodes(kept.svg, above());
      return;
    }
    const svg = svgElement(sheet);
    appendNodes(svg, isSameLand(prepared?.land, next) && prepared ? prepared.nodes : land());
    prepared = undefined;
    picture = { svg, land: next, nodes: svg.childNodes.length };
    appendNodes(svg, above());
    element.replaceChildren(svg);
  };
  const tellMore = async (hasMore: boolean | undefined) => {
    if (!hasMore || signal.aborted) return;
    await inSlices(prepare(basemap));
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
      await inSlices(prepare(next), { signal });
      basemap = next;
      isSettled = true;
    },
    follow: lay,
    draw: (frame, covered, margin) => {
      if (!scene) return;
      drawn = grown(frame, margin);
      const parts = { scene, basemap, frame: drawn, medium: theme, ownPlaces, stage };
      const boxes = margin > 0 ? covered.map((box) => shifted(box, margin)) : covered;
      drawParts(mapParts({ ...parts, covered: boxes }), landOf(basemap, drawn, theme));
      lay(frame);
      // Of packs, the tiles that it lacks; of the world, the fine cells.
      void basemap?.packs?.load().then(tellMore);
      void basemap?.atlas?.load(drawn).then(tellMore);
    },
    hide: () => {
      element.replaceChildren();
      drawn = undefined;
      picture = undefined;
    },
  };
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

/** What is drawn, and of what land: as long as that stays the same, so do its elements. */
type Picture = {
  readonly svg: SVGElement;
  readonly land: Land | undefined;
  /** How many of the children are land. */
  readonly nodes: number;
};

/** The land of the next drawing, if the map is where it was. */
type Prepared = { readonly land: Land; readonly nodes: readonly SvgNode[] };

function shifted({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left + by, top: top + by, right: right + by, bottom: bottom + by };
}
