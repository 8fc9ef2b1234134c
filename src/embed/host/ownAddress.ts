/** Where `embed.js` was loaded from: there lies the site of its embeds. */

/** An address of a file called `embed.js`, as engines write it into a stack. */
const ADDRESS = /https?:\/\/[^\s()]+?\/embed\.js(?=[?#:\s)]|$)[^\s():]*/;

/**
 * The address of the running script, or undefined where nothing tells it, as for text that is
 * evaluated. `current` is `document.currentScript`, which modules and scripts in shadow roots do not
 * have; `stack` is that of an error made in the script.
 */
export function ownAddress(current: Element | null, stack: string | undefined): string | undefined {
  const source = current && 'src' in current ? String(current.src) : '';
  return source || ADDRESS.exec(stack ?? '')?.[0];
}

/** The site of a script: the folder in which it lies. */
export function siteOf(address: string): string {
  return new URL('.', address).href;
}
