/** Which cells of the fine world a map shows. */
import type { Cell } from '../../../domain/atlasCells.ts';
import { project, unproject } from '../../../scene/map/mercator.ts';
import type { MapFrame } from '../camera/frame.ts';

/** Degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Below the site's base: the list of the cells, and the file of each. */
export const INDEX = 'basemap/atlas/index.json';
export const pathOf = (cell: Cell): string => `basemap/atlas/${cell.join('_')}.topojson`;

/** What is drawn reaches this far beyond the frame, in CSS pixels. */
const BLEED = 8;

/**
 * The cells that a frame shows, in whichever copy of the world; without those of which only that is in
 * sight which lies within `covered`.
 */
export function cellsIn(cells: readonly Cell[], frame: MapFrame, covered?: Bounds): Cell[] {
  const seen = boundsOf(frame);
  return cells.filter(([west, south, size]) => {
    const turn = 360 * (Math.floor((seen[0] - west - size) / 360) + 1);
    const part = common([west + turn, south, west + turn + size, south + size], seen);
    return part !== undefined && !(covered && holds(covered, part));
  });
}

/** What a frame shows, in degrees; east of 180° it goes on. */
function boundsOf({ centre, zoom, width, height }: MapFrame): Bounds {
  const { x, y } = project(centre, zoom);
  const [across, down] = [width / 2 + BLEED, height / 2 + BLEED];
  const [west, north] = unproject({ x: x - across, y: y - down }, zoom);
  const [east, south] = unproject({ x: x + across, y: y + down }, zoom);
  return [west, south, east, north];
}

function common(a: Bounds, b: Bounds): Bounds | undefined {
  const [west, south] = [Math.max(a[0], b[0]), Math.max(a[1], b[1])];
  const [east, north] = [Math.min(a[2], b[2]), Math.min(a[3], b[3])];
  return west < east && south < north ? [west, south, east, north] : undefined;
}

function holds(outer: Bounds, inner: Bounds): boolean {
  return (
    inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3]
  );
}
