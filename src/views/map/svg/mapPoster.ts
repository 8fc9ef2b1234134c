/**
 * The map as a picture that is in a page before any script and fits a panel of any size. The style
 * sheet leaves the same room around what is shown (its bounds) as `camera/fit.ts` does. Land and
 * water are drawn in these bounds and beyond them; markers and names keep their size and are
 * positioned by shares of the bounds. So every marker is where the interactive map will have it.
 */
import { forwardIn } from '../../../domain/reading.ts';
import type { Box } from '../../../scene/map/labels.ts';
import type { MapMarker, MapScene } from '../../../scene/map/map.ts';
import type { SvgNode } from '../../svg.ts';
import type { Basemap } from '../basemap/basemap.ts';
import { labelsIn, labelsWithin } from '../basemap/labelsIn.ts';
import { basemapNames, type OwnPlace } from '../basemap/names.ts';
import { openingFrame } from '../camera/camera.ts';
import { type MapFrame, pixelOf, type Size } from '../camera/frame.ts';
import { MARKER } from '../look/look.ts';
import { mergedMarks } from './mergedMarks.ts';
import { covering } from './posterBounds.ts';
import { posterGround } from './posterGround.ts';
import { posterMarks } from './posterMarks.ts';
import { limitOf } from './svgMap.ts';

export type MapPoster = {
  /**
   * Land, water, areas and the route. Its size is that of the bounds of what is shown, which it
   * overflows. It has the size of the largest map; the page may shrink it, but must not enlarge it.
   */
  readonly ground: SvgNode;
  /** Names and markers in a large and in a small panel, to be laid over the bounds. */
  readonly marks: SvgNode;
};

type Width = 'wide' | 'narrow';

type Options = {
  readonly scene: MapScene;
  readonly basemap: Basemap;
  readonly ownPlaces: readonly OwnPlace[];
  /** The address of a place's own page, or of a stop's. */
  readonly linkTo: (id: string, kind: 'place' | 'stop') => string;
  /**
   * One of the many pages of a large dossier: the ground has less detail, and what no panel shows is left out.
   */
  readonly isOfMany?: boolean;
};

/** The map panel in a window of 1440 × 900 and on a phone, and what lies over it there, where one reads to the right. */
const PANELS: Readonly<Record<Width, { readonly size: Size; readonly obstacles: readonly Box[] }>> =
  {
    wide: {
      size: { width: 993.6, height: 460 },
      obstacles: [
        { left: 942, top: 14, right: 980, bottom: 216 },
        { left: 748, top: 436, right: 994, bottom: 460 },
        { left: 14, top: 409, right: 130, bottom: 449 },
      ],
    },
    narrow: {
      size: { width: 390, height: 300 },
      obstacles: [
        { left: 246, top: 8, right: 382, bottom: 86 },
        { left: 144, top: 276, right: 390, bottom: 300 },
        { left: 8, top: 225, right: 54, bottom: 271 },
      ],
    },
  };
/** A box that lies as far from the left as it did from the right. */
function mirrored(box: Box, { width }: Size): Box {
  return { ...box, left: width - box.right, right: width - box.left };
}

/** Panels in other windows, which the ground has to cover, too. */
const OTHER_PANELS: readonly Size[] = [
  { width: 1472, height: 640 },
  { width: 640, height: 480 },
  { width: 800, height: 300 },
  { width: 300, height: 240 },
];
/**
 * Low ones, as in the window of a browser on a laptop, high ones on tablets, and large ones. What they show besides is
 * far off.
 */
const FAR_PANELS: readonly Size[] = [
  { width: 860, height: 210 },
  { width: 480, height: 742 },
  { width: 2960, height: 860 },
  { width: 320, height: 180 },
];
/** Larger than any panel. */
const ENDLESS: Size = { width: 1e9, height: 1e9 };

/** The map as it opens; undefined if the scene has no markers. */
export function mapPoster(options: Options): MapPoster | undefined {
  const { scene, basemap, ownPlaces, linkTo, isOfMany = false } = options;
  const limit = limitOf(basemap);
  const frameOf = (size: Size) => openingFrame(scene, size, limit);
  const [wide, narrow, endless] = [PANELS.wide.size, PANELS.narrow.size, ENDLESS].map(frameOf);
  if (!wide || !narrow || !endless) return undefined;
  const framesOf = (sizes: readonly Size[]) => sizes.flatMap((size) => frameOf(size) ?? []);
  const whole = covering(wide, [wide, narrow, ...framesOf(OTHER_PANELS)]);
  const around = covering(wide, [whole, ...framesOf(FAR_PANELS)]);
  const seen = isOfMany ? { ...scene, markers: markersIn(scene, around) } : scene;
  const { packs } = basemap;
  const labels = labelsWithin(labelsIn(basemap, wide), [wide, narrow]);
  const names = basemapNames(labels, scene.language, ownPlaces, packs?.all);
  const marks = (width: Width, frame: MapFrame) => {
    const { size, obstacles: over } = PANELS[width];
    const obstacles = forwardIn(scene.language) > 0 ? over : over.map((box) => mirrored(box, size));
    const maxZoom = limit(frame.centre);
    const own = { packs, ownPlaces };
    const scale = 2 ** (wide.zoom - frame.zoom);
    const look = { frame, maxZoom, obstacles, scale, linkTo, isOfMany };
    return posterMarks({ scene: seen, names, ...look, ...own });
  };
  return {
    ground: posterGround({
      scene,
      basemap,
      frame: wide,
      whole,
      around,
      nearest: endless.zoom,
      isOfMany,
    }),
    marks: mergedMarks({ wide: marks('wide', wide), narrow: marks('narrow', narrow) }),
  };
}

/** CSS pixels from the middle of a marker to its side, at most. */
const REACH = 2 * MARKER.radius;

/** The markers that a frame shows, and those that it is about. What nobody can see is no link either. */
function markersIn({ markers, context, target }: MapScene, frame: MapFrame): readonly MapMarker[] {
  const own = new Set([...context, ...target]);
  return markers.filter(({ placeId, position }) => {
    const { x, y } = pixelOf(position, frame);
    const isSeen = x > -REACH && y > -REACH && x < frame.width + REACH && y < frame.height + REACH;
    return isSeen || own.has(placeId);
  });
}
