/** Texts in a row, with the marks that the page's language sets between them. */
import { m } from '../../locales/generated/messages.js';

/** A comma, or the stronger mark between texts that have commas of their own, with its spaces. */
export function between(mark: ', ' | '; '): string {
  return (mark === ', ' ? m.listed : m.listed_apart)({ before: '', next: '' });
}

/** Texts with a comma between each two; nothing for none. */
export function listed(texts: readonly string[]): string {
  return texts.join(between(', '));
}

/** The same for texts that have commas of their own. */
export function listedApart(texts: readonly string[]): string {
  return texts.join(between('; '));
}
