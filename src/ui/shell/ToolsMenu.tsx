import { type ReactNode, useCallback, useId, useRef, useState } from 'react';
import { m } from '../../locales/generated/messages.js';
import { useDismissal } from '../controls/dismissal.ts';

/**
 * The tools at the end of the header: side by side where there is room, else behind one button.
 * Which of the two is for `header.css` to say; the tools are the same.
 */
export function ToolsMenu({ children }: { readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const element = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = useCallback(() => {
    const hasFocus = element.current?.contains(document.activeElement);
    setOpen(false);
    if (hasFocus) button.current?.focus();
  }, []);
  useDismissal(element, isOpen, close);
  return (
    <div className="header-tools" ref={element}>
      <button
        ref={button}
        type="button"
        className="icon-button tools-button"
        aria-label={m.more_tools()}
        title={m.more_tools()}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      <div className="tools" id={id} data-open={isOpen || undefined}>
        {children}
      </div>
    </div>
  );
}
