/** Where the names of markers go so that none covers another name or marker. */

export type Side = 'right' | 'left' | 'above' | 'below';
/**
 * Where a name stands: on a side of its marker and, above or below it, moved to the right (to the left
 * if negative) by so many CSS pixels.
 */
export type Spot = { readonly side: Side; readonly shift: number };
/** CSS pixels from the left and top of the map. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** A marker on screen, in CSS pixels: its centre, how far its disc reaches
 * to the side (`reach`) and up and down (`radius`), and the size of its name. */
export type Labelled = {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Not of the selection: rather than leave another marker without its name, a name may cover it. */
  readonly isDot?: boolean;
  /** What the reader has chosen: its name may cover any other marker. */
  readonly isChosen?: boolean;
};

const SIDES: readonly Side[] = ['right', 'left', 'above', 'below'];
const GAP = 4;
/** Free space between a name and the edge of the map, in CSS pixels. */
export const NAME_EDGE = 4;

type Frame = { readonly width: number; readonly height: number };

/**
 * For each marker, in the order of their importance, the first spot at which its name fits into the
 * frame without touching a disc, an obstacle or a name placed before; undefined where there is none.
 * A spot beside all `lines`, such as a route's, comes before one on them.
 * Rather than be left out, a name of the selection covers dots, and a chosen one any other disc. A
 * marker whose middle is out of the frame has no name: it would seem to be that of something else.
 */
export function placeLabels(
  markers: readonly Labelled[],
  frame: Frame,
  obstacles: readonly Box[],
  lines: readonly Box[] = [],
): (Spot | undefined)[] {
  const taken: Box[] = [...obstacles];
  const discs = markers.map(disc);
  return markers.map((marker, own) => {
    if (!isInside(pointBox(marker), frame, 0)) return undefined;
    const covers = (box: Box, isAvoided: (index: number) => boolean) =>
      discs.some((other, i) => i !== own && overlaps(box, other) && isAvoided(i));
    const free = spotsOf(marker, frame)
      .map((spot) => ({ spot, box: boxAt(marker, spot) }))
      .filter(
        ({ box }) =>
          isInside(box, frame, NAME_EDGE) && !taken.some((other) => overlaps(box, other)),
      );
    const ways: readonly ((box: Box) => boolean)[] = [
      (box) => !lines.some((line) => overlaps(box, line)) && !covers(box, () => true),
      (box) => !covers(box, () => true),
      (box) => !marker.isDot && !covers(box, (i) => !markers[i]?.isDot),
      () => marker.isChosen ?? false,
    ];
    for (const suits of ways) {
      const found = free.find(({ box }) => suits(box));
      if (!found) continue;
      taken.push(found.box);
      return found.spot;
    }
    return undefined;
  });
}

/**
 * All spots, the best first: in the middle of each side; above and below, moved as far as the frame
 * requires; and there again, beginning or ending at the disc. A name never leaves its marker's middle.
 */
function spotsOf({ x, reach, width }: Labelled, frame: Frame): Spot[] {
  const half = width / 2;
  const least = Math.max(-half, NAME_EDGE + half - x);
  const most = Math.min(half, frame.width - NAME_EDGE - half - x);
  const within = (shift: number) => Math.min(most, Math.max(least, shift));
  const aside = Math.max(0, half - reach);
  const shifts = least > most ? [] : [within(0), within(aside), within(-aside)];
  const moved = [...new Set(shifts)].filter((shift) => shift !== 0);
  return [
    ...SIDES.map((side) => ({ side, shift: 0 })),
    ...moved.flatMap((shift) => [
      { side: 'above' as const, shift },
      { side: 'below' as const, shift },
    ]),
  ];
}

const pointBox = ({ x, y }: Labelled): Box => ({ left: x, right: x, top: y, bottom: y });

function isInside(
  { left, top, right, bottom }: Box,
  { width, height }: Frame,
  margin: number,
): boolean {
  // Sums of fractions may miss the edge by a hair.
  const edge = margin - 1e-6;
  return left >= edge && top >= edge && right <= width - edge && bottom <= height - edge;
}

/** What a marker covers without its name. */
export function disc({ x, y, reach, radius }: Labelled): Box {
  return { left: x - reach, right: x + reach, top: y - radius, bottom: y + radius };
}

/** What a name covers at a spot. */
export function boxAt(
  { x, y, reach, radius, width, height }: Labelled,
  { side, shift }: Spot,
): Box {
  const left = {
    right: x + reach + GAP,
    left: x - reach - GAP - width,
    above: x - width / 2 + shift,
    below: x - width / 2 + shift,
  }[side];
  const top = {
    right: y - height / 2,
    left: y - height / 2,
    above: y - radius - height,
    below: y + radius,
  }[side];
  return { left, top, right: left + width, bottom: top + height };
}

/** Whether two boxes have more in common than an edge. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
