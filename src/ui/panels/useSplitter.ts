import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useState,
} from 'react';
import { useStore } from 'zustand';
import { forward } from '../../views/forward.ts';
import { createPanelSize, type PanelSize } from './panelSize.ts';
import { FOLDED, type Limits, type SizeKeys } from './size.ts';

/** What a splitter makes larger and smaller. */
export type Part = 'dossier' | 'timeline';

/** CSS pixels left for what lies beside a panel: the map, or whatever page is shown. */
const KEPT = { dossier: 360, timeline: 240 } as const;
const LEAST = { dossier: 280, timeline: 120 } as const;

export type Splitter = {
  /** The current size in CSS pixels. */
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
 * The size of a panel, pulled by pointers and moved by keys. A press or Enter folds the panel and
 * opens it again. The size is written as `--dossier-size` or `--timeline-size` on the page around
 * the panels; until the reader chooses one, the style sheet decides.
 */
export function useSplitter(element: RefObject<HTMLElement | null>, part: Part): Splitter {
  const [panel] = useState(() =>
    createPanelSize(
      () => limitsOf(part),
      () => sizeOnPage(part),
    ),
  );
  const { chosen } = useStore(panel);
  const [measured, measure] = useMeasured(part);
  useStyle(element, part, chosen);
  useUnfolding(panel, part, chosen === FOLDED);
  useEscape(panel);
  const { most } = limitsOf(part);
  return {
    // The style sheet keeps the panel within the same limit when the window becomes smaller.
    size: Math.min(chosen ?? measured, most),
    most,
    handlers: {
      onKeyDown: (event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        if (!panel.key(event.key, keysOf(part))) return;
        event.preventDefault();
        event.stopPropagation();
      },
      onPointerDown: (event) => {
        if (event.button !== 0 || !event.isPrimary) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        panel.press(positionOf(event, part));
      },
      onPointerMove: (event) => panel.moveTo(positionOf(event, part)),
      onPointerUp: (event) => panel.release(positionOf(event, part)),
      onPointerCancel: panel.cancel,
      onFocus: measure,
    },
  };
}

/** The size that the page gives the panel, and how to measure it again. */
function useMeasured(part: Part): [number, () => void] {
  const [measured, setMeasured] = useState(FOLDED);
  useEffect(() => {
    const measure = () => setMeasured(sizeOnPage(part));
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, [part]);
  return [measured, () => setMeasured(sizeOnPage(part))];
}

/** Tells the style sheet, on the page around the panels, what the reader chose. */
function useStyle(
  element: RefObject<HTMLElement | null>,
  part: Part,
  chosen: number | undefined,
): void {
  useLayoutEffect(() => {
    const page = element.current?.closest<HTMLElement>('.explore');
    if (!page) return;
    if (chosen === undefined) page.style.removeProperty(`--${part}-size`);
    else page.style.setProperty(`--${part}-size`, `${chosen}px`);
    page.toggleAttribute(`data-${part}-sized`, chosen !== undefined);
    page.toggleAttribute(`data-${part}-folded`, chosen === FOLDED);
  }, [element, part, chosen]);
}

/** Opens a folded panel when a skip link or a key moves the focus to it. */
function useUnfolding(panel: PanelSize, part: Part, isFolded: boolean): void {
  useEffect(() => {
    if (!isFolded) return;
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.id === part) panel.unfold();
    };
    addEventListener('focusin', onFocus);
    return () => removeEventListener('focusin', onFocus);
  }, [panel, part, isFolded]);
}

/** During a pull, Escape undoes the pull and does nothing else. */
function useEscape(panel: PanelSize): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape' && panel.takeBack()) event.preventDefault();
    };
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, [panel]);
}

function limitsOf(part: Part): Limits {
  const room = part === 'dossier' ? innerWidth : innerHeight;
  return { least: LEAST[part], most: room - KEPT[part] };
}

function sizeOnPage(part: Part): number {
  const panel = document.getElementById(part);
  return Math.round((part === 'dossier' ? panel?.offsetWidth : panel?.offsetHeight) ?? FOLDED);
}

/** Along the direction in which the panel grows, in CSS pixels; smaller makes the panel larger. */
function positionOf(event: PointerEvent, part: Part): number {
  if (part === 'timeline') return event.clientY;
  return event.clientX * forward();
}

function keysOf(part: Part): SizeKeys {
  if (part === 'timeline') return { larger: 'ArrowUp', smaller: 'ArrowDown' };
  return forward() > 0
    ? { larger: 'ArrowLeft', smaller: 'ArrowRight' }
    : { larger: 'ArrowRight', smaller: 'ArrowLeft' };
}
