/** The first sign that somebody is there: until then nothing is fetched that only a reader could ask for. */

/** What a reader does before anything else. */
export const SIGNS: readonly string[] = [
  'pointermove',
  'pointerdown',
  'keydown',
  'wheel',
  'focusin',
];

/** Calls back at the first of such signs from now on, once. Returns how to stop. */
export function onFirstSign(
  page: Window,
  onSign: () => void,
  signs: readonly string[] = SIGNS,
): () => void {
  const over = new AbortController();
  const tell = (event: Event) => {
    if (isStill(event)) return;
    over.abort();
    onSign();
  };
  const options = { passive: true, capture: true, signal: over.signal };
  for (const sign of signs) page.addEventListener(sign, tell, options);
  return () => over.abort();
}

/**
 * Calls back once somebody is there: at once if they have pressed something before, such as what the app was begun
 * for, else at the first sign from now on. Returns how to stop.
 */
export function onReader(page: Window, onSign: () => void): () => void {
  if (!page.navigator.userActivation?.hasBeenActive) return onFirstSign(page, onSign);
  onSign();
  return () => {};
}

/** Browsers say where a pointer is that rests on the page while it comes; nobody has moved it. */
export function isStill(event: Event): boolean {
  // Only those of a mouse have moved by something.
  const { type, movementX, movementY } = event as MouseEvent;
  return type === 'pointermove' && movementX === 0 && movementY === 0;
}
