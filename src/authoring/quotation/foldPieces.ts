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

const SPECIAL = new RegExp(
  `[\\p{White_Space}\\p{Default_Ignorable_Code_Point}]+|[${DOUBLE_MARKS}${SINGLE_MARKS}${HYPHENS}]`,
  'gu',
);
const SPACE = { kind: 'space', text: ' ' } as const;
const WHITE_SPACE = /\p{White_Space}/u;
/** Variation selectors and the like, which belong to the letter that they follow. */
const VARIATIONS = /^(?:(?=\p{M})\p{Default_Ignorable_Code_Point})+/u;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The pieces of a text in order. Together they cover it but for variation selectors. */
export function piecesOf(original: string): Piece[] {
  const addPlain = original === original.normalize('NFC') ? addCopy : addComposed;
  const pieces: Piece[] = [];
  let plainStart = 0;
  for (const { 0: special, index } of original.matchAll(SPECIAL)) {
    addPlain(pieces, original.slice(plainStart, index), plainStart);
    const attached = special === ' ' ? 0 : (VARIATIONS.exec(special)?.[0].length ?? 0);
    plainStart = index + special.length;
    if (attached < special.length) {
      const rest = special.slice(attached);
      pieces.push({ ...replacement(rest), start: index + attached, end: plainStart });
    }
  }
  addPlain(pieces, original.slice(plainStart), plainStart);
  return pieces;
}

function replacement(special: string): Pick<Piece, 'kind' | 'text'> {
  if (special === ' ') return SPACE;
  if (DOUBLE_MARKS.includes(special)) return { kind: 'double', text: '"' };
  if (SINGLE_MARKS.includes(special)) return { kind: 'single', text: "'" };
  if (HYPHENS.includes(special)) return { kind: 'text', text: '-' };
  return WHITE_SPACE.test(special) ? SPACE : { kind: 'ignorable', text: '' };
}

function addCopy(pieces: Piece[], text: string, start: number): void {
  if (text !== '') pieces.push({ kind: 'text', text, start, end: start + text.length });
}

/** Letters come out composed (NFC). What changes by it is a piece of its own, a whole cluster. */
function addComposed(pieces: Piece[], text: string, start: number): void {
  if (text === text.normalize('NFC')) {
    addCopy(pieces, text, start);
    return;
  }
  for (const { segment, index } of graphemes.segment(text)) {
    const at = start + index;
    const composed = segment.normalize('NFC');
    pieces.push({ kind: 'text', text: composed, start: at, end: at + segment.length });
  }
}
