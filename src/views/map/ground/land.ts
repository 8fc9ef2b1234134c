/** When the land of a picture stays as it is: a selection changes what lies over it, and seldom the frame. */
import type { Basemap } from '../basemap/basemap.ts';
import type { MapFrame } from '../camera/frame.ts';
import type { Theme } from '../look/palette.ts';

/** All that land and water are drawn from. */
export type Land = {
  readonly basemap: Basemap | undefined;
  readonly frame: MapFrame;
  readonly theme: Theme;
  /** How many cells of the fine world are there. */
  readonly cells: number;
};

/** Undefined where it cannot be told whether more has come, as with packs, whose tiles come one by one. */
export function landOf(
  basemap: Basemap | undefined,
  frame: MapFrame,
  theme: Theme,
): Land | undefined {
  if (basemap?.packs) return undefined;
  return { basemap, frame, theme, cells: basemap?.atlas?.cellsIn(frame).length ?? 0 };
}

/** Whether two are drawn alike, to the pixel. */
export function isSameLand(a: Land | undefined, b: Land | undefined): boolean {
  if (!a || !b) return false;
  const [one, other] = [a.frame, b.frame];
  return (
    a.basemap === b.basemap &&
    a.theme === b.theme &&
    a.cells === b.cells &&
    one.zoom === other.zoom &&
    one.width === other.width &&
    one.height === other.height &&
    one.centre[0] === other.centre[0] &&
    one.centre[1] === other.centre[1]
  );
}
