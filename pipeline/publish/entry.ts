/** What Vite has made of the app's entry, and what follows it. */
import { posix } from 'node:path';
import { hashOf, inlineStyle } from './inline.ts';
import type { BuiltSite } from './site.ts';

type Built = Pick<BuiltSite, 'manifest' | 'read'>;

const ENTRY = 'index.html';

/**
 * A page with the app's style in it, so that it is painted as soon as it is there; the page's policy lets that
 * style pass. Parts that load later ask for the style unless the page has a link to it: that stays, and fetches
 * nothing. Throws where the page does not link to the style, or has no policy for styles.
 */
export function withStyles({ manifest, read }: Built, page: string): string {
  return (manifest[ENTRY]?.css ?? []).reduce((html, sheet) => {
    const style = inlineStyle(fromPage(read(sheet).toString('utf8'), sheet));
    const link = new RegExp(`<link rel="stylesheet"[^>]* href="\\./${sheet}">`);
    if (!link.test(html)) throw new Error(`The page has no link to ${sheet}.`);
    return allowing(hashOf(style), html).replace(
      link,
      (whole) => `${whole.replace('<link', '<link disabled')}<style>${style}</style>`,
    );
  }, page);
}

/** The addresses in a style sheet, as they are from a page at the site's base. */
function fromPage(style: string, sheet: string): string {
  return style.replace(
    /url\((["']?)\.\/([^"')]+)\1\)/g,
    (_, quote: string, file: string) =>
      `url(${quote}./${posix.join(posix.dirname(sheet), file)}${quote})`,
  );
}

function allowing(hash: string, page: string): string {
  const own = /style-src (&#39;|')self\1/;
  if (!own.test(page)) throw new Error('The page has no policy for styles.');
  return page.replace(own, (source) => `${source} ${hash.replaceAll("'", '&#39;')}`);
}

/** The files of modules that are imported later, with all that they import and the page has not. */
export function codeOf({ manifest }: Built, modules: readonly string[]): string[] {
  const has = new Set(closure(manifest, [ENTRY]));
  return closure(manifest, modules)
    .filter((key) => !has.has(key))
    .flatMap((key) => manifest[key]?.file ?? []);
}

/** Keys of the manifest: the given ones, and what they import before they run. */
function closure(manifest: Built['manifest'], keys: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (key: string): void => {
    if (found.has(key)) return;
    found.add(key);
    manifest[key]?.imports?.forEach(visit);
  };
  keys.forEach(visit);
  return [...found];
}
