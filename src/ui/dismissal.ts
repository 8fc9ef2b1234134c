import { type RefObject, useEffect } from 'react';

/** Closes what is open on Escape within `element` and on a press outside it. */
export function useDismissal(
  element: RefObject<HTMLElement | null>,
  isOpen: boolean,
  close: () => void,
): void {
  useEffect(() => {
    const inside = element.current;
    if (!inside || !isOpen) return;
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Node && !inside.contains(target)) close();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // Said once: Escape also clears the selection, which is not meant here.
      event.preventDefault();
      close();
    };
    document.addEventListener('pointerdown', onPress);
    inside.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPress);
      inside.removeEventListener('keydown', onKey);
    };
  }, [element, isOpen, close]);
}
