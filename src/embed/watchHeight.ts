/** The part of a window that measuring needs. */
export type MeasuredPage = {
  readonly ResizeObserver: new (
    changed: () => void,
  ) => Pick<ResizeObserver, 'observe' | 'disconnect'>;
  readonly requestAnimationFrame: (draw: () => void) => number;
  readonly cancelAnimationFrame: (handle: number) => void;
};

type WatchedHeight = {
  /** Says the height again, if there is one yet. */
  readonly repeat: () => void;
  readonly stop: () => void;
};

/**
 * Says the height of an element in whole CSS pixels, rounded up, whenever it changes; at most once
 * for each painted frame.
 */
export function watchHeight(
  page: MeasuredPage,
  measured: Element,
  say: (height: number) => void,
): WatchedHeight {
  let height = 0;
  let draw = 0;
  const measure = () => {
    draw = 0;
    const now = Math.ceil(measured.getBoundingClientRect().height);
    // In a hidden tab of the host nothing has a height; the embed must not collapse for that.
    if (now === 0 || now === height) return;
    height = now;
    say(height);
  };
  const observer = new page.ResizeObserver(() => {
    if (draw === 0) draw = page.requestAnimationFrame(measure);
  });
  observer.observe(measured);
  return {
    repeat: () => {
      if (height > 0) say(height);
    },
    stop: () => {
      observer.disconnect();
      page.cancelAnimationFrame(draw);
    },
  };
}
