import type { Excerpt } from './catalog.ts';

/** A passage cut at its quotation. */
export type PassageParts = {
  readonly before: string;
  readonly quoted: string;
  readonly after: string;
};

/** The published passage around an excerpt; undefined where the dataset has none for it. */
export function passageOf(excerpt: Excerpt): PassageParts | undefined {
  const passage = excerpt.source.passages.find(
    ({ start, text }) => start <= excerpt.start && excerpt.end <= start + text.length,
  );
  if (!passage) return undefined;
  const from = excerpt.start - passage.start;
  const to = excerpt.end - passage.start;
  return {
    before: passage.text.slice(0, from),
    quoted: passage.text.slice(from, to),
    after: passage.text.slice(to),
  };
}
