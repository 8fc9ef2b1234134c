/** The app's languages. English is always there; a name missing in another is left out. */
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
export function namesFrom(en: string, ru?: string, be?: string): Names {
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
