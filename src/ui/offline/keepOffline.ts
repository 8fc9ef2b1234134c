import { isWhole } from '../../files/siteFiles.ts';
import { isKeepable, register } from '../../offline/register.ts';

let asked: Promise<ServiceWorkerRegistration | undefined> | undefined;

/** Keeps the site at `base` for use without a network, where that can and should be; once for a page. */
export function keepOffline(base: string): Promise<ServiceWorkerRegistration | undefined> {
  // In development there is nothing to be kept.
  asked ??=
    import.meta.env.PROD && isKeepable(surroundings())
      ? register(base, () => {
          askForWordsAgain();
          return navigator.serviceWorker;
        })
      : Promise.resolve(undefined);
  return asked;
}

/**
 * A page that came before there was a worker asks once more for the words that it speaks, so that
 * they are kept; they come from the browser's own cache.
 */
function askForWordsAgain(): void {
  const { serviceWorker } = navigator;
  if (serviceWorker.controller) return;
  const ask = () => {
    for (const { name } of performance.getEntriesByType('resource')) {
      if (name.includes('/_words-')) void fetch(name).catch(() => undefined);
    }
  };
  serviceWorker.addEventListener('controllerchange', ask, { once: true });
}

/** Not in every browser, and not in the compiler's own library. */
type Connection = { readonly connection?: { readonly saveData?: boolean } };

function surroundings() {
  const { connection }: Connection = navigator as Connection;
  return {
    protocol: location.protocol,
    origin: self.origin,
    isFramed: window.top !== window,
    isWhole: isWhole(),
    savesData: connection?.saveData ?? false,
  };
}
