/** Asks for a file that will be needed, at an absolute address. What has been asked for is not asked for again. */
export function ask(
  href: string,
  attributes: { readonly rel: string; readonly as?: string },
): void {
  if (document.head.querySelector(`link[href="${href}"]`)) return;
  document.head.append(
    Object.assign(document.createElement('link'), {
      ...attributes,
      href,
      crossOrigin: 'anonymous',
    }),
  );
}
