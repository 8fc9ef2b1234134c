/**
 * The box around all markers that every frame shows whole, however wide it is. Its proportions are
 * one of four, so that a style sheet can know them; its height is that of the map where there is
 * room, so that the picture is then as large as it was drawn.
 */
import type { Position } from '../../../src/scene/map/map.ts';
import { closestOf, hasStreets, limitFor } from '../../../src/views/map/camera/fit.ts';
import { fitting } from '../../../src/views/map/camera/fitting.ts';
import type { MapFrame, Size } from '../../../src/views/map/camera/frame.ts';
import type { ZoomLimit } from '../../../src/views/map/look/zoomLimit.ts';

/** CSS pixels: the map in a frame with room and in the narrowest; `embed.css` has the same. */
export const ROOMY: Size = { width: 640, height: 264 };
export const NARROW: Size = { width: 280, height: 188 };

const WIDTHS = { tall: 198, square: 264, wide: 396, broad: 528 } as const;
type Shape = keyof typeof WIDTHS;

export type SafeBox = {
  readonly shape: Shape;
  /** What the box shows at the size at which it was drawn. */
  readonly frame: MapFrame;
};

/** CSS pixels that a marker at the edge needs on the smallest map. */
const EDGE = 20;
/** Below, a button and the credit lie over the map, and a disc above them needs room. */
const BUTTON = 52;
const SIDE = 36;
/** Nearer than this a single place has nothing around it that the built-in map knows. */
const CLOSEST = 8;

/** The box in whose shape the markers are largest on the narrowest map. */
export function safeBox(positions: readonly Position[], limit: ZoomLimit): SafeBox {
  // Keys of the record.
  const shapes = Object.keys(WIDTHS) as Shape[];
  const boxes = shapes.map((shape) => ({ shape, frame: fittingIn(shape, positions, limit) }));
  const zoom = (box: SafeBox) => onNarrow(box).zoom;
  return boxes.reduce((best, box) => (zoom(box) > zoom(best) + 0.01 ? box : best));
}

/** What a map of a size shows if the box is as large as goes into it. */
export function shownIn({ frame }: SafeBox, size: Size): MapFrame {
  const scale = Math.min(size.width / frame.width, size.height / frame.height);
  return { ...size, centre: frame.centre, zoom: frame.zoom + Math.log2(scale) };
}

function onNarrow(box: SafeBox): MapFrame {
  return shownIn(box, NARROW);
}

function fittingIn(shape: Shape, positions: readonly Position[], limit: ZoomLimit): MapFrame {
  const size = { width: WIDTHS[shape], height: ROOMY.height };
  if (positions.length === 0) return { ...size, centre: [0, 25], zoom: 0 };
  const scale = Math.min(NARROW.width / size.width, NARROW.height / size.height);
  const [edge, side] = [EDGE / scale, Math.max(SIDE, EDGE / scale)];
  const padding = { left: side, right: side, top: edge, bottom: Math.max(BUTTON, BUTTON / scale) };
  const most = limitFor(limit, positions);
  const alone = hasStreets(most) ? closestOf(1, most) : CLOSEST;
  return fitting(positions, size, padding, positions.length > 1 ? most : alone);
}
