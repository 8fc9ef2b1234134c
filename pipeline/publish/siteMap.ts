/** What search engines ask for: which pages there are (sitemaps.org 0.9), and that they are welcome. */
import { listPages } from '../../src/scene/pages/listPages.ts';
import { pathOf, pathOfList, pathOfPage, VIEWS_OF_ONE_PAGE } from '../../src/share/paths.ts';
import { markup, svg } from '../../src/views/svg.ts';
import type { Pages } from './content.ts';
import type { BuiltSite } from './site.ts';
import { subjectsOf } from './subjects.ts';

/** Addresses that one file may have (sitemaps.org 0.9). */
const MOST_ADDRESSES = 50_000;

/**
 * `sitemap.xml` of all pages with the day of the dossier's last change. With more than `most` pages it is an index of
 * `sitemap-1.xml` and so on, which stand beside it, as a file may only list what is below its folder. All files hold
 * absolute addresses, so there are none where the site's is not known; `robots.txt` is read only at the root of a host.
 */
export function siteMap({ catalog, address }: BuiltSite, most = MOST_ADDRESSES): Pages {
  if (address === undefined) return new Map();
  const changed = catalog.dossier.changes[0]?.day;
  const paths = [
    ...subjectsOf(catalog).map(pathOf),
    ...VIEWS_OF_ONE_PAGE.map(pathOfPage),
    ...listPages(catalog).map(({ years, number }) => pathOfList(years, number)),
  ];
  const list = (kind: 'urlset' | 'sitemapindex', files: readonly string[]) => {
    const entries = files.map((path) =>
      svg(kind === 'urlset' ? 'url' : 'sitemap', {}, [
        svg('loc', {}, [address + path]),
        ...(changed ? [svg('lastmod', {}, [changed])] : []),
      ]),
    );
    const root = svg(kind, { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, entries);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${markup(root)}\n`;
  };
  const parts = paths.length > most ? partsOf(paths, most) : [];
  const names = parts.map(([name]) => name);
  const whole = parts.length === 0 ? list('urlset', paths) : list('sitemapindex', names);
  const robots = `User-agent: *\nAllow: /\nSitemap: ${address}sitemap.xml\n`;
  return new Map([
    ['sitemap.xml', whole],
    ...parts.map(([name, part]) => [name, list('urlset', part)] as const),
    ...(new URL(address).pathname === '/' ? [['robots.txt', robots] as const] : []),
  ]);
}

/** As few parts as there can be, by the names of their files. */
function partsOf(paths: readonly string[], most: number): [string, readonly string[]][] {
  return Array.from({ length: Math.ceil(paths.length / most) }, (_, i) => [
    `sitemap-${i + 1}.xml`,
    paths.slice(i * most, (i + 1) * most),
  ]);
}
