/** The first sign that somebody is there: until then nothing is fetched that only a reader could ask for. */

/** What a reader does before anything else. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'focusin'] as const;

/** Calls back at the first sign from now on, once. Returns how to stop. */
export function onFirstSign(page: Window, onSign: () => void): () => void {
  const over = new AbortController();
  const tell = () => {
    over.abort();
    onSign();
  };
  const options = { passive: true, capture: true, signal: over.signal };
  for (const sign of SIGNS) page.addEventListener(sign, tell, options);
  return () => over.abort();
}
