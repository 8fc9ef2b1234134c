/** One tab stop for a group of buttons, arrows, Home and End inside it (ARIA "roving tabindex"). */

import { keyAsRead } from '../domain/reading.ts';
import { forward } from './forward.ts';

export type Roving = {
  /** To be called after buttons have come or gone. */
  readonly refresh: () => void;
  readonly stop: () => void;
};

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Buttons below `container` that match `selector`, in the order of their `data-order`. */
export function rove(container: HTMLElement, selector: string): Roving {
  const buttons = () =>
    [...container.querySelectorAll<HTMLButtonElement>(selector)].sort(
      (a, b) => Number(a.dataset.order) - Number(b.dataset.order),
    );
  const settle = (list: readonly HTMLButtonElement[], chosen: HTMLButtonElement | undefined) => {
    for (const button of list) {
      const wanted = button === chosen ? 0 : -1;
      // What is written again would be worked out anew.
      if (button.tabIndex !== wanted) button.tabIndex = wanted;
    }
  };
  const refresh = () => {
    const list = buttons();
    const chosen =
      list.find((button) => button === document.activeElement) ??
      list.find((button) => button.ariaPressed === 'true') ??
      // What belongs to the choice is in sight; the first of all may be far away.
      list.find((button) => button.closest('[data-emphasis="related"]')) ??
      list.find((button) => button.tabIndex === 0) ??
      list[0];
    settle(list, chosen);
  };
  const onKey = (event: KeyboardEvent) => {
    const step = STEPS[keyAsRead(event.key, forward())];
    const list = buttons();
    const at = list.indexOf(document.activeElement as HTMLButtonElement);
    if (step === undefined || at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = list[Math.min(list.length - 1, Math.max(0, at + step))];
    event.preventDefault();
    event.stopPropagation();
    settle(list, next);
    next?.focus();
  };
  const onFocus = (event: FocusEvent) => {
    const list = buttons();
    const focused = list.find((button) => button === event.target);
    if (focused) settle(list, focused);
  };
  container.addEventListener('keydown', onKey, true);
  container.addEventListener('focusin', onFocus);
  return {
    refresh,
    stop: () => {
      container.removeEventListener('keydown', onKey, true);
      container.removeEventListener('focusin', onFocus);
    },
  };
}
