/** How wide a text will be, where nothing can be measured: Node has no fonts. */

export const SANS = "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', system-ui, sans-serif";
export const SERIF =
  "'Source Serif 4 Variable', 'Source Serif 4', Georgia, 'Times New Roman', serif";
/** The variable face of the page has no italics, and made-up ones would be ugly. */
export const ITALIC = "'Source Serif 4', Georgia, 'Times New Roman', serif";

/** Of names, numbers and dates on map and timeline where the reader has not asked for larger ones, CSS pixels. */
export const TEXT_SIZE = 13.76;

/** Of Arabic, from fathatan to sukun, with the dagger alif. */
const HARAKAT = '\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670';

/**
 * Advance widths in hundredths of the size: Source Sans 3 at weight 600, rounded up by up to 3. Arabic
 * letters are narrower within a word than at its end: theirs are good for words, in the wide faces of
 * systems.
 */
const ADVANCES: readonly (readonly [width: number, characters: string])[] = [
  // Vowel signs stand over and under letters; many of them would still be something.
  [3, HARAKAT],
  [21, ' '],
  [27, "',.:;ijl|і·’"],
  [30, 'I'],
  [33, '!()-[]f{}'],
  [36, '/\\tاأإآل،؛'],
  [39, 'r'],
  [42, 'гґ'],
  [45, '*?sz«»'],
  [48, '"cxзстхэє–“”'],
  [51, '0123456789#$+<=>FJLY^_evy~Геуьёўء'],
  [54, 'ESVXZagkЕУХавкчя'],
  [57, 'AT`bdhnopquАЗТбдийлнопрبتثنيئىفق'],
  [60, 'BCKPRБВКРСЬЭЯц'],
  [63, 'DGЧъرزودذةهمؤ؟'],
  [66, '&HNUДЛНПЦм'],
  [69, 'OQИЙО'],
  [72, 'Ъыجحخعغك'],
  [75, 'MwМФж'],
  [78, 'фшю'],
  [81, 'Wщ—'],
  [84, '%mЫ'],
  [87, '@Ж'],
  [90, 'ШЩ'],
  [93, 'Ю№'],
  [96, '…'],
  [99, 'طظ'],
  [111, 'سشصض'],
];
const WIDTHS = new Map(
  ADVANCES.flatMap(([width, characters]) => [...characters].map((character) => [character, width])),
);
/** What Unicode lets nobody see, such as what keeps a name from right to left apart. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;
/** Of any other character: as wide as the widest letters, so that nothing comes out too short. */
const OTHER = 100;

/**
 * CSS pixels that a text of this size takes at most. Good for weights up to 600; what it says of a
 * serif is short by some 6 per cent, of other fonts than the site's by as much as they are wider.
 */
export function textWidth(text: string, size: number): number {
  let hundredths = 0;
  for (const character of text.normalize('NFC')) hundredths += advanceOf(character);
  return (hundredths * size) / 100;
}

/** Of a character, in hundredths of the size. */
function advanceOf(character: string): number {
  const base = character.normalize('NFD')[0] ?? character;
  return WIDTHS.get(character) ?? WIDTHS.get(base) ?? (UNSEEN.test(character) ? 0 : OTHER);
}

/** The text, or as much of its beginning as fits, with an ellipsis. Takes time in proportion to what fits. */
export function fittingText(text: string, size: number, width: number): string {
  const most = (width * 100) / size;
  // Most texts fit, and taking them apart takes longest.
  if (text.length <= SHORT && textWidth(text, 100) <= most) return text;
  const room = most - advanceOf('…');
  let kept = '';
  let hundredths = 0;
  for (const { segment } of CLUSTERS.segment(text)) {
    hundredths += [...segment.normalize('NFC')].reduce((sum, each) => sum + advanceOf(each), 0);
    if (hundredths <= room) kept += segment;
    else if (kept === '') kept = String.fromCodePoint(segment.codePointAt(0) ?? 0);
    if (hundredths > most) return `${kept.trimEnd()}…`;
  }
  return text;
}

/** Characters of a text that is measured whole. */
const SHORT = 100;

/** What is taken for one letter, with its accents: none is cut in two. */
const CLUSTERS = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The words of a text in lines of at most this width, as far as single words allow. */
export function wrappedText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
