/** What the selectors of an annotation select (W3C Web Annotation Data Model, section 4.2). */

import { at, type JsonSpot, listOf, placeOf, textAt } from '../json/jsonSpot.ts';
import { type Findings, note } from '../notes/findings.ts';
import type { Quote } from './annotation.ts';

export type Selection = {
  readonly quote?: Quote | undefined;
  /** What is said of where it stands, in words, beside the quotation or instead of it. */
  readonly place: readonly string[];
};

/** What a reader needs to find the words again, even beside a quotation. */
const LOCATORS = ['PageSelector', 'EPUBContentSelector', 'MediaTimeSelector'];

/**
 * Several selectors are several ways to the same words, each of which others may refine. The first
 * with a quotation has the words. Positions, paths and areas alone have none.
 */
export function selectionOf(found: Findings, selector: JsonSpot): Selection {
  const ways = listOf(selector).map(refinementsOf);
  const quoted = ways
    .map((steps) => ({ steps, quote: quoteOf(found, steps) }))
    .find(({ quote }) => quote !== undefined);
  const told = quoted
    ? [...ways.flat().filter((step) => LOCATORS.includes(typeOf(step))), ...finer(quoted.steps)]
    : ways.flat();
  return {
    quote: quoted?.quote,
    place: [...new Set(told.flatMap((step) => wordsOf(found, step)))],
  };
}

/** A selector and what refines it, from the coarsest to the finest. */
function refinementsOf(selector: JsonSpot): JsonSpot[] {
  const steps: JsonSpot[] = [];
  let waiting = [selector];
  while (waiting.length > 0) {
    steps.push(...waiting);
    waiting = waiting.flatMap((step) => listOf(at(step, 'refinedBy')));
  }
  return steps;
}

/** The words of the finest quotation, within those of the coarser one that has them just once. */
function quoteOf(found: Findings, steps: readonly JsonSpot[]): Quote | undefined {
  const [finest, coarser] = steps
    .filter(isQuote)
    .map((step) => quoteAt(found, step))
    .filter((quote) => quote !== undefined)
    .reverse();
  if (finest === undefined || coarser === undefined) return finest;
  const times = coarser.exact.split(finest.exact).length - 1;
  return times === 1 ? { ...coarser, support: finest.exact } : finest;
}

function quoteAt(found: Findings, selector: JsonSpot): Quote | undefined {
  const exact = textAt(found, at(selector, 'exact'));
  if (exact === undefined) return undefined;
  const prefix = wordsAround(found, at(selector, 'prefix'));
  const suffix = wordsAround(found, at(selector, 'suffix'));
  return { exact, prefix, suffix };
}

/** With its white space, which says whether a word is cut. */
function wordsAround(found: Findings, spot: JsonSpot): string | undefined {
  return typeof spot.value === 'string' ? spot.value : textAt(found, spot);
}

/** What refines a quotation further. */
function finer(steps: readonly JsonSpot[]): readonly JsonSpot[] {
  const last = steps.findLastIndex(isQuote);
  return steps.slice(last + 1);
}

function isQuote(selector: JsonSpot): boolean {
  return typeOf(selector) === 'TextQuoteSelector';
}

function typeOf(selector: JsonSpot): string {
  const types = listOf(at(selector, 'type')).map(({ value }) => value);
  const type = types.find((value) => typeof value === 'string');
  return typeof type === 'string' ? type.replace(/^oa:/, '') : '';
}

function wordsOf(found: Findings, selector: JsonSpot): string[] {
  if (typeof selector.value === 'string') return [`selector ${selector.value}`];
  const type = typeOf(selector);
  if (type === 'RangeSelector') return [rangeWords(found, selector)];
  const tell = Object.hasOwn(WORDS, type) ? WORDS[type] : undefined;
  if (tell === undefined) {
    note(found, placeOf(selector), `A selector of this type is not read: ${type || 'none'}`);
    return [];
  }
  const value = (key: string) => textAt(found, at(selector, key));
  const words = tell(value);
  return words === undefined ? [] : [words];
}

type Value = (key: string) => string | undefined;

const WORDS: Readonly<Record<string, (value: Value) => string | undefined>> = {
  TextQuoteSelector: () => undefined,
  TextPositionSelector: between('characters'),
  DataPositionSelector: between('bytes'),
  MediaTimeSelector: between('seconds'),
  FragmentSelector: (value) => `fragment ${value('value') ?? '?'}`,
  CssSelector: (value) => `element ${value('value') ?? '?'}`,
  XPathSelector: (value) => `element ${value('value') ?? '?'}`,
  SvgSelector: () => 'an area of a picture',
  ShapeSelector: () => 'an area of a page or picture',
  PageSelector: (value) => {
    const index = Number(value('index'));
    const page = value('label') ?? (Number.isFinite(index) ? String(index + 1) : undefined);
    return page === undefined ? undefined : `page ${page}`;
  },
  EPUBContentSelector: (value) => `chapter ${value('title') ?? value('url') ?? '?'}`,
};

/** The start is counted in, the end is not. */
function between(unit: string) {
  return (value: Value) => `${unit} ${value('start') ?? '?'} to ${value('end') ?? '?'}`;
}

/** Hypothesis has elements and offsets; the standard has two selectors, which may be words. */
function rangeWords(found: Findings, selector: JsonSpot): string {
  const element = textAt(found, at(selector, 'startContainer'));
  if (element !== undefined) return `element ${element}`;
  const [from, to] = ['startSelector', 'endSelector'].map((key) => {
    const end = at(selector, key);
    const exact = textAt(found, at(end, 'exact'));
    return exact === undefined ? wordsOfEnd(found, end) : `“${exact}”`;
  });
  return `from ${from} to just before ${to}`;
}

function wordsOfEnd(found: Findings, end: JsonSpot): string {
  return textAt(found, at(end, 'value')) ?? textAt(found, at(end, 'start')) ?? '?';
}
