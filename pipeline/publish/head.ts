/** What the head of a page says to those who only look at that: search engines, chats, editors. */
import { yearsText } from '../../src/domain/dateText.ts';
import { m } from '../../src/locales/generated/messages.js';
import type { ListPage } from '../../src/scene/pages/listPages.ts';
import type { YearSpan } from '../../src/scene/pages/years.ts';
import { CARD } from '../../src/share/cardSize.ts';
import {
  cardPath,
  isHuge,
  oEmbedPath,
  pathOf,
  pathOfPage,
  type Subject,
  subjectWithCard,
  type ViewWithPage,
} from '../../src/share/paths.ts';
import { escaped } from '../../src/share/snippet.ts';
import { pageName, plainText, siteName } from '../../src/ui/language/words.ts';
import { cardAlt } from './cards/cardAlt.ts';
import { jsonLdOf } from './jsonLd.ts';
import { datasetPath } from './packedDataset.ts';
import type { BuiltSite } from './site.ts';
import { tellingOf } from './telling.ts';

type Site = Pick<BuiltSite, 'catalog' | 'address' | 'largeAbove'>;

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
  site: Site,
  subject: Subject,
  { root = './', language = site.catalog.dossier.language }: Place = {},
): string {
  const { catalog, address } = site;
  const telling = tellingOf(catalog, subject, language);
  const at = (path: string) => (address ?? root) + path;
  const isWhole = subject.kind === 'none';
  const pictured = subjectWithCard(subject, catalog);
  const dossier = plainText(catalog.dossier.title, catalog, telling.language);
  const oEmbed = { type: 'application/json+oembed' };
  return [
    ...tagsOf(address, {
      ...telling,
      site: siteName(catalog, telling.language),
      names: isWhole ? [telling.title] : [telling.title, dossier],
      type: isWhole ? 'website' : 'article',
      path: pathOf(subject),
      card: cardPath(pictured),
      alternative: cardAlt(tellingOf(catalog, pictured, language), {
        isOfPage: pictured.kind === subject.kind,
      }),
    }),
    ...(address === undefined || (isHuge(catalog) && !isWhole)
      ? []
      : [link('alternate', at(oEmbedPath(subject)), oEmbed)]),
    dataBlock(
      jsonLdOf(subject, { catalog, language: telling.language, at, dataset: datasetPath(site) }),
    ),
  ].join('\n');
}

type ViewPlace = {
  /** Below the site's base. */
  readonly path?: string;
  /** Which page of the list. */
  readonly list?: ListPage | undefined;
  /** The dossier's own if not given. */
  readonly language?: string;
};

/** The same for the page of a view, which shows the whole dossier: its picture is the dossier's. */
export function headOfView(
  { catalog, address }: Site,
  view: ViewWithPage,
  { path = pathOfPage(view), list, language = catalog.dossier.language }: ViewPlace = {},
): string {
  const telling = tellingOf(catalog, { kind: 'none' }, language);
  const name = [pageName(view), ...(list ? partOf(list, telling.language) : [])].join(' · ');
  return tagsOf(address, {
    site: siteName(catalog, telling.language),
    title: `${name} · ${telling.title}`,
    description: `${name}. ${plainText(catalog.dossier.summary, catalog, telling.language)}`,
    names: [name, telling.title],
    type: 'website',
    path,
    card: cardPath({ kind: 'none' }),
    alternative: cardAlt(telling, { isOfPage: false }),
  }).join('\n');
}

/** The days of some years, for `yearsText`. */
function spanOf({ period }: YearSpan) {
  return { earliest: period.from, latest: period.to };
}

/** Which years of the list, and which of their sheets. */
function partOf({ years, number }: ListPage, language: string): string[] {
  const sheet = number > 1 ? [m.sheet_number({ number })] : [];
  return years ? [yearsText(spanOf(years), language), ...sheet] : sheet;
}

type Tags = {
  /** Whose site it is. */
  readonly site: string;
  readonly title: string;
  readonly description: string;
  /** From the finest to the coarsest, for the title of the window. */
  readonly names: readonly string[];
  readonly type: 'website' | 'article';
  /** Below the site's base, as is `card`. */
  readonly path: string;
  readonly card: string;
  /** What the card shows, in words. */
  readonly alternative: string;
};

function tagsOf(address: string | undefined, tags: Tags): string[] {
  const { site, title, description, names, type, path, card, alternative } = tags;
  return [
    `<title>${escaped([...names, site].join(' · '))}</title>`,
    // One for search engines and for chats, which look for either name.
    `<meta name="description" property="og:description" content="${escaped(description)}">`,
    // Relative ones are faults to search engines.
    ...(address === undefined ? [] : [link('canonical', address + path)]),
    meta('property', 'og:type', type),
    meta('property', 'og:site_name', site),
    meta('property', 'og:title', title),
    meta('name', 'twitter:card', address === undefined ? 'summary' : 'summary_large_image'),
    ...(address === undefined
      ? []
      : [
          meta('property', 'og:url', address + path),
          meta('property', 'og:image', address + card),
          meta('property', 'og:image:type', 'image/png'),
          meta('property', 'og:image:width', String(CARD.width)),
          meta('property', 'og:image:height', String(CARD.height)),
          meta('property', 'og:image:alt', alternative),
        ]),
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
