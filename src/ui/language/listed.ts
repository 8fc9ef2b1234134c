/** Commas and semicolons between the parts of a list, as the language of the interface writes them. */
import { getLocale } from '../../locales/generated/runtime.js';

/** A comma, or the stronger sign between parts that have commas themselves, with the space after it. */
export function between(sign: ', ' | '; '): string {
  if (getLocale() !== 'ar') return sign;
  return sign === ', ' ? '، ' : '؛ ';
}

/** The parts with commas between them. */
export function listed(parts: readonly string[]): string {
  return parts.join(between(', '));
}
