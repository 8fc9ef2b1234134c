/** Milliseconds after which what waits for a quiet moment waits no longer. */
const MOST = 1000;

let quiet: Promise<void> | undefined;

/**
 * Resolves once the page has loaded and is quiet for the first time, so that heavy code comes after
 * all that the reader waits for.
 */
export function whenQuiet(): Promise<void> {
  quiet ??= loaded().then(
    () =>
      new Promise((resolve) => {
        if ('requestIdleCallback' in window)
          requestIdleCallback(() => resolve(), { timeout: MOST });
        // Without it, at least what is on the screen is painted before.
        else requestAnimationFrame(() => setTimeout(resolve));
      }),
  );
  return quiet;
}

function loaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => {
    addEventListener('load', () => resolve(), { once: true });
  });
}
