/** Clicks on the timeline, told from pulls. */
import { stopKey, visitKey } from './keys.ts';
import { PULL } from './pull.ts';

export type Clicks = {
  /** Gets the mark's key. */
  readonly onMark: (key: string) => void;
  readonly onLane: (placeId: string) => void;
  readonly onNothing: () => void;
};

/** Reports every click once, by pointers, keys and assistive technology. Returns how to stop. */
export function followClicks(
  chart: HTMLElement,
  { onMark, onLane, onNothing }: Clicks,
): () => void {
  // The browser reports a click at the end of a pull, too.
  let pressed = { x: 0, y: 0 };
  const onPress = ({ clientX, clientY }: PointerEvent) => {
    pressed = { x: clientX, y: clientY };
  };
  const isPull = ({ detail, clientX, clientY }: MouseEvent) =>
    detail > 0 && Math.hypot(clientX - pressed.x, clientY - pressed.y) > PULL;
  const onClick = (event: MouseEvent) => {
    if (isPull(event) || !(event.target instanceof Element)) return;
    const mark = event.target.closest<HTMLElement>('.mark');
    const lane = event.target.closest('.timeline-name')?.querySelector<HTMLElement>('[data-place]');
    if (mark) onMark(keyOf(mark));
    else if (lane) onLane(lane.dataset.place ?? '');
    else onNothing();
  };
  chart.addEventListener('pointerdown', onPress, true);
  chart.addEventListener('click', onClick);
  return () => {
    chart.removeEventListener('pointerdown', onPress, true);
    chart.removeEventListener('click', onClick);
  };
}

function keyOf({ classList, dataset }: HTMLElement): string {
  return (classList.contains('mark-stop') ? stopKey : visitKey)(dataset.id ?? '');
}
