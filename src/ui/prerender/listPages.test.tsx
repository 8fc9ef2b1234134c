import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Catalog } from '../../domain/catalog.ts';
import { EVERYTHING } from '../../domain/filter.ts';
import { remaining } from '../../domain/remaining.ts';
import { NOTHING } from '../../domain/selection.ts';
import { listPages } from '../../scene/pages/listPages.ts';
import { pathOf, pathOfList } from '../../share/paths.ts';
import { dataset, quote, stop, visit, when } from '../../testing/aurelia.ts';
import { catalogOf, committedCatalog } from '../../testing/catalog.ts';
import { StaticPage } from './StaticPage.tsx';

/** A dossier with 30 visits in each of three years. */
const catalog = catalogOf(
  dataset({
    visits: [1801, 1802, 1804].flatMap((year) =>
      Array.from({ length: 30 }, (_, i) => {
        const day = `${year}-03-${String((i % 28) + 1).padStart(2, '0')}`;
        const id = `v${year}-${i}`;
        const words = quote(`${id}.only.words`, 'logbook', 'The Aurelia');
        const only = stop(`${id}.only`, { when: when(day), excerpts: [words] });
        return visit(id, { when: when(day), stops: [only] });
      }),
    ),
  }),
);

/** The first page, and those of the list, by their paths. */
function pagesOf(of: Catalog): Map<string, string> {
  const own = { catalog: of, language: 'en', selection: NOTHING } as const;
  const selected = { kind: 'none' } as const;
  const all = remaining(of, EVERYTHING);
  const draw = (props: Partial<Parameters<typeof StaticPage>[0]>) =>
    renderToString(<StaticPage {...own} {...{ selected, all }} {...props} />);
  return new Map([
    ['', draw({})],
    ...listPages(of).map((list): [string, string] => [
      pathOfList(list.years, list.number),
      draw({ page: 'list', list }),
    ]),
  ]);
}

const long = pagesOf(catalog);

const linksOf = (html: string) => [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, to]) => to);
const elementsOf = (html: string) => [...html.matchAll(/<[a-z]/g)].length;

test('without a script every visit is reached from the first page, through pages that exist', () => {
  const reached = new Map<string, number>([['', 0]]);
  for (const [path, steps] of reached) {
    for (const link of linksOf(long.get(path) ?? '')) {
      const to = link === './' ? '' : (link ?? '');
      if (!reached.has(to)) reached.set(to, steps + 1);
    }
  }
  for (const each of catalog.visits) {
    expect(reached.get(pathOf({ kind: 'visit', visit: each }))).toBeLessThanOrEqual(6);
  }
  for (const path of reached.keys()) {
    if (path.startsWith('list/')) expect([...long.keys()]).toContain(path);
  }
});

test('no page has more than a screenful of a long dossier', () => {
  for (const [path, html] of long) {
    expect(elementsOf(html), path).toBeLessThan(1500);
  }
});

test('a dossier that fits on its first page has its list on one page, with all visits', () => {
  const catalog = committedCatalog();
  const pages = pagesOf(catalog);
  expect([...pages.keys()]).toEqual(['', 'list/']);
  // That of the header.
  expect(linksOf(pages.get('') ?? '').filter((link) => link?.startsWith('list'))).toHaveLength(1);
  const listed = linksOf(pages.get('list/') ?? '');
  for (const visit of catalog.visits) expect(listed).toContain(pathOf({ kind: 'visit', visit }));
});
