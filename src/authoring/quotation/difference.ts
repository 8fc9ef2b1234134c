/** Where two texts that should be the same part, told so that an author sees it. */
import type { Folded } from './fold.ts';

/** A few words of each text, from the word on in which they first differ. */
export type Difference = {
  readonly quote: string;
  readonly document: string;
  /** The characters that differ, by code point, where two texts may look the same. */
  readonly characters?: { readonly quote: string; readonly document: string };
};

/** How many words of each are shown. */
const SHOWN_WORDS = 5;
/** How many characters behind a difference must agree for it to be one of a single character. */
const SAME_BEHIND = 3;

/** Differences that folding takes away are none. */
export function differenceOf(quote: Folded, document: Folded): Difference {
  let at = 0;
  while (at < quote.text.length && quote.text[at] === document.text[at]) at += 1;
  if (/[\uDC00-\uDFFF]/.test(quote.text[at] ?? document.text[at] ?? '')) at -= 1;
  const characters = lookingAlike(quote.text.slice(at), document.text.slice(at));
  return {
    quote: wordsFrom(quote, at),
    document: wordsFrom(document, at),
    ...(characters ? { characters } : {}),
  };
}

/** The message that tells of a difference; `where` is the document's name in it. */
export function tellDifference({ quote, document, characters }: Difference, where: string): string {
  const told = `you have “${quote}” where ${where} has “${document}”`;
  if (characters === undefined) return told;
  return `${told} (${characters.quote} for ${characters.document})`;
}

function wordsFrom({ original, starts }: Folded, at: number): string {
  const offset = starts[at] ?? original.length;
  const word = offset - (/\S*$/.exec(original.slice(0, offset))?.[0].length ?? 0);
  const words = original.slice(word).trim().split(/\s+/);
  return words.length > SHOWN_WORDS
    ? `${words.slice(0, SHOWN_WORDS).join(' ')} …`
    : words.join(' ');
}

/** The first characters of two texts that go on alike, unless both are plain ones of a keyboard. */
function lookingAlike(quote: string, document: string): Difference['characters'] {
  const [one = '', other = ''] = [first(quote), first(document)];
  if (isVariant(one, quote, document) || isVariant(other, document, quote)) {
    return { quote: codePoint(one), document: codePoint(other) };
  }
  const pairs = [
    [one, other],
    [one, ''],
    ['', other],
  ] as const;
  const pair = pairs.find(([ours, theirs]) =>
    goOnAlike(quote.slice(ours.length), document.slice(theirs.length)),
  );
  if (pair === undefined || pair.every((character) => /^[ -~]?$/.test(character))) return undefined;
  return { quote: codePoint(pair[0]), document: codePoint(pair[1]) };
}

/** Whether a character is another form of what the other text begins with: ﬁ of fi, … of three dots. */
function isVariant(character: string, text: string, other: string): boolean {
  const plain = character.normalize('NFKC');
  return character !== '' && plain !== character && other.startsWith(plain) && text !== other;
}

function goOnAlike(one: string, other: string): boolean {
  return one.slice(0, SAME_BEHIND) === other.slice(0, SAME_BEHIND);
}

function first(text: string): string {
  return String.fromCodePoint(...[text.codePointAt(0) ?? []].flat());
}

/** `U+2013`; `nothing` for no character. */
function codePoint(character: string): string {
  const code = character.codePointAt(0);
  return code === undefined ? 'nothing' : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
