/** What other people have written, as the text of a note. */
import { plainText } from '../texts/plainText.ts';
import { visibleText } from '../texts/visibleText.ts';

/** What looks like HTML; a lone `<` does not. */
const TAG = /<\/?[a-z][^<>]*>|<!--|&(?:[a-z]+|#\d+|#x[0-9a-f]+);/i;
const LINK = /\[([^[\]]+)\]\(((?:[^()]|\([^()]*\))*)\)/gu;
const SAFE = /^https?:\/\/[^\s<>"\\@\p{Cc}\p{Cf}]+$/u;

/**
 * A comment without its HTML.
 *
 * @param format The media type, where the file says it.
 */
export function remarkText(comment: string, format?: string): string | undefined {
  const isHtml =
    format === undefined || format === 'text/markdown'
      ? TAG.test(comment)
      : /^(?:text\/html|application\/xhtml\+xml)\b/i.test(format);
  const text = isHtml ? withLinks(comment) : comment;
  return visibleText(safeLinks(text));
}

/** Links that a note of a dossier may not have, as their words with the address behind them. */
export function safeLinks(text: string): string {
  const safe = text.replace(LINK, safeLink);
  // A link may stand within what is no address of another.
  return safe === text ? text : safeLinks(safe);
}

/** The addresses of links stand behind the text. */
function withLinks(html: string): string {
  const { text, links } = plainText(html);
  return [text, ...links.map(({ address }) => address)].join('\n');
}

function safeLink(link: string, words: string, address: string): string {
  // The checker compares a host among the words with that of the address.
  const isSafe = SAFE.test(address) && URL.canParse(address) && !words.includes('.');
  return isSafe ? link : `${words} (${address})`;
}

/** Tags in one line; undefined for none. */
export function tagsText(tags: readonly string[]): string | undefined {
  const seen = tags.map(visibleText).filter((tag) => tag !== undefined);
  return seen.length === 0 ? undefined : `Tags: ${[...new Set(seen)].join(', ')}`;
}
