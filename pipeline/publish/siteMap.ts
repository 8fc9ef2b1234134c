/** What search engines ask for: which pages there are (sitemaps.org 0.9), and that they are welcome. */
import { listPages } from '../../src/scene/pages/listPages.ts';
import { pathOf, pathOfList, pathOfPage, VIEWS_WITH_PAGE } from '../../src/share/paths.ts';
import { markup, svg } from '../../src/views/svg.ts';
import type { Pages } from './content.ts';
import type { BuiltSite } from './site.ts';
import { subjectsOf } from './subjects.ts';

/**
 * `sitemap.xml` of all pages with the day of the dossier's last change. Both files hold absolute
 * addresses, so there are none where the site's is not known; `robots.txt` is read only at the root
 * of a host.
 */
export function siteMap({ catalog, address }: BuiltSite): Pages {
  if (address === undefined) return new Map();
  const changed = catalog.dossier.changes[0]?.day;
  const paths = [
    ...subjectsOf(catalog).map(pathOf),
    ...VIEWS_WITH_PAGE.map(pathOfPage),
    ...listPages(catalog).map(({ years, number }) => pathOfList(years, number)),
  ];
  const urls = paths.map((path) =>
    svg('url', {}, [
      svg('loc', {}, [address + path]),
      ...(changed ? [svg('lastmod', {}, [changed])] : []),
    ]),
  );
  const map = svg('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, urls);
  const robots = `User-agent: *\nAllow: /\nSitemap: ${address}sitemap.xml\n`;
  return new Map([
    ['sitemap.xml', `<?xml version="1.0" encoding="UTF-8"?>\n${markup(map)}\n`],
    ...(new URL(address).pathname === '/' ? [['robots.txt', robots] as const] : []),
  ]);
}
