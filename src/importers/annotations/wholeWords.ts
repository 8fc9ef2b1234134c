/**
 * The words around a quotation. Programs keep a fixed number of characters, so that the outermost word
 * may be a part of one, which no document has as a word. It is dropped.
 */
import { visibleText } from '../texts/visibleText.ts';

/** UTF-16 code units on either side; what is further away does not tell two places apart. */
const KEPT = 200;

const words = new Intl.Segmenter(undefined, { granularity: 'word' });

/** The whole words of what stands before a quotation; undefined for none. */
export function wordsBefore(prefix: string): string | undefined {
  const near = prefix.slice(-KEPT);
  const space = near.search(/\s/);
  // Scripts without spaces between words are cut where the engine knows a word to end.
  const from = space >= 0 ? space : (segmentsOf(near)[0]?.length ?? 0);
  return visibleText(near.slice(from));
}

/** The whole words of what stands behind a quotation; undefined for none. */
export function wordsAfter(suffix: string): string | undefined {
  const near = suffix.slice(0, KEPT);
  const space = near.search(/\s\S*$/);
  const cut = segmentsOf(near).at(-1)?.length ?? 0;
  return visibleText(near.slice(0, space >= 0 ? space : near.length - cut));
}

function segmentsOf(text: string): string[] {
  return [...words.segment(text)].map(({ segment }) => segment);
}
