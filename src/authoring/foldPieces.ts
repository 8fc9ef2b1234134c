/** A text cut into the pieces that folding keeps, replaces or drops. */

/** A piece of a folded text, and the half-open range of the original that it stands for. */
export type Piece = {
  readonly kind: 'text' | 'space' | 'double' | 'single' | 'ignorable';
  readonly text: string;
  readonly start: number;
  readonly end: number;
};

const DOUBLE_MARKS = '"“”„‟«»〝〞〟＂״';
const SINGLE_MARKS = "'‘’‚‛′‹›＇ʼ׳";
/** Hyphens that look alike. Dashes are not hyphens. */
const HYPHENS = '\u2010\u2011';

/** Runs of what is not copied as it is; variation selectors apart, as they belong to a letter. */
const SPECIAL = new RegExp(
  `(?:(?=\\p{M})\\p{Default_Ignorable_Code_Point})+|[\\p{White_Space}\\p{Default_Ignorable_Code_Point}]+|[${DOUBLE_MARKS}${SINGLE_MARKS}${HYPHENS}]`,
  'gu',
);
const WHITE_SPACE = /\p{White_Space}/u;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The pieces of a text in order. Together they cover it. */
export function* piecesOf(original: string): Generator<Piece> {
  let plainStart = 0;
  for (const { 0: special, index } of original.matchAll(SPECIAL)) {
    yield* plainPieces(original.slice(plainStart, index), plainStart);
    plainStart = index + special.length;
    yield { ...replacement(special), start: index, end: plainStart };
  }
  yield* plainPieces(original.slice(plainStart), plainStart);
}

function replacement(special: string): Pick<Piece, 'kind' | 'text'> {
  if (DOUBLE_MARKS.includes(special)) return { kind: 'double', text: '"' };
  if (SINGLE_MARKS.includes(special)) return { kind: 'single', text: "'" };
  if (HYPHENS.includes(special)) return { kind: 'text', text: '-' };
  return WHITE_SPACE.test(special) ? { kind: 'space', text: ' ' } : { kind: 'ignorable', text: '' };
}

/** Letters come out composed (NFC). What changes by it is a piece of its own, a whole cluster. */
function* plainPieces(text: string, start: number): Generator<Piece> {
  if (text === '') return;
  if (text === text.normalize('NFC')) {
    yield { kind: 'text', text, start, end: start + text.length };
    return;
  }
  for (const { segment, index } of graphemes.segment(text)) {
    const at = start + index;
    yield { kind: 'text', text: segment.normalize('NFC'), start: at, end: at + segment.length };
  }
}
