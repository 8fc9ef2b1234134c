import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Selection } from '../../domain/selection.ts';
import { selectionAt } from '../../share/paths.ts';
import { PosterContext } from './posters.ts';

type Props = {
  readonly part: 'map' | 'timeline';
  /** What the view is to draw, another value for another drawing; the picture is of the first. */
  readonly look: unknown;
  /** The view is there, under the picture, and takes what the reader does. */
  readonly isCovering: boolean;
  /** The view has drawn, or never will. */
  readonly isOver: boolean;
  readonly select: (selection: Selection) => void;
  /** A mark was pressed that stands for several: asks the view for them; the selection is the first of them. */
  readonly open: (first: Selection) => void;
};

/** Milliseconds for which a picture of what was shown before is better than a view that has not drawn all. */
const PATIENCE = 400;

const REACHING = ['pointerdown', 'wheel', 'keydown'] as const;

/** The picture that was in the place of a view, for as long as it shows what the view will. */
export function Poster({ part, look, isCovering, isOver, select, open }: Props) {
  const posters = useContext(PosterContext);
  const [poster] = useState(() => posters[part]);
  // Of what the reader has chosen since it was drawn, it shows nothing.
  const [first] = useState(posters.areOfOther ? undefined : look);
  const [isGone, setGone] = useState(poster === undefined);
  const slot = useRef<HTMLDivElement>(null);
  const isShown = !isGone && poster !== undefined;
  if (!isGone && isOver) setGone(true);
  const isStale = isShown && isCovering && look !== first;
  useEffect(() => {
    if (!isStale) return;
    const timer = setTimeout(() => setGone(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [isStale]);
  useLayoutEffect(() => {
    if (poster) slot.current?.replaceChildren(poster);
    return () => {
      delete posters[part];
    };
  }, [poster, posters, part]);
  // Before the page's own script gives up its presses (`TakingOver`): none falls between the two, to the browser.
  useLayoutEffect(() => {
    const element = slot.current;
    if (!element || !isShown) return;
    const listeners = new AbortController();
    const { signal } = listeners;
    element.addEventListener('click', (event) => follow(event, { select, open }), { signal });
    // What the reader does to a view that is still covered can be seen at once.
    for (const kind of isCovering ? REACHING : []) {
      const options = { capture: true, passive: true, signal };
      element.parentElement?.addEventListener(kind, () => setGone(true), options);
    }
    return () => listeners.abort();
  }, [isShown, isCovering, select, open]);
  if (!isShown) return null;
  return (
    <div className="poster-slot" ref={slot} inert={isCovering} data-before={isStale || undefined} />
  );
}

/** Its links say what they lead to; a plain click selects that, or opens the mark, and the page stays. */
function follow(event: MouseEvent, { select, open }: Pick<Props, 'select' | 'open'>) {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (!link || !isPlain || event.button !== 0) return;
  const selection = selectionAt(link.getAttribute('href') ?? '');
  if (!selection) return;
  event.preventDefault();
  if ('many' in link.dataset) open(selection);
  else select(selection);
}
