/** Where the names of markers go so that none covers another name or marker. */

export type Side = 'right' | 'left' | 'above' | 'below';
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
};

const SIDES: readonly Side[] = ['right', 'left', 'above', 'below'];
const GAP = 4;

/**
 * For each marker, in the order of their importance, the first side on which its name fits into the
 * frame without touching a disc, an obstacle or a name placed before; undefined where there is none.
 * Where there is none for a marker of the selection, its name may cover dots.
 */
export function placeLabels(
  markers: readonly Labelled[],
  frame: { readonly width: number; readonly height: number },
  obstacles: readonly Box[],
): (Side | undefined)[] {
  const taken: Box[] = [...obstacles];
  return markers.map((marker, own) => {
    const sideAvoiding = (isAvoided: (other: Labelled) => boolean) =>
      SIDES.find((candidate) => {
        const box = boxAt(marker, candidate);
        const isInside =
          box.left >= 0 && box.top >= 0 && box.right <= frame.width && box.bottom <= frame.height;
        return (
          isInside &&
          markers.every(
            (other, i) => i === own || !isAvoided(other) || !overlaps(box, disc(other)),
          ) &&
          taken.every((other) => !overlaps(box, other))
        );
      });
    const side =
      sideAvoiding(() => true) ?? (marker.isDot ? undefined : sideAvoiding(({ isDot }) => !isDot));
    if (side) taken.push(boxAt(marker, side));
    return side;
  });
}

function disc({ x, y, reach, radius }: Labelled): Box {
  return { left: x - reach, right: x + reach, top: y - radius, bottom: y + radius };
}

/** What a name covers on one side of its marker. */
export function boxAt({ x, y, reach, radius, width, height }: Labelled, side: Side): Box {
  const left = {
    right: x + reach + GAP,
    left: x - reach - GAP - width,
    above: x - width / 2,
    below: x - width / 2,
  }[side];
  const top = {
    right: y - height / 2,
    left: y - height / 2,
    above: y - radius - height,
    below: y + radius,
  }[side];
  return { left, top, right: left + width, bottom: top + height };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
