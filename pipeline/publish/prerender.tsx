/**
 * The pages of the site as they are before any script: the first page, and one for every visit,
 * place and source, drawn by the app's own components. The app takes over where they leave off
 * (`src/ui/prerender/takeOver.ts`).
 */

import { renderToStaticMarkup } from 'react-dom/server';
import type { Catalog } from '../../src/domain/catalog.ts';
import { directionOf } from '../../src/domain/direction.ts';
import { EVERYTHING } from '../../src/domain/filter.ts';
import { type Remaining, remaining } from '../../src/domain/remaining.ts';
import { NOTHING, type Selection, selectionOf } from '../../src/domain/selection.ts';
import { type Locale, negotiate, speak } from '../../src/locales/locale.ts';
import { type ListPage, listPages } from '../../src/scene/pages/listPages.ts';
import {
  pathOf,
  pathOfList,
  pathOfPage,
  rootFrom,
  type Subject,
  VIEWS_OF_ONE_PAGE,
  type ViewWithPage,
} from '../../src/share/paths.ts';
import { escaped } from '../../src/share/snippet.ts';
import { toSearch } from '../../src/state/url.ts';
import { staticDrawings } from '../../src/ui/prerender/drawings.ts';
import { StaticPage } from '../../src/ui/prerender/StaticPage.tsx';
import type { Basemap } from '../../src/views/map/basemap/basemap.ts';
import { basemapIn } from './basemapIn.ts';
import { isBrief } from './brief/carried.ts';
import type { Page } from './content.ts';
import { drawnForAll } from './drawnForAll.ts';
import { viewStylesOf } from './entry.ts';
import { hasIndex } from './firstFile.ts';
import { sharedGround } from './ground.ts';
import { headOf, headOfView, withHead } from './head.ts';
import { MANIFEST } from './offline/webApp.ts';
import { colourLink, shellPage, withoutWaiting } from './shellPage.ts';
import type { BuiltSite } from './site.ts';
import { soundDrawings } from './soundDrawings.ts';
import { subjectsOf } from './subjects.ts';
import { terse } from './terse.ts';

/** What a page shows, and where it lies. */
type StaticView = {
  readonly selection: Selection;
  readonly selected: Subject;
  readonly page?: ViewWithPage | undefined;
  /** Which page of the list. */
  readonly list?: ListPage | undefined;
  /** Below the site's base, with its closing slash; empty for the first page. */
  readonly path: string;
};

/** The pages of a site, one after the other; all of them, or those whose folders are wanted. */
export async function* prerender(
  site: BuiltSite,
  isWanted: (folder: string) => boolean = () => true,
): AsyncGenerator<Page> {
  const { folders, make } = pagesOf(site);
  for (const [number, folder] of folders.entries()) if (isWanted(folder)) yield* await make(number);
}

/**
 * The pages of a site by the folders that they lie in, what makes one by its number from 0, with what it uses
 * that none before it has used, and what is told of a shared file that another thread has made.
 */
export function pagesOf(site: BuiltSite) {
  const { catalog } = site;
  const language = negotiate([catalog.dossier.language]);
  const { basemap, taken, made } = sharedGround(basemapIn(site));
  const drawing = { basemap, language, all: remaining(catalog, EVERYTHING) };
  const views = viewsOf(catalog);
  const shared = { language, fonts: fontLinks(site), shell: shellPage(site) };
  const make = async (number: number): Promise<readonly Page[]> => {
    const view = views[number];
    if (!view) throw new Error(`There is no page ${number}.`);
    speak(language);
    const body = await drawnForAll(basemap.packs, () => bodyOf(catalog, view, drawing));
    return [[`${view.path}index.html`, documentOf(site, view, body, shared)], ...taken()];
  };
  return { folders: views.map(({ path }) => path), make, made };
}

/** What there is a page for: every subject, the views that are all text, and the list by years. */
function viewsOf(catalog: Catalog): StaticView[] {
  const subjects = subjectsOf(catalog)
    .filter((subject) => !isBrief(subject, catalog))
    .map(
      (subject): StaticView => ({
        ...{ selection: selectionOf(subject), selected: subject },
        path: pathOf(subject),
      }),
    );
  const pages = VIEWS_OF_ONE_PAGE.map(
    (page): StaticView => ({
      ...{ selection: NOTHING, selected: { kind: 'none' }, page },
      path: pathOfPage(page),
    }),
  );
  const lists = listPages(catalog).map(
    (list): StaticView => ({
      ...{ selection: NOTHING, selected: { kind: 'none' }, page: 'list', list },
      path: pathOfList(list.years, list.number),
    }),
  );
  return [...subjects, ...pages, ...lists];
}

type Drawing = {
  readonly basemap: Basemap;
  readonly language: Locale;
  /** Everything, which is the same for all pages. */
  readonly all: Remaining;
};

function bodyOf(catalog: Catalog, view: StaticView, { basemap, ...drawing }: Drawing): string {
  const { selected, page } = view;
  const drawings = page ? undefined : staticDrawings(catalog, basemap, selected, drawing);
  return renderToStaticMarkup(
    <StaticPage catalog={catalog} drawings={drawings} {...drawing} {...view} />,
  );
}

/** The address of a view in the app, as a query string. */
function searchOf({ selection, page, list }: StaticView): string {
  if (!list) return toSearch({ selection, page });
  const { filter, number } = list;
  return toSearch({ selection, page, filter, sheet: number > 1 ? number : undefined });
}

const APP = '<div id="app"></div>';

/** What all pages of a site have in common. */
type Shared = {
  readonly language: Locale;
  readonly fonts: string;
  /** See `shellPage`. */
  readonly shell: string;
};

/** The built page with a body, all its addresses from where it lies. Throws where it has no place for one. */
function documentOf(
  site: BuiltSite,
  view: StaticView,
  body: string,
  { language, fonts, shell }: Shared,
): string {
  if (!shell.includes(APP)) throw new Error(`index.html has no ${APP} to be filled`);
  const root = rootFrom(view.path);
  const isFirst = view.path === '';
  const first = hasIndex(site) ? ' data-first="index"' : isFirst ? ' data-first="first"' : '';
  // While all attributes have quotes.
  const sound = soundDrawings(`${view.path}index.html`, relocated(body, root, view.path));
  const app = `<div id="app" data-root="${root}" data-search="${escaped(searchOf(view))}"${first}>${terse(sound, language)}</div>`;
  const page = shell
    .replace(/<html lang="[^"]*"/, `<html lang="${language}" dir="${directionOf(language)}"`)
    .replace(
      '</title>',
      () => `</title>${manifestLink()}${fonts}${colourLink(site)}${styleLinks(site, view)}`,
    );
  const head = view.page
    ? headOfView(site, view.page, { path: view.path, list: view.list, language })
    : headOf(site, view.selected, { root, language });
  const whole = withHead(
    relocated(page, root).replace(APP, () => app),
    head,
  );
  return isFirst ? withoutWaiting(whole, site) : whole;
}

/** What makes the site an app that can be installed. Browsers look at it when they are idle. */
const manifestLink = () => `<link rel="manifest" href="${MANIFEST}">`;

/** The styles of what the page shows beside map and timeline. */
function styleLinks(site: BuiltSite, { page }: StaticView): string {
  const sheets = page ? viewStylesOf(site) : [];
  return sheets.map((sheet) => `<link rel="stylesheet" href="${sheet}">`).join('');
}

/** Asks for the two faces of Latin text at once: what stands in for them is hardly ever seen. The same on all pages. */
function fontLinks({ manifest, text }: BuiltSite): string {
  const sheets = manifest['index.html']?.css ?? [];
  const files = sheets.flatMap((sheet) =>
    [...text(sheet).matchAll(/url\(["']?([^"')]*-latin-wght-normal[^"')]*)/g)].map(
      ([, address = '']) => from(sheet, address),
    ),
  );
  return [...new Set(files)]
    .map((file) => `<link rel="preload" href="${file}" as="font" type="font/woff2" crossorigin>`)
    .join('');
}

/** The path below the base that a file there refers to. */
function from(file: string, address: string): string {
  const base = 'https://base/';
  return new URL(address, base + file).href.slice(base.length);
}

/**
 * Addresses below the site's base, as they are from a page that lies deeper; fragments, absolute
 * addresses and what has a scheme stay. (A base element would turn fragments into addresses of
 * another page, and the policy forbids it.) A part of the page itself, at this path, is no fragment alone either:
 * its words may be shown at another address (`begin/words.ts`).
 */
function relocated(html: string, root: string, path = ''): string {
  const own = `${path}#`;
  const from = (address: string) =>
    path !== '' && address.startsWith(own) ? `./${address.slice(path.length)}` : root + address;
  return html.replace(
    / (href|srcset|src)="(?![a-z][a-z0-9+.-]*:|[/#?])(?:\.\/)?([^"]*)"/gi,
    (_, name: string, address: string) => ` ${name}="${from(address)}"`,
  );
}
