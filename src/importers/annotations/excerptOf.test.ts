/** Excerpts stand in the document just where the annotation was, however its words were cut. */
import { expect, test } from 'vitest';
import { fold } from '../../authoring/quotation/fold.ts';
import { findQuote } from '../../authoring/quotation/quotation.ts';
import { excerptOf } from './recordsOfAnnotations.ts';

/** Characters that Hypothesis keeps on either side. */
const KEPT = 32;
const words = new Intl.Segmenter(undefined, { granularity: 'word' });

const DOCUMENTS: Readonly<Record<string, string>> = import.meta.glob(
  '../../../examples/*/sources/*.md',
  { query: '?raw', import: 'default', eager: true },
);

test('there are documents, also in scripts without spaces', () => {
  const paths = Object.keys(DOCUMENTS).join();
  expect(paths).toContain('kaizo-ja');
  expect(paths).toContain('cairo-hi');
});

test.each(Object.entries(DOCUMENTS))('%s', (_, text) => {
  const document = fold(text);
  const pieces = [...words.segment(text)].filter(({ isWordLike }) => isWordLike);
  const lost = pieces.filter(({ index }, at) => {
    const last = pieces[at + 2] ?? pieces[at];
    if (last === undefined) return true;
    const end = last.index + last.segment.length;
    const exact = text.slice(index, end);
    const quote = {
      exact,
      prefix: text.slice(Math.max(0, index - KEPT), index),
      suffix: text.slice(end, end + KEPT),
    };
    const { after, before } = excerptOf('source', quote);
    return !findQuote(document, exact, { after, before }).some(({ start }) => start === index);
  });
  expect(lost.map(({ segment, index }) => `${index} ${segment}`)).toEqual([]);
});
