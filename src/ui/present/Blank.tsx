import { useEffect, useRef } from 'react';
import { m } from '../../locales/generated/messages.js';

/** Nothing to look at. What it covers is inert; it takes the focus, and gives it back at its end. */
export function Blank({ onEnd }: { readonly onEnd: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    button.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <button
      type="button"
      ref={button}
      className="present-blank"
      aria-label={m.present_light()}
      onClick={onEnd}
    />
  );
}
