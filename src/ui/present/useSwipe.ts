import type { PointerEvent } from 'react';
import { useRef } from 'react';
import { forward } from '../../views/forward.ts';

/** CSS pixels that a finger goes at least, and how much farther across than up or down. */
const LEAST = 48;
const SLANT = 1.5;

type Handlers = {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: () => void;
};

/** A finger or a pen drawn across turns the page: it draws in the next one from where one reads on to. */
export function useSwipe(turn: (by: 1 | -1) => void): Handlers {
  const from = useRef<{ readonly id: number; readonly x: number; readonly y: number }>(undefined);
  return {
    onPointerDown: ({ pointerId: id, pointerType, clientX: x, clientY: y }) => {
      // A second finger means something else.
      from.current = pointerType === 'mouse' || from.current ? undefined : { id, x, y };
    },
    onPointerUp: ({ pointerId, clientX, clientY }) => {
      const { current: start } = from;
      from.current = undefined;
      if (!start || start.id !== pointerId) return;
      const [across, down] = [(clientX - start.x) * forward(), clientY - start.y];
      const isSwipe = Math.abs(across) >= LEAST && Math.abs(across) > SLANT * Math.abs(down);
      if (isSwipe) turn(across < 0 ? 1 : -1);
    },
    onPointerCancel: () => {
      from.current = undefined;
    },
  };
}
