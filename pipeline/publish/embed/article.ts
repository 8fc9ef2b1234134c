/** An excerpt as an article of the embed: where and when, the words, whose they are, what is exceptional. */
import type { Catalog } from '../../../src/domain/catalog.ts';
import { dateText } from '../../../src/domain/dateText.ts';
import { directionOf } from '../../../src/domain/direction.ts';
import { quotationAddress } from '../../../src/domain/textFragment.ts';
import { translationOf } from '../../../src/domain/translation.ts';
import { m } from '../../../src/locales/generated/messages.js';
import { type Locale, speak } from '../../../src/locales/locale.ts';
import { markedSegments } from '../../../src/scene/marked.ts';
import { escaped } from '../../../src/share/snippet.ts';
import { publisher } from '../../../src/ui/dossier/publisher.ts';
import { translatorText } from '../../../src/ui/language/translatorText.ts';
import { plainText } from '../../../src/ui/language/words.ts';
import { entryData } from './entryData.ts';
import { linkTo } from './linkTo.ts';
import type { Quotation } from './quotations.ts';
import { shortAddress } from './shortAddress.ts';
import { tags } from './tags.ts';

type Neighbours = {
  readonly previous: Quotation | undefined;
  readonly next: Quotation | undefined;
  /** Where one is; in the page itself where this is absent. */
  readonly addressOf?: (quotation: Quotation) => string;
};

type ArticleLook = {
  /** Of the words, which messages speak when an article is made. */
  readonly language: Locale;
  /** Of the page around them, in which its steps are; the same where this is absent. */
  readonly page?: Locale | undefined;
  /** Its place among all excerpts, by which what it opens is told apart. */
  readonly number?: number;
};

/** HTML of an article that stands in a page. What the script of the page filters by is in its data attributes. */
export function article(
  quotation: Quotation,
  neighbours: Neighbours,
  catalog: Catalog,
  { language, page = language, number = 0 }: ArticleLook,
): string {
  const { source } = quotation.excerpt;
  const opens = escaped(m.open_original({ publisher: source.publisher }));
  const own = page === language ? '' : inLanguage(language);
  return written(quotation, catalog, language, {
    article: dataOf(quotation),
    ...{ heading: own, words: `${own} tabindex="0"` },
    quotation: ` cite="${escaped(source.url)}"${inLanguage(source.language)}`,
    link: ` target="_blank" rel="noopener noreferrer" title="${opens}"`,
    steps: `\n${inOther(page, language, () => steps(quotation, neighbours, catalog))}`,
    number,
  });
}

/**
 * HTML of an article that the script of a page fetches. What all articles of its file have in common the script adds
 * (`src/embed/page/sheet.ts`), and it knows already what to filter by.
 */
export function bareArticle(
  quotation: Quotation,
  catalog: Catalog,
  language: Locale,
  number: number,
): string {
  const { source } = quotation.excerpt;
  const own = source.language === language ? '' : inLanguage(source.language);
  const nothing = { article: '', heading: '', words: '', link: '', steps: '' };
  return written(quotation, catalog, language, { ...nothing, quotation: own, number });
}

/** Attributes of the elements of an article, and what stands at its end. */
type Dress = {
  readonly article: string;
  readonly heading: string;
  readonly words: string;
  readonly quotation: string;
  readonly link: string;
  readonly steps: string;
  readonly number: number;
};

function written(
  { id, excerpt, visit, stop }: Quotation,
  catalog: Catalog,
  language: Locale,
  dress: Dress,
): string {
  const item = stop ?? visit;
  const { source } = excerpt;
  const text = (texts: Parameters<typeof plainText>[0]) =>
    escaped(plainText(texts, catalog, language));
  const words = markedSegments(excerpt)
    .map((part) => (part.isMarked ? `<mark>${escaped(part.text)}</mark>` : escaped(part.text)))
    .join('');
  const address = escaped(shortAddress(quotationAddress(source.url, excerpt)));
  return `<article id="${escaped(id)}"${dress.article}>
<h2${dress.heading}><span>${stop ? text(stop.place.names) : text(visit.title)}</span> · ${escaped(dateText(item.when, language))}</h2>
<div class="said"${dress.words}>
<blockquote${dress.quotation}>${words}</blockquote>${translation(excerpt, catalog, language)}
<p class="credit"><a class="source" href="${address}"${dress.link}><b>${escaped(publisher(source))}</b></a> <span class="published">· ${escaped(dateText(source.published, language, 'short'))}</span></p>
${tags(item, `r${dress.number}`, catalog, language)}</div>${dress.steps}
</article>`;
}

/** The attributes that declare a language. */
export function inLanguage(language: string): string {
  return ` lang="${escaped(language)}" dir="${directionOf(language)}"`;
}

/** What is made in another language than what is around it. */
function inOther(other: Locale, own: Locale, make: () => string): string {
  if (other === own) return make();
  speak(other);
  const made = make();
  speak(own);
  return made;
}

function steps(
  { visit, order, total }: Quotation,
  { previous, next, addressOf = ({ id }) => `#${id}` }: Neighbours,
  { visits }: Catalog,
): string {
  const count = m.embed_visit_excerpt({
    ...{ visit: visit.order, visits: visits.length, order, total },
  });
  return `<p class="steps"><span class="count">${escaped(count)}</span>${step('previous', m.embed_previous(), previous && addressOf(previous))}${step('next', m.embed_next(), next && addressOf(next))}</p>`;
}

function translation(
  excerpt: Quotation['excerpt'],
  { dossier }: Catalog,
  language: string,
): string {
  const spoken = translationOf(excerpt, language, dossier.language);
  if (!spoken) return '';
  const { text, language: own } = spoken;
  const words = `<span${inLanguage(own)}>${escaped(text)}</span>`;
  return `\n<p class="translation"><b>${escaped(m.labelled({ label: translatorText(spoken) }))}</b> ${words}</p>`;
}

/** Without anywhere to lead it stays in its place, and is no link. Its sign is in the style sheet. */
function step(name: string, label: string, to: string | undefined): string {
  const href = to ? linkTo(to) : ' role="link" aria-disabled="true"';
  return `<a class="${name}"${href} aria-label="${escaped(label)}"></a>`;
}

/** In attributes of HTML a capital is a hyphen and a small letter. */
function dataOf(quotation: Quotation): string {
  return Object.entries(entryData(quotation))
    .map(([name, value]) => {
      const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      return ` data-${attribute}="${escaped(value)}"`;
    })
    .join('');
}
