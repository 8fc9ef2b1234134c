/** The ways in which hosts put an embed into their page, as HTML. Addresses are relative to `hosts/`. */
import { escaped } from '../../../src/share/snippet.ts';

/** A query string, empty or with its question mark. */
export function queryOf(options: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(options).toString();
  return query === '' ? '' : `?${query}`;
}

/** A frame of a fixed height; `attributes` are HTML. */
export function frame(title: string, search: string, attributes = ''): string {
  return (
    `<iframe src="../embed/${escaped(search)}" title="${escaped(title)}" height="640" ` +
    `${attributes}></iframe>`
  );
}

/** What `embed.js` puts a frame into; its content is for readers without scripts. */
export function placeholder(title: string, options: Readonly<Record<string, string>>): string {
  const attributes = Object.entries({ ...options, title })
    .map(([key, value]) => ` data-${key}="${escaped(value)}"`)
    .join('');
  const full = `<a href="../${escaped(queryOf(options))}">${escaped(title)}</a>`;
  return `<div class="dateline-embed"${attributes}>${full}</div>`;
}

export const EMBED_SCRIPT = '<script async src="../embed.js"></script>\n';
