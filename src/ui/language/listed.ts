/** Texts in a row, with the marks that the page's language sets between them. */
import { m } from '../../locales/generated/messages.js';

/** "Minsk, Valaam"; nothing for none. */
export function listed(texts: readonly string[]): string {
  return joined(texts, (before, next) => m.listed({ before, next }));
}

/** The same for texts that have commas of their own. */
export function listedApart(texts: readonly string[]): string {
  return joined(texts, (before, next) => m.listed_apart({ before, next }));
}

function joined(texts: readonly string[], join: (before: string, next: string) => string): string {
  return texts.reduce((before, next, i) => (i === 0 ? next : join(before, next)), '');
}
