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
  /** It stands in pages of other languages, too. */
  readonly isShared?: boolean | undefined;
};

/**
 * HTML of an article. What the script of the page filters by is in its data attributes; of one that
 * the script fetches, it knows that already.
 */
export function article(
  quotation: Quotation,
  neighbours: Neighbours,
  catalog: Catalog,
  { language, page = language, isShared = false }: ArticleLook,
): string {
  const { id, excerpt, visit, stop } = quotation;
  const item = stop ?? visit;
  const { source } = excerpt;
  const text = (texts: Parameters<typeof plainText>[0]) =>
    escaped(plainText(texts, catalog, language));
  const words = markedSegments(excerpt)
    .map((part) => (part.isMarked ? `<mark>${escaped(part.text)}</mark>` : escaped(part.text)))
    .join('');
  const address = escaped(quotationAddress(source.url, excerpt));
  const opens = escaped(m.open_original({ publisher: source.publisher }));
  const data = isShared ? ` data-visit="${escaped(visit.id)}"` : dataOf(quotation);
  const own = isShared || page !== language ? inLanguage(language) : '';
  return `<article id="${escaped(id)}"${data}>
<h2${own}><span>${stop ? text(stop.place.names) : text(visit.title)}</span> · ${escaped(dateText(item.when, language))}</h2>
<div class="said"${own} tabindex="0">
<blockquote cite="${escaped(source.url)}"${inLanguage(source.language)}>${words}</blockquote>${translation(quotation, catalog, language)}
<p class="credit"><a class="source" href="${address}" target="_blank" rel="noopener noreferrer" title="${opens}"><b>${escaped(publisher(source))}</b> <span aria-hidden="true">↗</span></a> <span class="published">· ${escaped(dateText(source.published, language, 'short'))}</span></p>
${tags(item, id, catalog, language)}</div>
${inOther(page, language, () => steps(quotation, neighbours, catalog))}
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
  return `<p class="steps"><span class="count">${escaped(count)}</span>${step('previous', '‹', m.embed_previous(), previous && addressOf(previous))}${step('next', '›', m.embed_next(), next && addressOf(next))}</p>`;
}

function translation({ excerpt }: Quotation, { dossier }: Catalog, language: string): string {
  const spoken = translationOf(excerpt, language, dossier.language);
  if (!spoken) return '';
  const { text, language: own } = spoken;
  const words = `<span${inLanguage(own)}>${escaped(text)}</span>`;
  return `\n<p class="translation"><b>${escaped(m.labelled({ label: translatorText(spoken) }))}</b> ${words}</p>`;
}

/** Without anywhere to lead it stays in its place, and is no link. */
function step(name: string, sign: string, label: string, to: string | undefined): string {
  const href = to ? linkTo(to) : ' role="link" aria-disabled="true"';
  return `<a class="${name}"${href} aria-label="${escaped(label)}"><span aria-hidden="true">${sign}</span></a>`;
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
