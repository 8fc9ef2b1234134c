/** Texts folded for searching: neither case, accents nor the choice of alphabet matters. */

/** A folded text, and for each of its characters the offset of the original that it came from. */
export type FoldedText = { readonly text: string; readonly offsets: readonly number[] };

/**
 * Cyrillic letters in Latin ones, after the romanisation of BGN and PCGN without its marks. Letters
 * with a mark (`ё`, `й`, `ў`, `ї`) come apart before and need no line. Latin letters that others
 * write as two are two.
 */
const LATIN: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', і: 'i' },
  ...{ к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f' },
  ...{ х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu' },
  ...{
    я: 'ya',
    є: 'ye',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ı: 'i',
    ħ: 'h',
    x: 'ks',
    // The letters at the end of a word are those within it.
    ...{ ς: 'σ', ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' },
    // Many write these two for one another at the end of an Arabic word.
    ...{ ى: 'ي', ة: 'ه' },
  },
};
/** What nobody reads: marks, apostrophes, and what Unicode lets nobody see, such as soft hyphens; and what only lengthens an Arabic word. */
const MARK = /\p{M}|\p{Default_Ignorable_Code_Point}|['’ʼ‘`´ـ]/u;
const LETTER = /[\p{L}\p{N}]/u;
/** The digits of Arabic and of Persian. */
const DIGIT = /[٠-٩۰-۹]/u;

/** What characters fold to, of those met so far: a text has few different ones. */
const known = new Map<string, readonly string[]>();
/** More different characters than any dossier has are not remembered. */
const MOST_KNOWN = 4096;

/**
 * Folds a text: lower case, no marks, Cyrillic in Latin letters, apostrophes dropped, and whatever
 * is neither letter nor digit one space. Begins with a space, so that a word begins after a space
 * wherever it stands.
 */
export function foldText(original: string): FoldedText {
  const offsets: number[] = [0];
  let text = ' ';
  let isSpace = true;
  let at = 0;
  for (const character of original) {
    for (const folded of partsOf(character)) {
      if (folded === ' ' && isSpace) continue;
      text += folded;
      if (folded !== '') isSpace = folded === ' ';
      for (let i = 0; i < folded.length; i += 1) offsets.push(at);
    }
    at += character.length;
  }
  return { text, offsets };
}

/** A character folded: its letters and digits, a space for each of what is neither, no marks. */
function partsOf(character: string): readonly string[] {
  const met = known.get(character);
  if (met) return met;
  const parts = [...character.normalize('NFKD').toLowerCase()]
    .filter((part) => !MARK.test(part))
    .map((part) => (LETTER.test(part) ? (LATIN[part] ?? digit(part)) : ' '));
  if (known.size < MOST_KNOWN) known.set(character, parts);
  return parts;
}

/** A digit as Europe writes it; what is none, as it is. */
function digit(part: string): string {
  // The last four bits of such a digit are its value.
  return DIGIT.test(part) ? String(part.charCodeAt(0) & 0xf) : part;
}

/** The words of a text, folded. */
export function wordsOf(text: string): string[] {
  return foldText(text)
    .text.split(' ')
    .filter((word) => word !== '');
}
