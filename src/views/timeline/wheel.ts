/**
 * The wheel over the timeline. Turned plainly it is the page's, or the lanes' where they overflow.
 * With Control or ⌘ – which is also how a browser reports two fingers drawn apart on a touchpad – it
 * zooms, sideways or with Shift it pans.
 */
import { fromStart } from '../../domain/reading.ts';
import { forward } from '../forward.ts';
import type { TimeWindow } from './window.ts';

/** Pixels that a wheel turns as a line or a page where it does not count in pixels. */
const LINE = 40;
const PAGE = 800;
/** Pixels for a zoom by e, about 2.7. */
const PIXELS_PER_ZOOM = 300;
/** So much at most for one turn, as some wheels jump. */
const GREATEST_ZOOM = Math.log(2);

/** Listens on `container`, in which `lanes` are drawn; `onMove` comes before each move. Returns how to stop. */
export function followWheel(
  container: HTMLElement,
  timeWindow: Pick<TimeWindow, 'zoomAt' | 'panBy'>,
  lanes: Element,
  onMove: () => void,
): () => void {
  const onWheel = (event: WheelEvent) => {
    const unit = [1, LINE, PAGE][event.deltaMode] ?? 1;
    const box = lanes.getBoundingClientRect();
    const { width } = box;
    if (event.ctrlKey || event.metaKey) {
      onMove();
      const wanted = (-event.deltaY * unit) / PIXELS_PER_ZOOM;
      const zoom = Math.min(GREATEST_ZOOM, Math.max(-GREATEST_ZOOM, wanted));
      const x = Math.min(width, Math.max(0, fromStart(event.clientX, box, forward())));
      timeWindow.zoomAt(Math.exp(zoom), x);
    } else {
      // Browsers that do not turn a wheel with Shift sideways leave that to the page.
      const deltaX = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
      if (!event.shiftKey && Math.abs(deltaX) <= Math.abs(event.deltaY)) return;
      onMove();
      timeWindow.panBy((forward() * deltaX * unit) / width, true);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  container.addEventListener('wheel', onWheel, { capture: true, passive: false });
  return () => container.removeEventListener('wheel', onWheel, { capture: true });
}
