/** What a search finds, the best first. */
import type { Catalog, Excerpt, Stop, Visit } from '../domain/catalog.ts';
import type { Remaining } from '../domain/remaining.ts';
import { countFound, type Query, rangesOf, whereFound } from '../domain/search.ts';
import { beginningOf, sentenceAround } from '../domain/sentence.ts';

export type Hit = {
  /** What it leads to: a stop, or a visit whose excerpt tells of it as a whole. */
  readonly item: Stop | Visit;
  /** Words of the query stand in its excerpts. */
  readonly isQuoted: boolean;
};

/** Words of an excerpt to show of a hit. */
export type HitWords = { readonly excerpt: Excerpt; readonly text: string };

/** Of an excerpt without a word of the query, so many UTF-16 code units are shown. */
const FIRST_WORDS = 120;

/** Where words stand, best first. */
const RANKS = { quoted: 0, named: 1, date: 2 } as const;

/**
 * A hit for each stop that a search leaves, and for each visit with such words in the excerpts that
 * tell of it as a whole. Words in quotations come before words in titles and names, and these before
 * dates; then what has more of the words, then time.
 */
export function hitsOf(catalog: Catalog, remaining: Remaining, query: Query): Hit[] {
  const visits = catalog.visits.filter((visit) => remaining.visits.has(visit));
  const ranked = visits.flatMap((visit) => {
    const about = Math.max(0, ...visit.excerpts.map(({ exact }) => countFound(query, exact)));
    const whole = about > 0 ? [{ item: visit, rank: RANKS.quoted as number, quoted: about }] : [];
    const stops = visit.stops.flatMap((stop) => {
      if (!remaining.stops.has(stop)) return [];
      const { quoted, isNamed, isAround } = whereFound(catalog, stop, query);
      const rank = quoted > 0 ? RANKS.quoted : isNamed ? RANKS.named : RANKS.date;
      return isAround ? [] : [{ item: stop, rank: rank as number, quoted }];
    });
    return [...whole, ...stops];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank || b.quoted - a.quoted)
    .map(({ item, rank }) => ({ item, isQuoted: rank === RANKS.quoted }));
}

/** The sentence with the first word found, of the excerpt that has most of them; else first words. */
export function wordsOfHit({ item }: Hit, query: Query): HitWords | undefined {
  const [first, ...others] = item.excerpts;
  if (!first) return undefined;
  let best = { excerpt: first, count: countFound(query, first.exact) };
  for (const excerpt of others) {
    const count = countFound(query, excerpt.exact);
    if (count > best.count) best = { excerpt, count };
  }
  const { excerpt } = best;
  const [range] = rangesOf(query, excerpt.exact);
  const text = range
    ? sentenceAround(excerpt.exact, range)
    : beginningOf(excerpt.exact, FIRST_WORDS);
  return { excerpt, text };
}
