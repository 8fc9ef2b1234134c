import { CELL_LENGTH } from '../../tables/tidy.ts';

/** A row of the tab `documents`. */
type DocumentRow = {
  readonly source: string;
  readonly text: string;
  readonly continues: 'yes' | undefined;
};

/** A document in rows: a paragraph each, and more where one is too long for a cell. */
export function paragraphs(source: string, text: string): DocumentRow[] {
  return text.split('\n\n').flatMap((paragraph) =>
    pieces(paragraph).map((piece, index) => ({
      source,
      text: piece,
      continues: index > 0 ? 'yes' : undefined,
    })),
  );
}

/** Characters of a piece; an eighth of what a cell holds, because some characters are written as seven. */
const PIECE = Math.floor(CELL_LENGTH / 8);

function pieces(text: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length || from === 0; ) {
    const low = text.charCodeAt(from + PIECE);
    // Two halves of a character stay together.
    const to = from + PIECE + (low >= 0xdc00 && low <= 0xdfff ? 1 : 0);
    parts.push(text.slice(from, to));
    from = to;
  }
  return parts;
}
