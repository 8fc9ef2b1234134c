import { isWhole } from '../../files/siteFiles.ts';
import { isKeepable, register } from '../../offline/register.ts';

let asked: Promise<ServiceWorkerRegistration | undefined> | undefined;

/** Keeps the site at `base` for use without a network, where that can and should be; once for a page. */
export function keepOffline(base: string): Promise<ServiceWorkerRegistration | undefined> {
  // In development there is nothing to be kept.
  asked ??=
    import.meta.env.PROD && isKeepable(surroundings())
      ? register(base, () => navigator.serviceWorker)
      : Promise.resolve(undefined);
  return asked;
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
