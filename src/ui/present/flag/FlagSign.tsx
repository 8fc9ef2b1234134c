import { type CSSProperties, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { m } from '../../../locales/generated/messages.js';

type Props = {
  /** Where its foot is. */
  readonly at: CSSProperties;
  /** Where it stands, in words. */
  readonly words: string;
  /** For those who do not see it: the least, the greatest and its own value. */
  readonly values: readonly [least: number, most: number, now: number];
  /** It can still be moved. */
  readonly isOpen: boolean;
  /** So many steps to the right and up; small ones with Shift. */
  readonly onStep: (right: number, up: number, isSmall: boolean) => void;
  readonly onRemove: () => void;
};

const STEPS: Readonly<Record<string, readonly [right: number, up: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** A flag that arrow keys move, Escape and Delete remove; Enter goes on to the button that reveals. */
export function FlagSign(props: Props) {
  const { at, words, values, isOpen, onStep, onRemove } = props;
  const element = useRef<HTMLDivElement>(null);
  useFocusFromKeyboard(element);
  const [least, most, now] = values;
  const slider = isOpen && {
    role: 'slider',
    'aria-valuemin': least,
    'aria-valuemax': most,
    'aria-valuenow': now,
    'aria-valuetext': words,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = STEPS[event.key];
    if (step) onStep(...step, event.shiftKey);
    else if (event.key === 'Escape' || event.key === 'Delete') {
      buttonOf('.present-flag')?.focus();
      onRemove();
    } else if (event.key === 'Enter') buttonOf('.present-reveal')?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={element}
      className="flag"
      style={at}
      role="img"
      aria-label={isOpen ? m.flag_label() : `${m.labelled({ label: m.flag_label() })} ${words}`}
      {...slider}
      tabIndex={isOpen ? 0 : -1}
      onKeyDown={onKeyDown}
    >
      <svg viewBox="0 0 24 32" aria-hidden="true">
        <path d="M4 31V3h18l-5 5.5 5 5.5H4z" />
      </svg>
    </div>
  );
}

/** Whoever has placed it with the keyboard goes on with the arrow keys; others keep clicker and mouse. */
function useFocusFromKeyboard(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (document.activeElement?.matches('.present-flag:focus-visible')) element.current?.focus();
  }, [element]);
}

function buttonOf(selector: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(selector);
}
