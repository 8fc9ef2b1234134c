/**
 * The one Trusted Types policy of the site. The page's security policy lets no text become markup or
 * the address of a script; the timeline widget writes plain words that way, the map widget starts
 * its worker, and the site its own. Exactly that is let through.
 */
import { SERVICE_WORKER } from './offline/address.ts';

/** Text in which there is nothing that a browser could read as markup. */
export function withoutMarkup(text: string): string | null {
  return /[<&]/.test(text) ? null : text;
}

/** An address of a script of this site: of the same origin, among the built files or the service worker. */
export function ownScript(address: string, base: string): string | null {
  const { origin, pathname } = new URL(address, base);
  const own = new URL('assets/', base);
  const isWorker = pathname === new URL(SERVICE_WORKER, base).pathname;
  const isBuilt = pathname.startsWith(own.pathname);
  return origin === own.origin && (isWorker || isBuilt) ? address : null;
}

type Policy = {
  readonly createHTML: (text: string) => string | null;
  readonly createScriptURL: (address: string) => string | null;
};
/** What a policy makes is no string, but goes wherever one does. */
type Made = { readonly createScriptURL: (address: string) => string };
type Factory = { readonly createPolicy: (name: string, policy: Partial<Policy>) => Made };

declare global {
  interface Window {
    /** Not in every browser, and not in the compiler's own library. */
    readonly trustedTypes?: Factory;
  }
}

/** Installs the policy, where the browser knows of such. `scriptAt` lets the address of a script through, or not. */
export function installPolicy(
  page: Pick<Window, 'trustedTypes'>,
  scriptAt: (address: string) => string | null,
): void {
  page.trustedTypes?.createPolicy('default', {
    createHTML: withoutMarkup,
    createScriptURL: scriptAt,
  });
}
