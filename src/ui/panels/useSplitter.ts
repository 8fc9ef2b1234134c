import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useState,
} from 'react';
import { FOLDED, fittedTo, keyedTo, type Limits, type SizeKeys } from './size.ts';

/** What a splitter gives or takes room. */
export type Part = 'dossier' | 'timeline';

/** CSS pixels that what lies beside a panel keeps: the map, or whatever page there is. */
const KEPT = { dossier: 360, timeline: 240 } as const;
const LEAST = { dossier: 280, timeline: 120 } as const;
/** A pointer that has moved less, CSS pixels, has only pressed. */
const SLACK = 3;

type Pull = { readonly from: number; readonly at: number; readonly isPulled: boolean };

export type Splitter = {
  /** CSS pixels as they are now. */
  readonly size: number;
  readonly most: number;
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: (event: PointerEvent) => void;
    readonly onPointerCancel: () => void;
    readonly onFocus: () => void;
  };
};

/**
 * The size of a panel, pulled by pointers and moved by keys. A press or Enter folds the panel away
 * and opens it again. The size is written as `--dossier-size` or `--timeline-size` on the element
 * around the splitter; without one the style sheet decides.
 */
export function useSplitter(element: RefObject<HTMLElement | null>, part: Part): Splitter {
  const [chosen, setChosen] = useState<number>();
  const [pull, setPull] = useState<Pull>();
  const [measured, setMeasured] = useState(FOLDED);
  const limits: Limits = { least: LEAST[part], most: room(part) - KEPT[part] };
  // The style sheet holds what was chosen to the same where the window has become smaller since.
  const size = Math.min(chosen ?? measured, limits.most);
  const isUpright = part === 'dossier';

  useLayoutEffect(() => {
    const page = element.current?.parentElement;
    if (!page) return;
    if (chosen === undefined) page.style.removeProperty(`--${part}-size`);
    else page.style.setProperty(`--${part}-size`, `${chosen}px`);
    page.toggleAttribute(`data-${part}-sized`, chosen !== undefined);
    page.toggleAttribute(`data-${part}-folded`, chosen === FOLDED);
  }, [element, part, chosen]);

  useEffect(() => {
    const measure = () => setMeasured(sizeNow(part));
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, [part]);

  useEffect(() => {
    if (chosen !== FOLDED) return;
    // Whoever is sent to the panel, by a skip link or a key, wants to see it.
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.id === part) setChosen(undefined);
    };
    addEventListener('focusin', onFocus);
    return () => removeEventListener('focusin', onFocus);
  }, [part, chosen]);

  useEffect(() => {
    if (!pull) return;
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // It takes back the pull and nothing else.
      event.preventDefault();
      setPull(undefined);
      setChosen(pull.from);
    };
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, [pull]);

  const fold = () => setChosen(size === FOLDED ? undefined : FOLDED);
  const positionOf = (event: PointerEvent) =>
    isUpright ? event.clientX * (isRightToLeft() ? -1 : 1) : event.clientY;
  return {
    size,
    most: limits.most,
    handlers: {
      onKeyDown: (event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        const next = keyedTo(event.key, size, keysOf(part), limits);
        if (next === undefined && event.key !== 'Enter') return;
        event.preventDefault();
        event.stopPropagation();
        if (next === undefined) fold();
        else setChosen(next);
      },
      onPointerDown: (event) => {
        if (event.button !== 0 || !event.isPrimary) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setPull({ from: size, at: positionOf(event), isPulled: false });
      },
      onPointerMove: (event) => {
        if (!pull) return;
        const way = pull.at - positionOf(event);
        if (!pull.isPulled && Math.abs(way) < SLACK) return;
        setPull({ ...pull, isPulled: true });
        setChosen(fittedTo(pull.from + way, limits));
      },
      onPointerUp: () => {
        if (pull && !pull.isPulled) fold();
        setPull(undefined);
      },
      onPointerCancel: () => setPull(undefined),
      onFocus: () => setMeasured(sizeNow(part)),
    },
  };
}

/** Of the window, in the direction in which the panel grows, CSS pixels. */
function room(part: Part): number {
  return part === 'dossier' ? innerWidth : innerHeight;
}

function sizeNow(part: Part): number {
  const panel = document.getElementById(part);
  return Math.round((part === 'dossier' ? panel?.offsetWidth : panel?.offsetHeight) ?? FOLDED);
}

function keysOf(part: Part): SizeKeys {
  if (part === 'timeline') return { larger: 'ArrowUp', smaller: 'ArrowDown' };
  return isRightToLeft()
    ? { larger: 'ArrowRight', smaller: 'ArrowLeft' }
    : { larger: 'ArrowLeft', smaller: 'ArrowRight' };
}

function isRightToLeft(): boolean {
  return getComputedStyle(document.documentElement).direction === 'rtl';
}
