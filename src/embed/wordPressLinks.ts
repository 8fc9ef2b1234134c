/**
 * WordPress puts an embed into `sandbox="allow-scripts"`, where no link opens anything. Instead its
 * host page takes an address and goes there itself, if it is on the embed's own host.
 */

/** As much of a window as is used. */
export type LinkedPage = {
  readonly location: { readonly href: string };
  readonly document: {
    readonly addEventListener: (type: 'click', listen: (event: Event) => void) => void;
    readonly removeEventListener: (type: 'click', listen: (event: Event) => void) => void;
  };
};

/**
 * Hands links that lead out of the frame, to pages of this site, to WordPress. Links within the page
 * and to other hosts are left to the browser. Returns how to stop.
 */
export function wordPressLinks(
  page: LinkedPage,
  secret: string,
  post: (message: object) => void,
): () => void {
  const follow = (event: Event) => {
    // What is clicked in a document is an element.
    const link = (event.target as Element | null)?.closest('a[target]');
    const address = link?.getAttribute('href');
    if (!address || event.defaultPrevented) return;
    const { href, host } = new URL(address, page.location.href);
    if (host !== new URL(page.location.href).host) return;
    event.preventDefault();
    post({ message: 'link', value: href, secret });
  };
  page.document.addEventListener('click', follow);
  return () => page.document.removeEventListener('click', follow);
}
