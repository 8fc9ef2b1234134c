/** What the head of a page says to those who only look at that: search engines, chats, editors. */
import { m } from '../../src/locales/generated/messages.js';
import { CARD } from '../../src/share/cardSize.ts';
import { cardPath, oEmbedPath, pathOf, type Subject } from '../../src/share/paths.ts';
import { escaped } from '../../src/share/snippet.ts';
import { plainText } from '../../src/ui/words.ts';
import { cardAlt } from './cards/cardAlt.ts';
import { jsonLdOf } from './jsonLd.ts';
import type { BuiltSite } from './site.ts';
import { tellingOf } from './telling.ts';

type Site = Pick<BuiltSite, 'catalog' | 'address'>;

type Place = {
  /** Where the site's base lies from the page, such as `../../`. */
  readonly root?: string;
  /** The dossier's own if not given. */
  readonly language?: string;
};

/**
 * Title, description, canonical address, Open Graph, Twitter card, JSON-LD and the way to the oEmbed
 * file, as HTML for a page's head. Addresses are absolute where the site's is known. Elsewhere they
 * are relative to the page, and what is of no use without an absolute address is left out.
 */
export function headOf(
  { catalog, address }: Site,
  subject: Subject,
  { root = './', language = catalog.dossier.language }: Place = {},
): string {
  const telling = tellingOf(catalog, subject, language);
  const { title, description } = telling;
  const at = (path: string) => (address ?? root) + path;
  const isWhole = subject.kind === 'none';
  const dossier = plainText(catalog.dossier.title, catalog, telling.language);
  const names = [title, ...(isWhole ? [] : [dossier]), m.app_name()];
  return [
    `<title>${escaped(names.join(' · '))}</title>`,
    meta('name', 'description', description),
    // Relative ones are faults to search engines.
    ...(address === undefined ? [] : [link('canonical', at(pathOf(subject)))]),
    meta('property', 'og:type', isWhole ? 'website' : 'article'),
    meta('property', 'og:site_name', m.app_name()),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('name', 'twitter:card', address === undefined ? 'summary' : 'summary_large_image'),
    ...(address === undefined ? [] : absoluteTags(at, subject, cardAlt(telling), title)),
    dataBlock(jsonLdOf(subject, { catalog, language: telling.language, at })),
  ].join('\n');
}

/** What means nothing without an absolute address. */
function absoluteTags(
  at: (path: string) => string,
  subject: Subject,
  alternative: string,
  title: string,
): string[] {
  return [
    meta('property', 'og:url', at(pathOf(subject))),
    meta('property', 'og:image', at(cardPath(subject))),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', String(CARD.width)),
    meta('property', 'og:image:height', String(CARD.height)),
    meta('property', 'og:image:alt', alternative),
    link('alternate', at(oEmbedPath(subject)), { type: 'application/json+oembed', title }),
  ];
}

/**
 * The page's text with this head in place of the title and description that it had. Throws where the
 * text has no head.
 */
export function withHead(page: string, head: string): string {
  const bare = page
    .replace(/[ \t]*<title>[^<]*<\/title>\n?/, '')
    .replace(/[ \t]*<meta name="description"[^>]*>\n?/, '');
  if (!bare.includes('</head>')) throw new Error('A page without </head> can be given no head.');
  return bare.replace('</head>', () => `${head}\n</head>`);
}

function meta(kind: 'name' | 'property', name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${escaped(content)}">`;
}

function link(relation: string, address: string, more: Readonly<Record<string, string>> = {}) {
  const attributes = Object.entries({ rel: relation, href: address, ...more });
  return `<link ${attributes.map(([name, value]) => `${name}="${escaped(value)}"`).join(' ')}>`;
}

/** Data is not run, so no policy forbids it; no text in it may end its element. */
function dataBlock(data: unknown): string {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${json}</script>`;
}
