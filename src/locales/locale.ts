/** Which of the interface's languages the reader gets. */
import { isLocale, type locales, overwriteGetLocale } from './generated/runtime.js';

export type Locale = (typeof locales)[number];

export const LOCALES = {
  en: 'English',
  ru: 'Русский',
  be: 'Беларуская',
} as const satisfies Record<Locale, string>;

/** The first of the wishes (BCP 47 tags, most wanted first) that the interface has; else English. */
export function negotiate(wishes: readonly (string | undefined)[]): Locale {
  for (const wish of wishes) {
    const language = wish?.toLowerCase().split('-')[0];
    if (language !== undefined && isLocale(language)) return language;
  }
  return 'en';
}

let current: Locale = 'en';
overwriteGetLocale(() => current);

/** Sets the language that messages are in from now on; the caller draws anew. */
export function speak(locale: Locale): void {
  current = locale;
}
