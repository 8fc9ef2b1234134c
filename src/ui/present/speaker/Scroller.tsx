import { type CSSProperties, type ReactNode, useLayoutEffect, useRef } from 'react';

type Props = {
  readonly className: string;
  /** Id of its heading. */
  readonly labelledBy: string;
  /** With another one it begins at its top again. */
  readonly of: unknown;
  readonly style?: CSSProperties;
  readonly children: ReactNode;
};

/** A part of the page that scrolls by itself where it is longer than its room, with keys, too. */
export function Scroller({ className, labelledBy, of, style, children }: Props) {
  const element = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is in it decides.
  useLayoutEffect(() => {
    element.current?.scrollTo(0, 0);
  }, [of]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in.
    <div
      ref={element}
      className={className}
      role="group"
      aria-labelledby={labelledBy}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrolled with keys.
      tabIndex={0}
      style={style}
      // Elsewhere these keys go through the steps.
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') event.stopPropagation();
      }}
    >
      {children}
    </div>
  );
}
