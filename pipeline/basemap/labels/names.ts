/** By language. English is always there; a name missing in another is left out. */
export type LanguageNames = { readonly en: string } & Readonly<Record<string, string>>;

/** In the languages of the labels that are placed by hand. */
export interface Names {
  readonly en: string;
  readonly ru?: string;
  readonly be?: string;
}

/**
 * What tells a name's language: GeoNames has Latin, Ukrainian and misfiled names under `ru` and
 * `be`, some with a Latin letter among Cyrillic ones, and a wrong name is worse than none.
 */
const CYRILLIC = /^[^a-z]*[а-яёіў][^a-z]*$/i;
const NOT_RUSSIAN = /[іўїєґ]/i;
const NOT_BELARUSIAN = /[ищъїєґ]/i;

/** Soft signs that only the other Belarusian orthography writes ("Берасьце" for "Брэст"). */
const OTHER_ORTHOGRAPHY = /[сзц]ь[цсзвнлмдб]/i;

const plain = (name: string): string => name.replace(/[’ʼ'`]/g, '').trim();

/** `names` with the Russian and the Belarusian name only where they are in that language. */
export function namesFrom(en: string, ru?: string, be?: string): LanguageNames {
  const isRussian = ru !== undefined && CYRILLIC.test(ru) && !NOT_RUSSIAN.test(ru);
  const isBelarusian =
    be !== undefined &&
    CYRILLIC.test(be) &&
    !NOT_BELARUSIAN.test(be) &&
    !OTHER_ORTHOGRAPHY.test(be);
  return {
    en: plain(en),
    ...(isRussian ? { ru: plain(ru) } : {}),
    // The apostrophe is a letter of Belarusian spelling.
    ...(isBelarusian ? { be: be.replace(/[ʼ'`]/g, '’').trim() } : {}),
  };
}

/** What a name in the other languages of the app is written with. */
const SCRIPTS = {
  de: /^[\p{Script=Latin}\P{L}]+$/u,
  fr: /^[\p{Script=Latin}\P{L}]+$/u,
  es: /^[\p{Script=Latin}\P{L}]+$/u,
  pl: /^[\p{Script=Latin}\P{L}]+$/u,
  uk: /^[^a-zыэёъў]*[а-яіїєґ][^a-zыэёъў]*$/i,
  ar: /^[\p{Script=Arabic}\P{L}]+$/u,
} as const satisfies Record<string, RegExp>;

export type OtherLanguage = keyof typeof SCRIPTS;

// Keys of the record.
export const OTHER_LANGUAGES = Object.keys(SCRIPTS) as OtherLanguage[];

/** The names with those in the other languages that are written in their letters and not as in English. */
export function withOthers(
  names: LanguageNames,
  inLanguage: (language: OtherLanguage) => string | undefined,
): LanguageNames {
  const others = OTHER_LANGUAGES.flatMap((language): [string, string][] => {
    const name = inLanguage(language)?.trim();
    const isGood = name && name !== names.en && SCRIPTS[language].test(name);
    return isGood ? [[language, name]] : [];
  });
  return { ...names, ...Object.fromEntries(others) };
}
