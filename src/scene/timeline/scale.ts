/** Time on a line whose pieces may run at different rates: the same for all that is drawn. */

/** A stretch of time by its ends, milliseconds since 1970. */
export type Stretch = { readonly from: number; readonly to: number };

/** A stretch of true time and the stretch of drawn time that it takes up, both in milliseconds. */
export type Piece = { readonly true: Stretch; readonly drawn: Stretch };

/**
 * Between true time and drawn time, both in milliseconds. Within a piece drawn time runs evenly;
 * between two pieces is a gap, which takes up as much of the line as its two ends leave. Both
 * directions grow strictly, so that nothing is drawn before what was earlier.
 */
export type Scale = {
  readonly toDrawn: (moment: number) => number;
  readonly toTrue: (drawn: number) => number;
  /** In order. Without any, drawn time is true time. */
  readonly pieces: readonly Piece[];
};

/** The true scale: drawn time is true time. */
export const TRUE: Scale = { toDrawn: (moment) => moment, toTrue: (drawn) => drawn, pieces: [] };

/** The scale of some pieces, which are in order, not empty and do not overlap; at least one. */
export function scaleOf(pieces: readonly [Piece, ...Piece[]]): Scale {
  const knots = pieces.flatMap(({ true: { from, to }, drawn }) => [
    { true: from, drawn: drawn.from },
    { true: to, drawn: drawn.to },
  ]);
  // Two pieces that touch share a knot.
  const distinct = knots.filter((knot, i) => knot.true !== knots[i - 1]?.true);
  return {
    toDrawn: (moment) => between(distinct, moment, 'true', 'drawn'),
    toTrue: (drawn) => between(distinct, drawn, 'drawn', 'true'),
    pieces,
  };
}

type Knot = { readonly true: number; readonly drawn: number };

/** Linear between two knots; before the first and after the last as in the piece beside them. */
function between(knots: readonly Knot[], value: number, from: keyof Knot, to: keyof Knot): number {
  const found = knots.findIndex((knot) => knot[from] > value);
  const next = found < 0 ? knots.length - 1 : Math.max(1, found);
  const [a, b] = [knots[next - 1], knots[next]];
  if (!a || !b) throw new Error('scaleOf: a scale needs a piece');
  return a[to] + ((value - a[from]) / (b[from] - a[from])) * (b[to] - a[to]);
}

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

/** The true moment at CSS pixels from the left edge of the frame. */
export function momentAt(pixel: number, { start, end, width, scale }: Frame): number {
  return scale.toTrue(start + (pixel / width) * (end - start));
}
