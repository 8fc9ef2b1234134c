import type { PointerEvent } from 'react';

type Handlers = {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
};

/**
 * Places by a press, and moves while the mouse or the finger is down. `place` gets CSS pixels from the
 * left and top of the element. Nothing of it turns the page.
 */
export function placing(place: (x: number, y: number) => void): Handlers {
  const follow = ({ currentTarget, clientX, clientY }: PointerEvent) => {
    const { left, top } = currentTarget.getBoundingClientRect();
    place(clientX - left, clientY - top);
  };
  return {
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      event.stopPropagation();
      // The clicker and the keys of the presentation stay where they were.
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      follow(event);
    },
    onPointerMove: (event) => {
      if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event);
    },
  };
}
