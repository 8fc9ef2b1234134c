/**
 * Marks on a line, each where it belongs. Marks that would overlap become one as long as they are
 * together: nothing is ever pushed along the line.
 */

/** One or more marks that are drawn as one. */
export type Place<M> = {
  /** In order of the line. */
  readonly members: readonly [M, ...M[]];
  /** From where the first to where the last member belongs, CSS pixels; see also `crowds.ts`. */
  readonly from: number;
  readonly to: number;
};

/** Marks by `at`, CSS pixels; those nearer than `apart` to the one before it are together. */
export function placesOf<M>(
  marks: readonly M[],
  at: (mark: M) => number,
  apart: number,
): Place<M>[] {
  const sorted = marks.map((mark) => ({ mark, x: at(mark) })).sort((a, b) => a.x - b.x);
  const places: { members: [M, ...M[]]; from: number; to: number }[] = [];
  for (const { mark, x } of sorted) {
    const last = places.at(-1);
    if (last && x - last.to < apart) {
      last.members.push(mark);
      last.to = x;
    } else {
      places.push({ members: [mark], from: x, to: x });
    }
  }
  return places;
}

/** The middle of a place, CSS pixels. */
export function middleOf({ from, to }: Pick<Place<unknown>, 'from' | 'to'>): number {
  return (from + to) / 2;
}

/** What a name is for, and how wide it is, CSS pixels. */
export type Named = { readonly from: number; readonly to: number; readonly width: number };

export type NamesOptions = {
  /** Those of a lower rank are served first. */
  readonly rank: (index: number) => number;
  /** CSS pixels to the next mark or name. */
  readonly gap: number;
  /** How far a mark without a name reaches beyond what it stands for, CSS pixels to either side. */
  readonly bare: number;
  /** Names stay within these, CSS pixels, as long as they cover what they name. */
  readonly bounds: { readonly from: number; readonly to: number };
};

/**
 * Where names are written so that each covers what it names, or lies within it, and touches no other
 * name or mark: middles in CSS pixels, undefined where there is no room. `named` is in order of the
 * line.
 */
export function placeNames(named: readonly Named[], options: NamesOptions): (number | undefined)[] {
  const { rank, bare } = options;
  const marks = named.map(({ from, to }) => fixedBox(from - bare, to + bare));
  const names = named.map((each) => nameBox(each, options));
  const boxes = [...marks];
  let middles = new Array<number | undefined>(named.length);
  const ranked = [...named.keys()].sort((a, b) => rank(a) - rank(b) || a - b);
  // A name can move aside, as a mark without one cannot: who had no room is asked again.
  for (let count = -1; count < countNames(boxes); ) {
    count = countNames(boxes);
    for (const i of ranked) {
      const [mark, name] = [marks[i], names[i]];
      if (!mark || !name || boxes[i]?.isName) continue;
      boxes[i] = name;
      const tried = written(boxes, options.gap);
      if (tried) middles = tried;
      else boxes[i] = mark;
    }
  }
  return middles.map((middle, i) => (boxes[i]?.isName ? (boxes[i]?.nameAt ?? middle) : undefined));
}

/** Boxes that just fit still do when their middles have been rounded, CSS pixels. */
const ROUNDING = 1e-6;

type Box = {
  readonly half: number;
  /** Between which pixels its middle may be, and where it is best. */
  readonly least: number;
  readonly best: number;
  readonly most: number;
  readonly isName: boolean;
  /** The middle of a name that is shorter than its box; without, it is that of the box. */
  readonly nameAt?: number;
};

function countNames(boxes: readonly Box[]): number {
  return boxes.filter(({ isName }) => isName).length;
}

function fixedBox(from: number, to: number): Box {
  const middle = (from + to) / 2;
  return { half: (to - from) / 2, least: middle, best: middle, most: middle, isName: false };
}

/** A name that covers its mark, or a mark within which its name is. */
function nameBox({ from, to, width }: Named, { bounds }: NamesOptions): Box {
  const [middle, half] = [(from + to) / 2, width / 2];
  const slack = Math.abs(width - (to - from)) / 2;
  const [least, most] = [middle - slack, middle + slack];
  // What reaches out of sight itself may take its name with it.
  const first = Math.min(Math.max(least, bounds.from + half), most);
  const last = Math.max(Math.min(most, bounds.to - half), first);
  const best = clamp(middle, first, last);
  const isWithin = width < to - from;
  return isWithin
    ? { ...fixedBox(from, to), isName: true, nameAt: best }
    : { half, least: first, best, most: last, isName: true };
}

/** The middles of boxes, each as near to where it is best as the others let it; none if too many. */
function written(boxes: readonly Box[], gap: number): number[] | undefined {
  // Marks stay where they are, whether or not they touch.
  const distance = (a: Box | undefined, b: Box) =>
    a && (a.isName || b.isName) ? a.half + b.half + gap : 0;
  const latest: number[] = [];
  for (let i = boxes.length - 1; i >= 0; i -= 1) {
    const [box, next] = [boxes[i], boxes[i + 1]];
    if (!box) continue;
    const before = next ? (latest[i + 1] ?? 0) - distance(next, box) : Number.POSITIVE_INFINITY;
    const most = Math.min(box.most, before);
    if (most < box.least - ROUNDING) return undefined;
    latest[i] = most;
  }
  const middles: number[] = [];
  for (const [i, box] of boxes.entries()) {
    const before = boxes[i - 1];
    const after = before ? (middles[i - 1] ?? 0) + distance(before, box) : Number.NEGATIVE_INFINITY;
    const least = Math.max(box.least, after);
    if (least > (latest[i] ?? 0) + ROUNDING) return undefined;
    middles[i] = clamp(box.best, least, latest[i] ?? least);
  }
  return middles;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
