import type * as v from 'valibot';
import { typed } from '../../authoring/check.ts';
import type { Fix } from '../../authoring/fix.ts';
import { localised, maybeLocalised } from '../../authoring/localised.ts';
import { tellDifference } from '../../authoring/quotation/difference.ts';
import { fold, foldQuote } from '../../authoring/quotation/fold.ts';
import { nearestPassage } from '../../authoring/quotation/nearestPassage.ts';
import {
  findCutQuote,
  findQuote,
  type Range,
  type Surroundings,
} from '../../authoring/quotation/quotation.ts';
import { checkId } from '../../authoring/registry.ts';
import { at, fail, itemsOf, type Spot } from '../../authoring/spot.ts';
import type { Excerpt } from '../../domain/dataset.ts';
import type { Context } from '../check/context.ts';
import { AuthoredExcerptSchema } from '../read/authoredEvidence.ts';
import type { SourceText } from '../read/source.ts';
import { paragraphAround } from './passages.ts';
import { passageFix, placeFixes, sourceFix } from './quotationFixes.ts';

/** How much of the document is kept on either side of an excerpt, in UTF-16 code units. */
const CONTEXT_LENGTH = 32;
/** How much of a passage a message shows, in UTF-16 code units. */
const SHOWN_LENGTH = 300;

type ExcerptContext = Pick<Context, 'log' | 'language' | 'sources' | 'texts'>;

/**
 * Finds an excerpt's quote in its source. Records a fault for a quote that is not there word for
 * word, or more than once, and for a supporting phrase that is not in the quote exactly once.
 */
export function buildExcerpt(context: ExcerptContext, spot: Spot, id: string): Excerpt | undefined {
  const authored = typed(spot, AuthoredExcerptSchema);
  checkId(context.log, at(spot, 'source'), context.sources);
  if (authored === undefined) return undefined;
  const support = buildSupport(context, spot, authored.quote);
  const source = context.texts.get(authored.source);
  if (source === undefined || foldQuote(authored.quote) === '') return undefined;
  const range = locate(context, spot, source, authored);
  if (range === undefined || support === undefined) return undefined;
  const exact = source.text.slice(range.start, range.end);
  return {
    id,
    source: source.id,
    exact,
    ...surroundings(source.text, range),
    ...range,
    support: support.flatMap((phrase) => findQuote(fold(exact), phrase)).sort(byStart),
    ...translationOf(context, spot, authored),
  };
}

/** Its translation, if it has one. Records a fault for a translator of nothing. */
function translationOf(
  { log, language }: ExcerptContext,
  spot: Spot,
  { translation, translationBy }: v.InferOutput<typeof AuthoredExcerptSchema>,
): Pick<Excerpt, 'translation'> {
  if (translation === undefined) {
    if (translationBy === undefined) return {};
    fail(
      log,
      at(spot, 'translationBy'),
      'translation/none',
      'There is no `translation` here that anybody could have made; write it, or take `translationBy` out',
    );
    return {};
  }
  const by = translationBy === 'machine' ? 'machine' : maybeLocalised(translationBy, language);
  return {
    translation: { texts: localised(translation, language), ...(by === undefined ? {} : { by }) },
  };
}

function byStart(a: Range, b: Range): number {
  return a.start - b.start || a.end - b.end;
}

/** The phrases of `support`, once each is known to stand in the quote exactly once. */
function buildSupport({ log }: ExcerptContext, spot: Spot, quote: string): string[] | undefined {
  const folded = fold(quote);
  const phrases: string[] = [];
  const items = itemsOf(at(spot, 'support'));
  for (const item of items) {
    if (typeof item.value !== 'string' || foldQuote(item.value) === '') continue;
    const count = findQuote(folded, item.value).length;
    if (count === 1) phrases.push(item.value);
    else if (count === 0)
      fail(
        log,
        item,
        'quotation/phrase',
        `The phrase “${item.value}” is not in the quote${nearIn(quote, item.value)}`,
      );
    else
      fail(
        log,
        item,
        'quotation/phrase',
        `The phrase “${item.value}” is in the quote ${count} times; make it longer`,
      );
  }
  return phrases.length === items.length ? phrases : undefined;
}

function nearIn(quote: string, phrase: string): string {
  const folded = fold(quote);
  const cut = findCutQuote(folded, phrase);
  if (cut !== undefined) return ` in whole words; write “${quote.slice(cut.start, cut.end)}”`;
  const near = nearestPassage(folded, phrase);
  return near === undefined ? '' : `; did you mean “${quote.slice(near.start, near.end)}”?`;
}

type Wanted = {
  quote: string;
  source: string;
  after?: string | undefined;
  before?: string | undefined;
};

function locate(
  { log, texts }: ExcerptContext,
  spot: Spot,
  source: SourceText,
  wanted: Wanted,
): Range | undefined {
  const found = findQuote(source.folded, wanted.quote, wanted);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const everywhere = findQuote(source.folded, wanted.quote);
  const quote = at(spot, 'quote');
  if (only !== undefined) {
    const fixes = isBare(wanted) ? placeFixes(spot, source, wanted.quote, found) : [];
    fail(log, quote, 'quotation/ambiguous', ambiguous(source, found, wanted), fixes);
  } else if (everywhere.length > 0) {
    const context = at(spot, wanted.after === undefined ? 'before' : 'after');
    fail(log, context, 'quotation/misplaced', misplaced(source, everywhere, wanted));
  } else {
    const { message, fixes } = notFound(spot, source, wanted, texts);
    fail(log, quote, 'quotation/not-found', message, fixes);
  }
  return undefined;
}

/** Whether nothing says where in its document a quote is. */
function isBare({ after, before }: Surroundings): boolean {
  return after === undefined && before === undefined;
}

function ambiguous(source: SourceText, found: readonly Range[], { after, before }: Wanted): string {
  const times = `occurs ${found.length} times in source \`${source.id}\` (${places(source, found)})`;
  return isBare({ after, before })
    ? `This quote ${times}; make it longer, or give the words right before it as \`after\` or right behind it as \`before\``
    : `Even between these words this quote ${times}; give more of the words around it`;
}

function misplaced(source: SourceText, found: readonly Range[], { after, before }: Wanted): string {
  const around = [
    ...(after === undefined ? [] : [`right after “${after}”`]),
    ...(before === undefined ? [] : [`right before “${before}”`]),
  ].join(' and ');
  return `The quote is in source \`${source.id}\` (${places(source, found)}), but not ${around}; copy the words around it from the document`;
}

function notFound(
  spot: Spot,
  source: SourceText,
  wanted: Wanted,
  texts: ReadonlyMap<string, SourceText>,
): { readonly message: string; readonly fixes?: readonly Fix[] } {
  const { quote } = wanted;
  for (const other of texts.values()) {
    const [first, ...others] = findQuote(other.folded, quote, wanted);
    if (first === undefined) continue;
    return {
      message: `This quote is not in source \`${source.id}\` but in \`${other.id}\` (${places(other, [first])}); should \`source\` be \`${other.id}\`?`,
      fixes: others.length === 0 ? sourceFix(spot, other.id) : [],
    };
  }
  const start = `This quote is not in source \`${source.id}\` word for word`;
  const own = (range: Range) => (isBare(wanted) ? passageFix(spot, source, quote, range) : []);
  const cut = findCutQuote(source.folded, quote);
  if (cut !== undefined) {
    return {
      message: `${start}: it cuts a word; quote whole words: “${shown(source, cut)}” (${places(source, [cut])})`,
      fixes: own(cut),
    };
  }
  const shortened = /\.\.\.|…/.test(quote)
    ? '; where something is left out, make two excerpts of it'
    : '';
  const near = nearestPassage(source.folded, quote);
  if (near === undefined) return { message: `${start}, nor anything like it${shortened}` };
  return {
    message: `${start}${shortened}; the nearest passage is “${shown(source, near)}” (${places(source, [near])}): ${tellDifference(near.differs, 'the document')}`,
    fixes: own(near),
  };
}

/** `data/sources/a.md, lines 3 and 9` */
function places(source: SourceText, ranges: readonly Range[]): string {
  const lines = [...new Set(ranges.map(({ start }) => source.lineOf(start)))];
  const last = lines.pop();
  return lines.length === 0
    ? `${source.named}:${last}`
    : `${source.named}, lines ${lines.join(', ')} and ${last}`;
}

function shown(source: SourceText, { start, end }: Range): string {
  const text = source.text.slice(start, end).replace(/\s+/g, ' ');
  return text.length <= SHOWN_LENGTH ? text : `${text.slice(0, SHOWN_LENGTH)} …`;
}

/**
 * What stands around a range, as far as its paragraph goes (nothing else of a document may be
 * published), and without half a character at either end.
 */
function surroundings(text: string, range: Range): { prefix: string; suffix: string } {
  const paragraph = paragraphAround(text, range);
  const before = Math.max(paragraph.start, range.start - CONTEXT_LENGTH);
  const behind = Math.min(paragraph.end, range.end + CONTEXT_LENGTH);
  return {
    prefix: text.slice(before, range.start).replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: text.slice(range.end, behind).replace(/[\uD800-\uDBFF]$/, ''),
  };
}
