/** Where a card stands beside what it is about: in the window, and never over its mark. */
import type { Box } from '../../scene/map/labels.ts';

type Size = { readonly width: number; readonly height: number };
export type CardSide = 'above' | 'below' | 'right' | 'left';
export type CardPlace = {
  readonly left: number;
  readonly top: number;
  /** What does not fit in is scrolled. */
  readonly maxHeight: number;
};

/** Between a card and its mark. */
const GAP = 8;
/** Between a card and the edge of the window. */
const EDGE = 8;

/**
 * On the first of `sides` that has room for the whole card, else above or below, whichever has more,
 * with a limited height. All in CSS pixels from the left and top of the window.
 */
export function placeCard(
  anchor: Box,
  card: Size,
  page: Size,
  sides: readonly CardSide[],
): CardPlace {
  const room = roomAround(anchor, page);
  const needed = { above: card.height, below: card.height, right: card.width, left: card.width };
  const side =
    sides.find((each) => room[each] >= needed[each]) ??
    (room.above > room.below ? 'above' : 'below');
  const isBeside = side === 'right' || side === 'left';
  const most = isBeside ? page.height - 2 * EDGE : room[side];
  const maxHeight = Math.max(0, most);
  const height = Math.min(card.height, maxHeight);
  const across = (anchor.left + anchor.right - card.width) / 2;
  const down = (anchor.top + anchor.bottom - height) / 2;
  const at = {
    above: { left: across, top: anchor.top - GAP - height },
    below: { left: across, top: anchor.bottom + GAP },
    right: { left: anchor.right + GAP, top: down },
    left: { left: anchor.left - GAP - card.width, top: down },
  }[side];
  return {
    left: isBeside ? at.left : within(at.left, page.width - card.width),
    top: isBeside ? within(at.top, page.height - height) : at.top,
    maxHeight,
  };
}

function roomAround(anchor: Box, page: Size): Readonly<Record<CardSide, number>> {
  return {
    above: anchor.top - GAP - EDGE,
    below: page.height - anchor.bottom - GAP - EDGE,
    right: page.width - anchor.right - GAP - EDGE,
    left: anchor.left - GAP - EDGE,
  };
}

/** `free` is what a card leaves of the window. */
function within(value: number, free: number): number {
  return Math.max(EDGE, Math.min(free - EDGE, value));
}
