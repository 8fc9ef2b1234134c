import { m } from '../../src/locales/generated/messages.js';
import { LOCALES, type Locale } from '../../src/locales/locale.ts';

/** What the button that closes something is called, by the tags of the languages of the interface. */
export function closeWords(): Readonly<Record<string, string>> {
  // The keys of an object are texts to TypeScript.
  const tags = Object.keys(LOCALES) as Locale[];
  return Object.fromEntries(tags.map((locale) => [locale, m.close({}, { locale })]));
}
