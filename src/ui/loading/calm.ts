/** What the reader does when the page is being used: something waits for each of them. */
const GESTURES = ['pointerdown', 'pointerup', 'keydown', 'wheel'] as const;

/** Milliseconds without a gesture after which the reader waits for nothing. */
const CALM = 2000;

/**
 * Resolves once the reader has done nothing for two seconds: for what takes long and nobody waits for, so that it
 * comes after the answers to the first gestures, and not beside them.
 */
export function whenCalm(page: Window): Promise<void> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const done = () => {
      over.abort();
      resolve();
    };
    let timer = page.setTimeout(done, CALM);
    const wait = () => {
      page.clearTimeout(timer);
      timer = page.setTimeout(done, CALM);
    };
    const options = { passive: true, capture: true, signal: over.signal };
    for (const gesture of GESTURES) page.addEventListener(gesture, wait, options);
  });
}
