import { type KeyboardEvent, useEffect, useRef } from 'react';
import { keyAsRead } from '../../domain/reading.ts';
import { m } from '../../locales/generated/messages.js';
import { forward } from '../../views/forward.ts';
import { DialogHead } from '../controls/DialogHead.tsx';
import { itemOf } from '../controls/items.ts';
import { ShowEarlier, ShowMore } from '../controls/ShowMore.tsx';
import { useGradually } from '../controls/useGradually.ts';
import { useModal } from '../controls/useModal.ts';
import { singleKeys } from '../keys/singleKeys.ts';
import { gridNeighbour } from './gridNeighbour.ts';

/** Slides drawn at once. */
const STEP = 80;

type Props = {
  /** What each slide is called, in order. */
  readonly names: readonly {
    readonly ordinal: string;
    readonly heading: string;
    /** It begins a part, such as a visit, and so a row. */
    readonly isBeginning: boolean;
  }[];
  readonly current: number;
  readonly onChoose: (slide: number) => void;
  readonly onClose: () => void;
};

/** All slides at once, to choose one. */
export function SlideGrid({ names, current, onChoose, onClose }: Props) {
  const dialog = useModal();
  const list = useRef<HTMLOListElement>(null);
  const gradual = useGradually(names, { step: STEP, of: names.length, chosen: current });
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() === 'o' && singleKeys.isOn()) return dialog.current?.close();
    if (!event.key.startsWith('Arrow')) return;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const { activeElement } = document;
    if (!(activeElement instanceof HTMLButtonElement)) return;
    const at = buttons.indexOf(activeElement);
    if (at === -1) return;
    event.preventDefault();
    const cells = buttons.map((button) => button.getBoundingClientRect());
    const way = keyAsRead(event.key, forward());
    const next = gridNeighbour(cells, at, way);
    const isAfter = way === 'ArrowRight' || way === 'ArrowDown';
    const side = isAfter ? 'after' : 'before';
    if (next === undefined && gradual[side] > 0) gradual.show(side, list.current);
    else buttons[next ?? at]?.focus();
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
      <ShowEarlier {...gradual} />
      <ol className="present-grid" ref={list}>
        {gradual.drawn.map(({ ordinal, heading, isBeginning }, i) => {
          const slide = gradual.from + i;
          return (
            <li key={slide} data-begins={isBeginning || undefined} {...itemOf(gradual, i)}>
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
          );
        })}
      </ol>
      <ShowMore {...gradual} hasOwnSearch />
    </dialog>
  );
}
