import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { m } from '../../locales/generated/messages.js';
import { Veiled } from './Veiled.tsx';

type Props = {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Tells one slide from another: a new one is read from its beginning. */
  readonly slide: number;
  /** A line above the heading, if any. */
  readonly kicker: ReactNode;
  readonly heading: string;
  readonly isWide: boolean;
  readonly children: ReactNode;
  /** What can be done at this slide. */
  readonly actions: ReactNode;
};

/** The card of a slide. What is too long for the screen scrolls within it and is never cut. */
export function Card({ scroller, slide, kicker, heading, isWide, children, actions }: Props) {
  const { isLong, hasMore } = useReading(scroller);
  // Before a key is heard: what that scrolls stays so.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another slide begins at its top.
  useLayoutEffect(() => {
    scroller.current?.scrollTo(0, 0);
  }, [scroller, slide]);
  return (
    <section
      className="present-card"
      id="card"
      data-wide={isWide || undefined}
      aria-labelledby="present-heading"
    >
      <div className="present-scroll" ref={scroller} tabIndex={isLong ? 0 : undefined}>
        {kicker}
        <h1 className="present-heading" id="present-heading" tabIndex={-1} data-heading>
          <Veiled text={heading} />
        </h1>
        {children}
      </div>
      {hasMore && (
        <p className="present-more" aria-hidden="true">
          {m.present_more_below()}
        </p>
      )}
      {actions && <div className="present-actions">{actions}</div>}
    </section>
  );
}

/** CSS pixels that browsers may be off by. */
const SLACK = 4;

export function isMoreBelow({ scrollTop, clientHeight, scrollHeight }: HTMLElement): boolean {
  return scrollTop + clientHeight < scrollHeight - SLACK;
}

type Reading = {
  /** It does not fit, and can be scrolled by whoever focuses it. */
  readonly isLong: boolean;
  /** Something of it is out of sight below. */
  readonly hasMore: boolean;
};

/** How much of what scrolls is in sight. */
function useReading(scroller: RefObject<HTMLDivElement | null>): Reading {
  const [isLong, setLong] = useState(false);
  const [hasMore, setMore] = useState(false);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => {
      setLong(element.scrollHeight > element.clientHeight + SLACK);
      setMore(isMoreBelow(element));
    };
    const observer = new ResizeObserver(look);
    const changes = new MutationObserver(look);
    observer.observe(element);
    changes.observe(element, { childList: true, subtree: true, characterData: true });
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      changes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller]);
  return { isLong, hasMore };
}
