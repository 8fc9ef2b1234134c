/** The sizes of the chart, kept: whoever asks the browser has it lay out the page for the answer. */
import type { Chart, Sizes } from './chart.ts';

export type KeptSizes = {
  /** The browser is asked once. It tells of others before what has been drawn is painted. */
  readonly now: () => Sizes;
  /** Scrolls the lanes. To be called after they have been drawn there; `onChange` is called only if they do not reach so far. */
  readonly scrollTo: (top: number) => void;
  readonly stop: () => void;
};

/** `onChange` is called after they have changed, at most once a frame. */
export function keepSizes(
  { field, scroller, sizes }: Pick<Chart, 'field' | 'scroller' | 'sizes'>,
  onChange: () => void,
): KeptSizes {
  let kept: Sizes | undefined;
  /** What has been told last. */
  let told: Sizes | undefined;
  let next = 0;
  const ask = () => {
    kept = sizes();
    return kept;
  };
  const now = () => {
    told = kept ?? ask();
    return told;
  };
  const drawSoon = () => {
    cancelAnimationFrame(next);
    next = requestAnimationFrame(onChange);
  };
  let height: number | undefined;
  // Called once the page is laid out, so that the answer costs nothing.
  const observer = new ResizeObserver(() => {
    const asked = ask();
    const isOtherHeight = height !== undefined && height !== field.clientHeight;
    height = field.clientHeight;
    if (told && !isSameRoom(asked, told)) onChange();
    // Lanes are as high as text is large, and they may be drawn for the size that it had before, as on a stage.
    if (isOtherHeight) drawSoon();
  });
  observer.observe(field);
  observer.observe(scroller);
  const onScroll = () => {
    if (!kept || kept.top === scroller.scrollTop) return;
    kept = { ...kept, top: scroller.scrollTop };
    drawSoon();
  };
  scroller.addEventListener('scroll', onScroll, { passive: true });
  return {
    now,
    scrollTo: (top) => {
      if (!kept || kept.top === top) return;
      scroller.scrollTop = top;
      kept = { ...kept, top: scroller.scrollTop };
      if (kept.top !== top) drawSoon();
    },
    stop: () => {
      observer.disconnect();
      cancelAnimationFrame(next);
      scroller.removeEventListener('scroll', onScroll);
    },
  };
}

function isSameRoom(a: Sizes, b: Sizes): boolean {
  return a.width === b.width && a.height === b.height && a.start === b.start;
}
