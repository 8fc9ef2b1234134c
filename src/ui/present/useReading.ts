import { type RefObject, useRef } from 'react';
import type { Presenter } from '../../state/presenter.ts';
import { isMoreBelow } from './Card.tsx';

/** Share of a card's height by which reading on scrolls it. */
const PAGE = 0.85;

type Reading = {
  /** For what scrolls in the card. */
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Scrolls on or back within the card; from its end, goes to the next slide or the previous one. */
  readonly read: (by: 1 | -1) => void;
};

/** Reads a presentation to its end. A card that hides something is not scrolled before it is revealed. */
export function useReading(presenter: Presenter, isVeiled: boolean): Reading {
  const scroller = useRef<HTMLDivElement>(null);
  const read = (by: 1 | -1) => {
    const element = scroller.current;
    const isReadable = element && !presenter.getState().isBlank && !isVeiled;
    const hasMore = isReadable && (by > 0 ? isMoreBelow(element) : element.scrollTop > 0);
    if (hasMore) element.scrollBy({ top: by * PAGE * element.clientHeight });
    else if (by > 0) presenter.next();
    else presenter.previous();
  };
  return { scroller, read };
}
