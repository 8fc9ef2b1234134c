import { LETTER_FROM_RIGHT } from './direction.ts';

/**
 * A text of an interface from right to left, for where nothing else says so: numbers run as it does,
 * and a name in letters from left to right as those.
 */
export function isolatedFromRight(text: string): string {
  const letter = /\p{L}/u.exec(text)?.[0];
  const isFromLeft = letter !== undefined && !LETTER_FROM_RIGHT.test(letter);
  return `${isFromLeft ? '\u2066' : '\u2067'}${text}\u2069`;
}
