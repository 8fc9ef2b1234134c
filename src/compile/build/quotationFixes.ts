/** How to fix an excerpt whose quotation is not found in its document, or more than once. */
import { renamed, withKeys } from '../../authoring/edits.ts';
import { type Fix, fixOf } from '../../authoring/fix.ts';
import { foldQuote } from '../../authoring/quotation/fold.ts';
import { findQuote, type Range } from '../../authoring/quotation/quotation.ts';
import { at, type Spot } from '../../authoring/spot.ts';
import { editDistance } from '../../domain/editDistance.ts';
import type { SourceText } from '../read/source.ts';

/** The share of a quotation that may differ from a passage for the passage to be what was meant. */
const LITTLE = 0.2;
/** Code units beyond which two texts are not compared: the time it takes grows with their product. */
const LONGEST = 2000;
/** Places of a quotation among which somebody would want to choose. */
const MOST_PLACES = 5;
/** Code units beside a quotation in which these words are. */
const BESIDE = 400;
/** Words beside a quotation with which it is looked for. */
const MOST_WORDS = 8;

/** Puts the document's own words in place of a quotation that differs a little from them. */
export function passageFix(spot: Spot, source: SourceText, quote: string, range: Range): Fix[] {
  const passage = plainly(source.text.slice(range.start, range.end));
  const words = withoutMarks(passage, quote.trim());
  const [wanted, found] = [foldQuote(quote), foldQuote(words)];
  if (Math.max(wanted.length, found.length) > LONGEST) return [];
  if (editDistance(wanted, found) > wanted.length * LITTLE) return [];
  if (findQuote(source.folded, words).length !== 1) return [];
  return fixOf('Use the document’s own words', [renamed(at(spot, 'quote'), words)], true);
}

/** Names the other document that has the quotation. */
export function sourceFix(spot: Spot, id: string): Fix[] {
  return fixOf(`Write \`${id}\``, [renamed(at(spot, 'source'), id)], true);
}

/** For each place of the document that has the quotation, the fewest words beside it that tell it apart. */
export function placeFixes(
  spot: Spot,
  source: SourceText,
  quote: string,
  found: readonly Range[],
): Fix[] {
  if (found.length > MOST_PLACES) return [];
  return found.flatMap((range) => {
    const beside = telling(source, quote, range);
    if (beside === undefined) return [];
    const [key, words] = beside;
    const line = source.lineOf(range.start);
    return fixOf(
      `Take the one in line ${line}: ${key} “${words}”`,
      [withKeys(spot, { [key]: JSON.stringify(words) })],
      true,
    );
  });
}

type Beside = readonly [key: 'after' | 'before', words: string];

function telling({ text, folded }: SourceText, quote: string, range: Range): Beside | undefined {
  const before =
    text
      .slice(Math.max(0, range.start - BESIDE), range.start)
      .match(/\S+/g)
      ?.slice(-MOST_WORDS) ?? [];
  const behind =
    text
      .slice(range.end, range.end + BESIDE)
      .match(/\S+/g)
      ?.slice(0, MOST_WORDS) ?? [];
  for (let count = 1; count <= MOST_WORDS; count += 1) {
    const candidates = [
      ['after', before.slice(-count).join(' ')],
      ['before', behind.slice(0, count).join(' ')],
    ] as const;
    for (const [key, words] of candidates) {
      if (!/[\p{L}\p{N}]/u.test(words)) continue;
      const [only, ...others] = findQuote(folded, quote, { [key]: words });
      if (only?.start === range.start && others.length === 0) return [key, words];
    }
  }
  return undefined;
}

/** The passage without the marks at its ends that the quotation does not have there. */
function withoutMarks(passage: string, quote: string): string {
  const start = /^\p{P}/u.test(quote) ? passage : passage.replace(/^\p{P}+/u, '');
  return /\p{P}$/u.test(quote) ? start : start.replace(/\p{P}+$/u, '');
}

/** A passage in one line, as a quotation may be written. */
function plainly(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
