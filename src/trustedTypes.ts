/**
 * The one Trusted Types policy of the site. The page's security policy lets no text become markup or
 * the address of a script; the timeline widget writes plain words that way, and the map widget
 * starts its worker. Exactly that is let through.
 */

/** Text in which there is nothing that a browser could read as markup. */
export function withoutMarkup(text: string): string | null {
  return /[<&]/.test(text) ? null : text;
}

/** An address of a script of this site: of the same origin, and among the built files. */
export function ownScript(address: string, base: string): string | null {
  const { origin, pathname } = new URL(address, base);
  const own = new URL('assets/', base);
  return origin === own.origin && pathname.startsWith(own.pathname) ? address : null;
}

type Policy = {
  readonly createHTML: (text: string) => string | null;
  readonly createScriptURL: (address: string) => string | null;
};
type Factory = { readonly createPolicy: (name: string, policy: Policy) => unknown };

declare global {
  interface Window {
    /** Not in every browser, and not in the compiler's own library. */
    readonly trustedTypes?: Factory;
  }
}

/** Installs the policy, where the browser knows of such. `base` is the address of the site. */
export function installPolicy(page: Pick<Window, 'trustedTypes'>, base: string): void {
  page.trustedTypes?.createPolicy('default', {
    createHTML: withoutMarkup,
    createScriptURL: (address) => ownScript(address, base),
  });
}
