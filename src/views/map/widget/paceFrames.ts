/** MapLibre's frames give way to what a press shows. */

type Painted = { triggerRepaint: () => void; readonly redraw: () => unknown };
type Page = Pick<Window, 'addEventListener' | 'requestAnimationFrame' | 'cancelAnimationFrame'>;

/** What is pressed to be shown something. The map itself is not: it is dragged. */
const CONTROLS = 'a, button, input, select, summary';

/**
 * For so many frames of the screen nothing is drawn: from pressing on, as a frame that has begun then would keep the
 * answer waiting, and after letting go until the words that it shows are painted.
 */
const HELD: Readonly<Record<string, number>> = {
  pointerdown: 10,
  pointerup: 3,
  click: 3,
  keydown: 3,
};

/**
 * Draws whatever MapLibre wants to draw by itself, such as tiles that have come, in frames of the screen that no press
 * needs. What is drawn at once, as the reader moves the map, stays as it is. Until `over`.
 */
export function paceFrames(map: Painted, page: Page, over: AbortSignal): void {
  let left = 0;
  let counting: number | undefined;
  let asked: number | undefined;
  const count = () => {
    left -= 1;
    counting = left > 0 ? page.requestAnimationFrame(count) : undefined;
  };
  const hold = (event: Event) => {
    // Whatever it is, it may have no such method.
    const target = event.target as { closest?: (selectors: string) => unknown } | null;
    if (!target?.closest?.(CONTROLS)) return;
    left = HELD[event.type] ?? 0;
    counting ??= page.requestAnimationFrame(count);
  };
  const draw = () => {
    asked = undefined;
    if (left > 0) map.triggerRepaint();
    else attempt(map);
  };
  map.triggerRepaint = () => {
    if (!over.aborted) asked ??= page.requestAnimationFrame(draw);
  };
  const options = { capture: true, passive: true, signal: over };
  for (const kind of Object.keys(HELD)) page.addEventListener(kind, hold, options);
  over.addEventListener('abort', () => {
    for (const frame of [counting, asked]) {
      if (frame !== undefined) page.cancelAnimationFrame(frame);
    }
  });
}

/** As MapLibre does: what is given up while it draws is no fault. */
function attempt(map: Painted): void {
  try {
    map.redraw();
  } catch (error) {
    if (!(error instanceof Error && error.name === 'AbortError')) throw error;
  }
}
