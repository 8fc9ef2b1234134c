import { type RefObject, useLayoutEffect, useRef } from 'react';
import { type CardSide, placeCard } from './placeCard.ts';

/**
 * Shows a card over all panels, beside an element that may move, as with the map. `onGone` is called
 * once that can no longer be seen.
 */
export function useAnchored<Card extends HTMLElement>(
  anchor: Element,
  sides: readonly CardSide[],
  onGone: () => void,
): RefObject<Card | null> {
  const element = useRef<Card>(null);
  useLayoutEffect(() => {
    const card = element.current;
    if (!card) return;
    // Browsers without pop-overs show it where it stands, above its own panel.
    card.showPopover?.();
    let next = 0;
    let known = '';
    const follow = () => {
      next = requestAnimationFrame(follow);
      const { left, top, right, bottom } = anchor.getBoundingClientRect();
      const page = { width: innerWidth, height: innerHeight };
      // Not on the page any more, hidden, or scrolled out of sight.
      if (right === left || bottom < 0 || top > page.height) return onGone();
      const size = { width: card.offsetWidth, height: card.scrollHeight + frameOf(card) };
      const now = [left, top, right, bottom, ...Object.values({ ...page }), ...Object.values(size)];
      if (now.join() === known) return;
      known = now.join();
      const place = placeCard({ left, top, right, bottom }, size, page, sides);
      card.style.left = `${place.left}px`;
      card.style.top = `${place.top}px`;
      card.style.maxHeight = `${place.maxHeight}px`;
    };
    follow();
    return () => cancelAnimationFrame(next);
  }, [anchor, sides, onGone]);
  return element;
}

/** Its borders above and below, CSS pixels. */
function frameOf(card: HTMLElement): number {
  return card.offsetHeight - card.clientHeight;
}
