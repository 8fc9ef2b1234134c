/**
 * Which words stand in an embed's page. Those of a small dossier all do. Of a large one the page has
 * the first sheet; the other sheets and the index of all are files that the page's script fetches.
 * They are written in the dossier's languages alone, of a huge dossier in its first: in all those of the interface they would weigh
 * more than all the rest of the site.
 */
import type { Catalog, Visit } from '../../../src/domain/catalog.ts';
import { type Locale, speak } from '../../../src/locales/locale.ts';
import { isHuge, pathOf } from '../../../src/share/paths.ts';
import { writtenIn } from '../writtenIn.ts';
import { article, bareArticle, inLanguage } from './article.ts';
import { type Quotation, quotationsOf } from './quotations.ts';
import { strip } from './strip.ts';

/** Excerpts, and visits, of a dossier all of which stand in the page. */
const MOST_WHOLE = 60;
/** Excerpts of a large dossier that stand in the page, and those of a sheet. */
const IN_PAGE = 16;
const SHEET = 32;
/** Visits that the strip of a sheet has dates of. */
const DATES = 20;

export type Words = {
  /** In the order in which an embed goes through them. */
  readonly quotations: readonly Quotation[];
  /** How many of the first excerpts stand in the page. */
  readonly inPage: number;
  /** Excerpts of a sheet. */
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
  const [own, ...others] = sheetLanguages(catalog);
  const languageFor = (page: Locale) => {
    if (isWhole || others.includes(page)) return page;
    return own ?? page;
  };
  const inPage = isWhole ? quotations.length : IN_PAGE;
  return { quotations, inPage, size: SHEET, isWhole, firstOf, languageFor };
}

/** The languages that files of words are written in: the dossier's; of a huge one its first. */
export function sheetLanguages(catalog: Catalog): readonly Locale[] {
  const languages = writtenIn(catalog);
  return isHuge(catalog) ? languages.slice(0, 1) : languages;
}

export function sheetsIn({ quotations, size }: Words): number {
  return Math.ceil(quotations.length / size);
}

/** The address of an excerpt in the page, or of the site's page where it is not among its own. */
function addressesFor(own: readonly Quotation[], base: string, language: string) {
  const known = new Set(own);
  return (quotation: Quotation | undefined): string => {
    if (!quotation || known.has(quotation)) return `#${quotation?.id ?? ''}`;
    const { visit, stop } = quotation;
    const path = pathOf(stop ? { kind: 'stop', stop } : { kind: 'visit', visit });
    const [page = '', hash] = path.split('#');
    return `${base}${page}?lang=${language}${hash ? `#${hash}` : ''}`;
  };
}

/** The same for what stands in an embed's page. */
export function addressIn({ quotations, inPage }: Words, base: string, language: string) {
  return addressesFor(quotations.slice(0, inPage), base, language);
}

type PageLook = {
  /** Of the words. */
  readonly language: Locale;
  /** Of the page around them. */
  readonly page?: Locale | undefined;
  /** From there to the site's base, with its closing slash. */
  readonly base: string;
};

/** The words that stand in a page, as HTML: articles, and the dates of their visits and of those nearby. */
export function wordsIn(
  words: Words,
  catalog: Catalog,
  { language, page = language, base }: PageLook,
): { readonly articles: string; readonly dates: string } {
  const { quotations, inPage, firstOf } = words;
  const addressOf = addressIn(words, base, page);
  const own = quotations.slice(0, inPage);
  speak(language);
  const articles = own.map((quotation, number) => {
    const [previous, next] = [quotations[number - 1], quotations[number + 1]];
    const look = { language, page, number };
    return article(quotation, { previous, next, addressOf }, catalog, look);
  });
  const dates = strip(catalog, language, (visit) => addressOf(firstOf.get(visit)), {
    visits: visitsOf(words, own, catalog),
    attributes: page === language ? '' : inLanguage(language),
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

/**
 * A sheet as a file: some excerpts, by its number from 0. The script of the page makes it a part of the page
 * (`src/embed/page/sheet.ts`).
 */
export function sheetFile(
  words: Words,
  number: number,
  catalog: Catalog,
  language: Locale,
): string {
  const { quotations, size, firstOf } = words;
  const own = quotations.slice(number * size, (number + 1) * size);
  const addressOf = addressesFor(own, '../', language);
  speak(language);
  const articles = own.map((each, i) => bareArticle(each, catalog, language, number * size + i));
  const dates = strip(catalog, language, (visit) => addressOf(firstOf.get(visit)), {
    visits: visitsOf(words, own, catalog),
    isBare: true,
  });
  const lines = [dates, ...articles].join('\n');
  return `<!doctype html>\n<html${inLanguage(language)}>\n<meta charset="utf-8">\n${lines}\n`;
}
