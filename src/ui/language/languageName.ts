import { LOCALES } from '../../locales/locale.ts';

const OWN: Readonly<Record<string, string>> = LOCALES;

/**
 * What a language (BCP 47) is called in a language of the interface. Chromium has no names in
 * Belarusian; there it is what the language calls itself.
 */
export function languageName(tag: string, language: string): string {
  const [own = tag] = tag.split('-');
  const isKnown = Intl.DisplayNames.supportedLocalesOf(language).length > 0;
  if (!isKnown && OWN[own]) return OWN[own];
  const names = new Intl.DisplayNames([isKnown ? language : tag], { type: 'language' });
  return names.of(tag) ?? tag;
}
