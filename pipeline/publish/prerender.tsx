/**
 * The pages of the site as they are before any script: the first page, and one for every visit,
 * place and source, drawn by the app's own components. The app takes over where they leave off
 * (`src/ui/prerender/takeOver.ts`).
 */

import { posix } from 'node:path';
import { renderToString } from 'react-dom/server';
import type { Catalog } from '../../src/domain/catalog.ts';
import { directionOf } from '../../src/domain/direction.ts';
import { NOTHING, type Selection, selectionOf } from '../../src/domain/selection.ts';
import { type Locale, negotiate, speak } from '../../src/locales/locale.ts';
import {
  pathOf,
  pathOfPage,
  rootFrom,
  type Subject,
  VIEWS_WITH_PAGE,
  type ViewWithPage,
} from '../../src/share/paths.ts';
import { escaped } from '../../src/share/snippet.ts';
import { toSearch } from '../../src/state/url.ts';
import { staticDrawings } from '../../src/ui/prerender/drawings.ts';
import { StaticPage } from '../../src/ui/prerender/StaticPage.tsx';
import type { Basemap } from '../../src/views/map/basemap/basemap.ts';
import { withTiles } from '../../src/views/map/pack/contract.ts';
import { basemapIn } from './basemapIn.ts';
import { FIRST_FILE } from './firstFile.ts';
import { headOf, headOfView, withHead } from './head.ts';
import { MANIFEST } from './offline/webApp.ts';
import { type BuiltSite, COLOURS, type Pages } from './site.ts';
import { subjectsOf } from './subjects.ts';

/** What a page shows, and where it lies. */
type StaticView = {
  readonly selection: Selection;
  readonly selected: Subject;
  readonly page?: ViewWithPage | undefined;
  /** Below the site's base, with its closing slash; empty for the first page. */
  readonly path: string;
};

/** All pages of a site. */
export async function prerender(site: BuiltSite): Promise<Pages> {
  const { catalog } = site;
  const language = negotiate([catalog.dossier.language]);
  speak(language);
  const basemap = basemapIn(site);
  const draw = () =>
    viewsOf(catalog).map((view) => ({ view, body: bodyOf(catalog, basemap, view, language) }));
  const drawn = await withTiles(basemap.packs, draw);
  return new Map(
    drawn.map(({ view, body }) => [
      `${view.path}index.html`,
      documentOf(site, view, body, language),
    ]),
  );
}

/** What there is a page for: every subject, and the views that are all text. */
function viewsOf(catalog: Catalog): StaticView[] {
  const subjects = subjectsOf(catalog).map(
    (subject): StaticView => ({
      ...{ selection: selectionOf(subject), selected: subject },
      path: pathOf(subject),
    }),
  );
  const pages = VIEWS_WITH_PAGE.map(
    (page): StaticView => ({
      ...{ selection: NOTHING, selected: { kind: 'none' }, page },
      path: pathOfPage(page),
    }),
  );
  return [...subjects, ...pages];
}

function bodyOf(catalog: Catalog, basemap: Basemap, view: StaticView, language: Locale): string {
  const { selected, page } = view;
  const drawings = page ? undefined : staticDrawings(catalog, basemap, selected, language);
  return renderToString(
    <StaticPage catalog={catalog} language={language} drawings={drawings} {...view} />,
  );
}

const APP = '<div id="app"></div>';

/** The built page with a body, all its addresses from where it lies. Throws where it has no place for one. */
function documentOf(site: BuiltSite, view: StaticView, body: string, language: Locale): string {
  if (!site.index.includes(APP)) throw new Error(`index.html has no ${APP} to be filled`);
  const root = rootFrom(view.path);
  const search = toSearch(view.page ? { selection: NOTHING, page: view.page } : view);
  const isFirst = view.path === '';
  const first = isFirst ? ' data-first=""' : '';
  const app = `<div id="app" data-root="${root}" data-search="${escaped(search)}"${first}>${body}</div>`;
  const page = (isFirst ? site.index.replace(site.dataset, FIRST_FILE) : site.index)
    .replace(/<html lang="[^"]*"/, `<html lang="${language}" dir="${directionOf(language)}"`)
    .replace('</title>', () => `</title>${manifestLink()}${fontLinks(site)}${colourLink(site)}`)
    .replace(APP, () => app);
  const head = view.page
    ? headOfView(site, view.page, language)
    : headOf(site, view.selected, { root, language });
  return withHead(relocated(page, root), head);
}

/** What makes the site an app that can be installed. Browsers look at it when they are idle. */
const manifestLink = () => `<link rel="manifest" href="${MANIFEST}" />`;

const colourLink = ({ colours }: BuiltSite) =>
  colours === undefined ? '' : `<link rel="stylesheet" href="${COLOURS}" />`;

/** Asks for the two faces of Latin text at once: what stands in for them is hardly ever seen. */
function fontLinks({ manifest, read }: BuiltSite): string {
  const sheets = manifest['index.html']?.css ?? [];
  const files = sheets.flatMap((sheet) =>
    [
      ...read(sheet)
        .toString('utf8')
        .matchAll(/url\(["']?([^"')]*-latin-wght-normal[^"')]*)/g),
    ].map(([, address = '']) => posix.join(posix.dirname(sheet), address)),
  );
  return [...new Set(files)]
    .map((file) => `<link rel="preload" href="${file}" as="font" type="font/woff2" crossorigin />`)
    .join('');
}

/**
 * Addresses below the site's base, as they are from a page that lies deeper; fragments, absolute
 * addresses and what has a scheme stay. (A base element would turn fragments into addresses of
 * another page, and the policy forbids it.)
 */
function relocated(html: string, root: string): string {
  return html.replace(
    / (href|srcset|src)="(?![a-z][a-z0-9+.-]*:|[/#?])(?:\.\/)?([^"]*)"/gi,
    (_, name: string, address: string) => ` ${name}="${root}${address}"`,
  );
}
