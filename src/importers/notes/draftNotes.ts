/** What somebody wrote who is no source: kept with the stop, not published until an editor decides. */

import type { NoteRecord } from '../dossier/records.ts';
import { plainText } from '../texts/plainText.ts';
import { webAddress } from '../texts/webAddress.ts';

/** Words that look like an address must be the link's own (see `data/README.md`, links in notes). */
const LIKE_ADDRESS = /^\s*(?:https?:\/\/)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/?#]|\s*$)/iu;

/** A draft note with the text of HTML or of a plain text, and its links behind it; none if it is empty. */
export function remarks(html: string): NoteRecord[] {
  const { text, links } = plainText(html);
  const kept = links.flatMap(({ words, address }) => linkLine(words, address));
  const whole = [text, ...kept].filter((line) => line !== '').join('\n');
  return whole === '' ? [] : [{ kind: 'remark', text: whole, draft: true }];
}

/** A draft note with the words for a date, or a time of day, that could not be read or not wholly. */
export function dateWords(words: string, field: 'when' | 'time' = 'when'): NoteRecord[] {
  const { text } = plainText(words);
  return text === '' ? [] : [{ kind: 'dating', field, text, draft: true }];
}

/** The addresses of links that no dossier can have. */
export function lostLinks(html: string): string[] {
  return plainText(html).links.flatMap(({ address }) =>
    webAddress(address) === undefined ? [address] : [],
  );
}

function linkLine(words: string, written: string): string[] {
  const address = webAddress(written);
  if (address === undefined || /[()\\]/.test(address))
    return address === undefined ? [] : [address];
  const isPlain = words !== '' && !/[[\]]/.test(words) && !LIKE_ADDRESS.test(words);
  return [`[${isPlain ? words : new URL(address).host}](${address})`];
}
