/** The tiles of a pack that a frame shows. */
import type { Pack } from '../../../domain/dataset.ts';
import { project, worldWidth } from '../../../scene/map/mercator.ts';
import type { MapFrame } from '../camera/frame.ts';
import { copiesIn } from '../svg/copies.ts';
import { firstZoom } from './firstZoom.ts';

export type TileInFrame = {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
  /** Its north-western corner and its side, in CSS pixels of the frame. */
  readonly left: number;
  readonly top: number;
  readonly side: number;
};

/** A drawing has at most so many tiles; a larger one has less detail. */
const MOST = 40;

/** Tiles of the frame's zoom level that have some of the pack; none below its first level. */
export function tilesIn(frame: MapFrame, pack: Pack, bleed: number): TileInFrame[] {
  const first = firstZoom(pack);
  if (frame.zoom < first) return [];
  let zoom = Math.min(pack.maxZoom, Math.floor(frame.zoom));
  let tiles = tilesAt(zoom, frame, pack, bleed);
  while (tiles.length > MOST && zoom > first) {
    zoom -= 1;
    tiles = tilesAt(zoom, frame, pack, bleed);
  }
  return tiles;
}

function tilesAt(zoom: number, frame: MapFrame, pack: Pack, bleed: number): TileInFrame[] {
  const [west, south, east, north] = pack.bounds;
  const side = worldWidth(frame.zoom) / 2 ** zoom;
  return copiesIn(frame, bleed).flatMap(({ centre }) => {
    const middle = project(centre, frame.zoom);
    const [left, top] = [middle.x - frame.width / 2, middle.y - frame.height / 2];
    const [start, end] = [project([west, north], frame.zoom), project([east, south], frame.zoom)];
    const columns = range(
      Math.max(start.x, left - bleed) / side,
      Math.min(end.x, left + frame.width + bleed) / side,
    );
    const rows = range(
      Math.max(start.y, top - bleed) / side,
      Math.min(end.y, top + frame.height + bleed) / side,
    );
    return rows.flatMap((y) =>
      columns.map((x) => ({ zoom, x, y, side, left: x * side - left, top: y * side - top })),
    );
  });
}

/** Whole numbers whose unit has some of what is between two numbers. */
function range(from: number, to: number): number[] {
  const first = Math.floor(from);
  return Array.from({ length: Math.max(0, Math.ceil(to) - first) }, (_, i) => first + i);
}
