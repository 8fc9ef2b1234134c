/**
 * Where things have a page and files of their own, below the site's base. Ids are lower-case
 * letters, digits, hyphens and full stops by the dataset's schema, so that none needs escaping.
 */
import type { Catalog } from '../domain/catalog.ts';
import type { Selected, Selection } from '../domain/selection.ts';

/** What has a page of its own; `none` is the whole dossier. A stop is on the page of its visit. */
export type Subject = Exclude<Selected, { readonly kind: 'stop' }>;

/**
 * The page that tells of it, with its closing slash; empty for the whole dossier. A stop is told on
 * its visit's page, where the fragment is its id.
 */
export function pathOf(selected: Selected): string {
  switch (selected.kind) {
    case 'none':
      return '';
    case 'visit':
      return `visit/${selected.visit.id}/`;
    case 'stop':
      return `visit/${selected.stop.visit.id}/#${selected.stop.id}`;
    case 'place':
      return `place/${selected.place.id}/`;
    case 'source':
      return `source/${selected.source.id}/`;
  }
}

/** What such an address below any base is about; undefined for other addresses. */
export function selectionAt(address: string): Selection | undefined {
  const [, folder, id = '', stop = ''] = ABOUT.exec(address) ?? [];
  if (folder === 'visit' && stop !== '') return { kind: 'stop', id: stop };
  return folder === 'visit' || folder === 'place' || folder === 'source'
    ? { kind: folder, id }
    : undefined;
}

const ABOUT = /^(?:.*\/)?(visit|place|source)\/([^/]+)\/(?:#(.*))?$/;

/**
 * A page of the list: of all years or of some, and its sheet, by its number from 1. The first sheet
 * has no number.
 */
export function pathOfList(
  years: { readonly first: number; readonly last: number } | undefined,
  number = 1,
): string {
  const sheet = number > 1 ? `${number}/` : '';
  if (!years) return `list/${sheet}`;
  const { first, last } = years;
  return `list/${first === last ? first : `${first}-to-${last}`}/${sheet}`;
}

/** Views that have one page of their own. */
export const VIEWS_OF_ONE_PAGE = ['table', 'coverage', 'method'] as const;
/** With the list, which may have several: views that have a page. */
const VIEWS_WITH_PAGE = ['list', ...VIEWS_OF_ONE_PAGE] as const;
export type ViewWithPage = (typeof VIEWS_WITH_PAGE)[number];

/**
 * The page of one of the app's views, with its closing slash; empty where it has none. Of the list, it is the first
 * page; see `pathOfList` for the others. Of a long table, it has the first rows; the list has all of them.
 */
export function pathOfPage(page: string | undefined): string {
  return VIEWS_WITH_PAGE.some((it) => it === page) ? `${page}/` : '';
}

/** What leads from a page at a path, without its fragment, to the site's base. */
export function rootFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './';
}

/** Of a stop, its visit. */
export function subjectOf(selected: Selected): Subject {
  return selected.kind === 'stop' ? { kind: 'visit', visit: selected.stop.visit } : selected;
}

type Sized = Pick<Catalog, 'visits' | 'places' | 'sources'>;

const sizeOf = ({ visits, places, sources }: Sized) =>
  visits.length + places.length + sources.length;

/**
 * Subjects of a dossier beyond which a page and a picture of each would be gigabytes, and hours of work, that nobody
 * looks at. Some static hosts take no more than so many files.
 */
const MOST_WHOLE = 20_000;

/** Whether visits and sources have brief pages, and only the whole dossier has a picture and says how to embed it. */
export const isHuge = (catalog: Sized): boolean => sizeOf(catalog) > MOST_WHOLE;

/** Subjects of a dossier beyond which only it and its visits have pictures of their own. */
const MOST_CARDS = 200;

/** The subject whose picture stands for this one: it, or of a large dossier the whole. */
export function subjectWithCard(subject: Subject, catalog: Sized): Subject {
  const isSmaller = subject.kind === 'place' || subject.kind === 'source' || isHuge(catalog);
  return sizeOf(catalog) > MOST_CARDS && isSmaller ? { kind: 'none' } : subject;
}

/** Path of the picture that stands for it where it is shared. */
export function cardPath(subject: Subject): string {
  return `cards/${nameOf(subject)}.png`;
}

/** Path of what says how to embed it (oEmbed). */
export function oEmbedPath(subject: Subject): string {
  return `oembed/${nameOf(subject)}.json`;
}

function nameOf(subject: Subject): string {
  return subject.kind === 'none' ? 'dossier' : pathOf(subject).slice(0, -1);
}
