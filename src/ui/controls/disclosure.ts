import { type RefObject, useCallback, useRef, useState } from 'react';
import { useDismissal } from './dismissal.ts';

type Disclosure = {
  readonly isOpen: boolean;
  /** Around the button, which says `aria-expanded`, and what it opens. */
  readonly box: RefObject<HTMLDivElement | null>;
  readonly toggle: () => void;
  /** Gives the focus back to the button if what closes has it. */
  readonly close: () => void;
};

/** What a button opens over the page. Escape, a press elsewhere and the button close it again. */
export function useDisclosure(): Disclosure {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const close = useCallback(() => {
    const hasFocus = box.current?.contains(document.activeElement);
    setOpen(false);
    if (hasFocus) focusButton(box.current);
  }, []);
  const toggle = () => {
    setOpen(!isOpen);
    // Not every browser focuses a button that is pressed, and Escape goes to what has the focus.
    focusButton(box.current);
  };
  useDismissal(box, isOpen, close);
  return { isOpen, box, toggle, close };
}

function focusButton(box: HTMLElement | null): void {
  box?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
}
