/**
 * Which words stand in an embed's page. Those of a small dossier all do. Of a large one the page has
 * the first sheet; the other sheets and the index of all are files that the page's script fetches.
 * They are written in the dossier's languages alone: in all those of the interface they would weigh
 * more than all the rest of the site.
 */
import type { Catalog, Visit } from '../../../src/domain/catalog.ts';
import { type Locale, speak } from '../../../src/locales/locale.ts';
import { pathOf } from '../../../src/share/paths.ts';
import { writtenIn } from '../writtenIn.ts';
import { article, inLanguage } from './article.ts';
import { entryData } from './entryData.ts';
import { type Quotation, quotationsOf } from './quotations.ts';
import { strip } from './strip.ts';

/** Excerpts, and visits, of a dossier all of which stand in the page. */
const MOST_WHOLE = 60;
/** Excerpts of a sheet. */
const SHEET = 16;
/** Visits that the strip of a sheet has dates of. */
const DATES = 20;

export type Words = {
  /** In the order in which an embed goes through them. */
  readonly quotations: readonly Quotation[];
  /** Excerpts of a sheet; those of the first stand in the page. */
  readonly size: number;
  readonly isWhole: boolean;
  /** What is first quoted of a visit. */
  readonly firstOf: ReadonlyMap<Visit, Quotation>;
  /** The languages that sheets are written in: the dossier's; of a small dossier all. */
  readonly languageFor: (page: Locale) => Locale;
};

export function wordsOf(catalog: Catalog): Words {
  const quotations = quotationsOf(catalog);
  const isWhole = quotations.length <= MOST_WHOLE && catalog.visits.length <= MOST_WHOLE;
  const firstOf = new Map<Visit, Quotation>();
  for (const each of quotations) if (!firstOf.has(each.visit)) firstOf.set(each.visit, each);
  const [own, ...others] = writtenIn(catalog);
  const languageFor = (page: Locale) => {
    if (isWhole || others.includes(page)) return page;
    return own ?? page;
  };
  return { quotations, size: isWhole ? MOST_WHOLE : SHEET, isWhole, firstOf, languageFor };
}

export function sheetsIn({ quotations, size }: Words): number {
  return Math.max(1, Math.ceil(quotations.length / size));
}

/** The address of the excerpt in the page, or of the site's page where it is not in the sheet. */
export function addressIn(words: Words, number: number, base: string, language: string) {
  const { quotations, size } = words;
  const own = new Set(quotations.slice(number * size, (number + 1) * size));
  return (quotation: Quotation | undefined): string => {
    if (!quotation || own.has(quotation)) return `#${quotation?.id ?? ''}`;
    const { visit, stop } = quotation;
    const path = pathOf(stop ? { kind: 'stop', stop } : { kind: 'visit', visit });
    const [page = '', hash] = path.split('#');
    return `${base}${page}?lang=${language}${hash ? `#${hash}` : ''}`;
  };
}

type SheetLook = {
  /** Of the words. */
  readonly language: Locale;
  /** Of the page that the sheet is made for; of one in a file, this is absent. */
  readonly page?: Locale | undefined;
  /** From there to the site's base, with its closing slash. */
  readonly base: string;
  /** It is a file, put into pages of several languages. */
  readonly isShared?: boolean;
};

/** A sheet, by its number from 0, as HTML: its articles, and the dates of its visits and of those nearby. */
export function sheetOf(
  words: Words,
  number: number,
  catalog: Catalog,
  { language, page = language, base, isShared = false }: SheetLook,
): { readonly articles: string; readonly dates: string } {
  const { quotations, size, firstOf } = words;
  const addressOf = addressIn(words, number, base, page);
  const start = number * size;
  const own = quotations.slice(start, start + size);
  speak(language);
  const articles = own.map((quotation, i) => {
    const [previous, next] = [quotations[start + i - 1], quotations[start + i + 1]];
    const look = { language, page, isShared };
    return article(quotation, { previous, next, addressOf }, catalog, look);
  });
  const linkTo = (visit: Visit) => addressOf(firstOf.get(visit));
  const dates = strip(catalog, language, linkTo, {
    visits: visitsOf(words, own, catalog),
    attributes: isShared || page !== language ? inLanguage(language) : '',
  });
  speak(page);
  return { articles: articles.join('\n'), dates };
}

function visitsOf({ isWhole }: Words, own: readonly Quotation[], { visits }: Catalog) {
  if (isWhole) return visits;
  // As many at the end as everywhere, so that the strip stays as high.
  const from = Math.max(0, Math.min((own[0]?.visit.order ?? 1) - 2, visits.length - DATES));
  return visits.slice(from, from + DATES);
}

/** A sheet as a file. The script of the page makes its links lead on from there. */
export function sheetFile(
  words: Words,
  number: number,
  catalog: Catalog,
  language: Locale,
): string {
  const look = { language, base: '../', isShared: true };
  const { articles, dates } = sheetOf(words, number, catalog, look);
  return `<!doctype html>\n<meta charset="utf-8">\n<nav>${dates}</nav>\n${articles}\n`;
}

/** What the script knows of all excerpts, as JSON. */
export function indexFile({ quotations }: Words, catalog: Catalog): string {
  const entries = quotations.map((quotation) => ({ id: quotation.id, ...entryData(quotation) }));
  return JSON.stringify({ entries, places: catalog.places.map(({ id }) => id) });
}
