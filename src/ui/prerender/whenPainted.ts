/** Milliseconds after which a page that is not painted, such as one behind another window, is not waited for. */
const MOST = 2000;

/**
 * Resolves once a page that was there before any script has been painted; at once where there is none, or
 * the address asks for something else than it shows, and where nobody looks.
 */
export async function whenPainted({ document, location }: Window): Promise<void> {
  const isToBeSeen = document.getElementById('app')?.dataset.root !== undefined;
  if (!isToBeSeen || location.search !== '' || document.visibilityState === 'hidden') return;
  await Promise.race([painted(), new Promise((resolve) => setTimeout(resolve, MOST))]);
}

/** Paint Timing; where the browser has none, the frame after the next, none of which comes before the style sheet. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    if (!PerformanceObserver.supportedEntryTypes.includes('paint')) {
      requestAnimationFrame(() => setTimeout(resolve));
      return;
    }
    new PerformanceObserver((_, observer) => {
      observer.disconnect();
      resolve();
    }).observe({ type: 'paint', buffered: true });
  });
}
