import { type RefObject, useEffect } from 'react';
import { isBehindDialog } from '../keys/dialogs.ts';

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
      // A dialog that was opened from here has its own Escape, which must stay with it.
      if (event.key !== 'Escape' || event.defaultPrevented || isBehindDialog()) return;
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
