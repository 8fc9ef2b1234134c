/** How high the rows of the timeline are, CSS pixels; `chart.css` says the same of them. */
import type { TimelineScene } from '../../scene/timeline/timelineScene.ts';

/** A lane and the row of visits, at the usual size of text, and how much of it grows with the text. */
const LANE = { least: 26, growing: 25, line: 1 };
/** The row of visits where it is alone. */
const COMPACT = { growing: 46, line: 1 };

/** Lines lie between two pixels of the screen otherwise, and are blurred. */
const HALF_PIXEL = 0.5;

export type Rows = {
  readonly lane: number;
  /** The middles of the lanes, from the top. */
  readonly middles: readonly number[];
  /** Of all rows together. */
  readonly height: number;
};

/** The rows of a scene where text is so many times larger than usual. */
export function rowsOf({ lanes }: Pick<TimelineScene, 'lanes'>, textScale: number): Rows {
  const lane = Math.max(LANE.least, LANE.growing * textScale + LANE.line);
  const visits = lanes.length > 0 ? lane : COMPACT.growing * textScale + COMPACT.line;
  return {
    lane,
    middles: lanes.map((_, i) => (i + 0.5) * lane - HALF_PIXEL),
    height: lanes.length * lane + visits,
  };
}

/** How many of the lanes lie with more than half of their height below what is seen down to `bottom`. */
export function lanesBelow({ middles }: Rows, bottom: number): number {
  return middles.filter((middle) => middle > bottom).length;
}
