/** Which of the interface's languages the reader gets. */
import { isLocale, type locales, overwriteGetLocale } from './generated/runtime.js';
import { fetchWords, known } from './words.ts';

export type Locale = (typeof locales)[number];

export const LOCALES = {
  en: 'English',
  ru: 'Русский',
  be: 'Беларуская',
  uk: 'Українська',
  pl: 'Polski',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
} as const satisfies Record<Locale, string>;

/** Those that this copy of the program has: a dossier in one file carries few. */
export const OFFERED = Object.entries(LOCALES).filter(([locale]) => isLocale(locale));

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
const learnt = new Set<string>(known);

/** Sees to it that there are words in a language; resolves to whether there are. */
export async function learn(locale: Locale): Promise<boolean> {
  if (learnt.has(locale)) return true;
  try {
    await fetchWords(locale);
    learnt.add(locale);
  } catch {
    // Whoever wants it goes on in the language before.
  }
  return learnt.has(locale);
}

/** The language that messages are in. */
export function spoken(): Locale {
  return current;
}

/**
 * Sets the language that messages are in from now on, if there are words in it; the caller draws
 * anew. Returns which it is.
 */
export function speak(locale: Locale): Locale {
  if (learnt.has(locale)) current = locale;
  return current;
}
