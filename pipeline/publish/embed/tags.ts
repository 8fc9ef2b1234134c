/** What is exceptional about a visit or a stop: a tag each, with the reasoning behind it. */
import type { Catalog, Stop, Visit } from '../../../src/domain/catalog.ts';
import { m } from '../../../src/locales/generated/messages.js';
import { escaped } from '../../../src/share/snippet.ts';
import { exceptionsOf, type Reason } from '../../../src/ui/evidence/reasonList.ts';
import { tagTexts } from '../../../src/ui/language/kindText.ts';
import { plainText } from '../../../src/ui/language/words.ts';

/** Tags of an article, the editor's own among them, which come last. */
const MOST = 2;

/**
 * The tags as HTML, two at most, nothing for what is like most others. A tag with a reasoning opens
 * it by itself, without a script; `id` is the article's own in the page, and no address.
 */
export function tags(item: Stop | Visit, id: string, catalog: Catalog, language: string): string {
  const reasons = exceptionsOf(item, { catalog, language }).map((reason) => ({
    id: escaped(`${id}-${reason.key}`),
    tag: escaped(reason.tag),
    texts: textsOf(reason).map((text) => escaped(plainText(text, catalog, language))),
  }));
  const marks = tagTexts(item, catalog, language).slice(0, Math.max(0, MOST - reasons.length));
  if (reasons.length + marks.length === 0) return '';
  const written = reasons.map(({ tag, texts, ...reason }) =>
    texts.length > 0
      ? `<button class="tag" type="button" popovertarget="${reason.id}">${tag}</button>`
      : `<span class="tag">${tag}</span>`,
  );
  written.push(...marks.map((mark) => `<span class="tag">${escaped(mark)}</span>`));
  const close = escaped(m.close());
  const opened = reasons.flatMap(({ tag, texts, ...reason }) => {
    const paragraphs = texts.map((text) => `<p>${text}</p>`).join('');
    const button = `<button type="button" popovertarget="${reason.id}" popovertargetaction="hide" aria-label="${close}">×</button>`;
    return texts.length > 0
      ? [
          `<div class="reason" id="${reason.id}" popover><b>${tag}</b>${paragraphs}${button}</div>\n`,
        ]
      : [];
  });
  return `<p class="tags">${written.join(' ')}</p>\n${opened.join('')}`;
}

function textsOf({ key, notes = [], when }: Reason) {
  const dating = key === 'date' && when?.reasoning ? [when.reasoning] : [];
  return [...dating, ...notes.map(({ text }) => text)];
}
