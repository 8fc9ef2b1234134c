/** Annotations as records of a dossier. */

import { given } from '../dossier/given.ts';
import { idsFrom } from '../dossier/ids.ts';
import type {
  ExcerptRecord,
  NoteRecord,
  Records,
  SourceRecord,
  VisitRecord,
} from '../dossier/records.ts';
import { recordsWith } from '../notes/findings.ts';
import type { Annotation, Page, Quote, Remark } from './annotation.ts';
import { wordsAfter, wordsBefore } from './wholeWords.ts';

/** Words of a quotation that a stop's id is made of. */
const WORDS_OF_ID = 6;
/** Characters of an address that are looked at for a name. */
const LONGEST_ADDRESS = 2000;

/**
 * Every document becomes a source, and every annotation with words a stop of the document's own visit,
 * which has the words as excerpts and the remarks as notes. What is said of the document as a whole is
 * a note of the visit, or of the source if nothing is quoted. Nothing else is known: titles of stops, places and dates are gaps.
 *
 * @param language Tag of the dossier's language, if somebody has named it.
 */
export function recordsOfAnnotations(
  annotations: readonly Annotation[],
  language: string | undefined,
): Records {
  const pages = pagesOf(annotations);
  const ids = idsFrom(
    pages.map(({ page }) => page.title ?? nameIn(page.key)),
    { noun: 'source' },
  );
  const sources = pages.map(({ page, on }, index) => sourceOf(ids[index] ?? '', page, on));
  const visits = pages.flatMap(({ page, on }, index) =>
    visitOf(ids[index] ?? '', page, on, language),
  );
  return recordsWith({ head: language === undefined ? {} : { language }, sources, visits });
}

type AnnotatedPage = { readonly page: Page; readonly on: Annotation[] };

/** By document, in the order in which they come first. */
function pagesOf(annotations: readonly Annotation[]): AnnotatedPage[] {
  const pages = new Map<string, AnnotatedPage>();
  for (const annotation of annotations) {
    const { page } = annotation;
    const known = pages.get(page.key);
    if (known === undefined) pages.set(page.key, { page, on: [annotation] });
    else known.on.push(annotation);
  }
  return [...pages.values()].map(({ on }) => ({ page: wholePage(on), on }));
}

/** What any of its annotations says of a document; the first counts. */
function wholePage(on: readonly Annotation[]): Page {
  const pages = on.map(({ page }) => page);
  const first = <Key extends keyof Page>(key: Key) =>
    pages.map((page) => page[key]).find((value) => value !== undefined);
  return {
    key: pages[0]?.key ?? '',
    url: first('url'),
    title: first('title'),
    language: first('language'),
  };
}

/** Remarks on the whole document; each annotation with its own. */
function onTheWhole({ key, url }: Page, on: readonly Annotation[]): Remark[] {
  const address = url === undefined ? [{ text: `Address in the file: ${key}` }] : [];
  const told = on
    .filter(({ quotes }) => quotes.length === 0)
    .flatMap(({ remarks }) => joined(remarks));
  return [...address, ...told];
}

/** Remarks that belong together, in one text unless they are in several languages. */
function joined(remarks: readonly Remark[]): readonly Remark[] {
  const [first, ...others] = remarks;
  const isAlike = others.every(({ language }) => language === first?.language);
  if (first === undefined || !isAlike) return remarks;
  return [{ ...first, text: remarks.map(({ text }) => text).join('\n') }];
}

/** Without a visit, what is said of the document has no other room than its note. */
function sourceOf(id: string, page: Page, on: readonly Annotation[]): SourceRecord {
  const { title, url, language } = page;
  const lines = on.some(isQuoting) ? [] : onTheWhole(page, on).map(({ text }) => text);
  return {
    id,
    ...given({ title, url, language, note: lines.length === 0 ? undefined : lines.join('\n\n') }),
  };
}

function isQuoting({ quotes }: Annotation): boolean {
  return quotes.length > 0;
}

function visitOf(
  id: string,
  page: Page,
  on: readonly Annotation[],
  language: string | undefined,
): VisitRecord[] {
  const quoted = on.filter(isQuoting);
  if (quoted.length === 0) return [];
  const names = quoted.map(({ quotes }) => firstWords(quotes[0]?.exact ?? ''));
  const ids = idsFrom(names, { noun: 'stop' });
  const stops = quoted.map(({ quotes, remarks }, index) => ({
    id: ids[index] ?? '',
    excerpts: quotes.map((quote) => excerptOf(id, quote)),
    ...notesOf(remarks, language),
  }));
  return [{ id, ...notesOf(onTheWhole(page, on), language), stops }];
}

/** For the editor and not for readers, until somebody decides otherwise. */
function notesOf(
  remarks: readonly Remark[],
  own: string | undefined,
): { readonly notes?: readonly NoteRecord[] } {
  const notes = remarks.map(({ text, language }): NoteRecord => {
    const isForeign = language !== undefined && own !== undefined && language !== own;
    return { kind: 'remark', text: isForeign ? { [language]: text } : text, draft: true };
  });
  return notes.length === 0 ? {} : { notes };
}

/** An excerpt of a source. */
export function excerptOf(source: string, quote: Quote): ExcerptRecord {
  const { exact, support } = quote;
  const after = wordsBefore(quote.prefix ?? '');
  const before = wordsAfter(quote.suffix ?? '');
  return {
    source,
    quote: exact,
    ...(support === undefined ? {} : { support: [support] }),
    ...(after === undefined ? {} : { after }),
    ...(before === undefined ? {} : { before }),
  };
}

/** What an id is made of, so that it stays the same when annotations are added. */
export function firstWords(text: string): string {
  return text.trim().split(/\s+/).slice(0, WORDS_OF_ID).join(' ');
}

/** What the last part of an address or a path is called; all of it where it has none. */
export function nameIn(address: string): string {
  const path = address
    .slice(0, LONGEST_ADDRESS)
    .replace(/[?#].*$/s, '')
    .replace(/\/+$/, '');
  const last = path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z0-9]{1,5}$/i, '');
  return last === '' ? address : last;
}
