import { type PointerEvent, type RefObject, useEffect, useState } from 'react';
import type { Day, Extent } from '../../domain/date.ts';
import { fromStart } from '../../domain/reading.ts';
import { drawnBetween, type End, movedBy, withEndAt } from '../../scene/timeline/brush.ts';
import { dayAt } from '../../scene/timeline/overview.ts';
import { forward } from '../../views/forward.ts';

/** A pointer that has moved less, CSS pixels, has only pressed. */
const SLACK = 3;

/** What a pointer has taken hold of: an end, the whole window, or the strip to draw a new window. */
export type Grip = End | 'window' | 'strip';

type Drag = {
  readonly grip: Grip;
  readonly pointerId: number;
  readonly x: number;
  readonly day: Day;
  /** The window as it would be now; undefined until the pointer has moved. */
  readonly draft?: Extent;
};

export type Brush = {
  /** As it is drawn: while a pointer drags it, not yet what the reader has chosen. */
  readonly window: Extent;
  readonly isDragged: boolean;
  readonly onPointerDown: (grip: Grip, event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: () => void;
};

/** A window of days in a strip, pulled by pointers. `onChange` is called once, on release. */
export function useBrush(
  strip: RefObject<HTMLElement | null>,
  chosen: Extent,
  whole: Extent,
  onChange: (window: Extent) => void,
): Brush {
  const [drag, setDrag] = useState<Drag>();
  const isDragged = drag !== undefined;
  useEffect(() => {
    if (!isDragged) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // It takes back the drag and nothing else.
      event.preventDefault();
      setDrag(undefined);
    };
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, [isDragged]);

  const dayOf = ({ clientX }: PointerEvent): Day => {
    const box = strip.current?.getBoundingClientRect() ?? new DOMRect();
    return dayAt(box.width > 0 ? fromStart(clientX, box, forward()) / box.width : 0, whole);
  };
  const draftOf = ({ grip, day: anchor }: Drag, day: Day): Extent => {
    if (grip === 'strip') return drawnBetween(anchor, day, whole);
    if (grip === 'window') return movedBy(chosen, day - anchor, whole);
    return withEndAt(chosen, grip, chosen[grip] + day - anchor, whole);
  };
  const isPull = (held: Drag, { clientX }: PointerEvent) =>
    held.draft !== undefined || Math.abs(clientX - held.x) >= SLACK;
  return {
    window: drag?.draft ?? chosen,
    isDragged: drag?.draft !== undefined,
    onPointerDown: (grip, event) => {
      if (event.button !== 0 || !event.isPrimary) return;
      strip.current?.setPointerCapture(event.pointerId);
      setDrag({ grip, pointerId: event.pointerId, x: event.clientX, day: dayOf(event) });
    },
    onPointerMove: (event) => {
      if (drag?.pointerId !== event.pointerId || !isPull(drag, event)) return;
      setDrag({ ...drag, draft: draftOf(drag, dayOf(event)) });
    },
    onPointerUp: (event) => {
      if (drag?.pointerId !== event.pointerId) return;
      setDrag(undefined);
      if (isPull(drag, event)) onChange(draftOf(drag, dayOf(event)));
    },
    onPointerCancel: () => setDrag(undefined),
  };
}
