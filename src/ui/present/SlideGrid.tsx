import { type KeyboardEvent, useEffect, useRef } from 'react';
import { m } from '../../locales/generated/messages.js';
import { DialogHead } from '../controls/DialogHead.tsx';
import { useModal } from '../controls/useModal.ts';
import { singleKeys } from '../keys/singleKeys.ts';

type Props = {
  /** What each slide is called, in order. */
  readonly names: readonly { readonly ordinal: string; readonly heading: string }[];
  readonly current: number;
  readonly onChoose: (slide: number) => void;
  readonly onClose: () => void;
};

const WAYS: Readonly<Record<string, (columns: number) => number>> = {
  ArrowLeft: () => -1,
  ArrowRight: () => 1,
  ArrowUp: (columns) => -columns,
  ArrowDown: (columns) => columns,
};

/** All slides at once, to choose one. */
export function SlideGrid({ names, current, onChoose, onClose }: Props) {
  const dialog = useModal();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() === 'o' && singleKeys.isOn()) return dialog.current?.close();
    const way = WAYS[event.key];
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.find((button) => button === document.activeElement);
    if (!way || !at) return;
    event.preventDefault();
    buttons[buttons.indexOf(at) + way(columnsOf(buttons))]?.focus();
  };
  return (
    <dialog
      ref={dialog}
      className="dialog present-overview"
      aria-label={m.present_overview()}
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      <DialogHead title={m.present_overview()} isSticky close={() => dialog.current?.close()} />
      <ol className="present-grid" ref={list}>
        {names.map(({ ordinal, heading }, slide) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: slides never change places.
          <li key={slide}>
            <button
              type="button"
              aria-current={slide === current ? 'step' : undefined}
              onClick={() => onChoose(slide)}
            >
              <span className="present-grid-number">{slide + 1}</span>
              <span className="present-grid-ordinal">{ordinal}</span>
              <span className="present-grid-heading">{heading}</span>
            </button>
          </li>
        ))}
      </ol>
    </dialog>
  );
}

/** How many stand in the first row. */
function columnsOf(buttons: readonly HTMLElement[]): number {
  const top = buttons[0]?.getBoundingClientRect().top;
  const next = buttons.findIndex((button) => button.getBoundingClientRect().top !== top);
  return next < 0 ? buttons.length : next;
}
