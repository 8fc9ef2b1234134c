/** Time on a line that may leave stretches out: piecewise linear, the same for all that is drawn. */

/** A stretch of time by its ends, milliseconds since 1970. */
export type Stretch = { readonly from: number; readonly to: number };

/**
 * Between true time and drawn time, both in milliseconds. Drawn time runs as true time does and
 * stands still while a stretch is left out, so that its two ends are one point: the break.
 */
export type Scale = {
  readonly toDrawn: (moment: number) => number;
  /** At a break, its later end. */
  readonly toTrue: (drawn: number) => number;
  /** What is left out, in order. */
  readonly leftOut: readonly Stretch[];
};

/** The scale that leaves out these stretches, which are in order and do not overlap. */
export function leavingOut(stretches: readonly Stretch[]): Scale {
  return {
    toDrawn: (moment) => {
      let drawn = moment;
      for (const { from, to } of stretches) {
        if (moment > from) drawn -= Math.min(moment, to) - from;
      }
      return drawn;
    },
    toTrue: (drawn) => {
      let moment = drawn;
      for (const { from, to } of stretches) {
        if (moment >= from) moment += to - from;
      }
      return moment;
    },
    leftOut: stretches,
  };
}

/** Every moment, one like the other. */
export const UNBROKEN: Scale = leavingOut([]);

/** What is on a screen: two moments of drawn time and the CSS pixels between them. */
export type Frame = {
  readonly start: number;
  readonly end: number;
  readonly width: number;
  readonly scale: Scale;
};

/** Where a moment is drawn, CSS pixels from the left edge of the frame; it may lie outside. */
export function pixelOf(moment: number, { start, end, width, scale }: Frame): number {
  return ((scale.toDrawn(moment) - start) / (end - start)) * width;
}

/** The pieces of true time that a frame shows, in order; between two of them is a break. */
export function piecesOf({ start, end, scale }: Frame): Stretch[] {
  const pieces: Stretch[] = [];
  let from = scale.toTrue(start);
  for (const stretch of scale.leftOut) {
    const at = scale.toDrawn(stretch.from);
    if (at <= start || at >= end) continue;
    pieces.push({ from, to: stretch.from });
    from = stretch.to;
  }
  const left = end - scale.toDrawn(from);
  return [...pieces, { from, to: from + left }];
}
