/** What a search finds, the best first. */
import type { Excerpt, Stop, Visit } from '../../domain/catalog.ts';
import type { Query } from '../../domain/query.ts';
import type { Remaining } from '../../domain/remaining.ts';
import { countFound } from '../../domain/search/inText.ts';
import { beginningOf, sentenceAround } from '../../domain/sentence.ts';
import { type Saying, sayingsOf } from '../../domain/translation.ts';

export type Hit = {
  /** What it leads to: a stop, or a visit whose excerpt tells of it as a whole. */
  readonly item: Stop | Visit;
  /** Words of the query stand in its excerpts. */
  readonly isQuoted: boolean;
};

/** Words of an excerpt, or of a translation of it, to show of a hit. */
export type HitWords = Saying & { readonly excerpt: Excerpt };

/** Of an excerpt without a word of the query, so many UTF-16 code units are shown. */
const FIRST_WORDS = 120;

/** Where words stand, best first. */
const RANKS = { quoted: 0, named: 1, date: 2 } as const;

/**
 * A hit for each stop that a search leaves, and for each visit with such words in the excerpts that
 * tell of it as a whole. Words in quotations come before words in titles and names, and these before
 * dates; then what has more of the words, then time.
 */
export function hitsOf(remaining: Remaining, query: Query): Hit[] {
  const ranked = [...remaining.visits].flatMap((visit) => [
    ...hitsAround(visit, query),
    ...visit.stops
      .filter((stop) => remaining.stops.has(stop))
      .flatMap((stop) => hitsAt(stop, query)),
  ]);
  return ranked.sort((a, b) => a.rank - b.rank || b.quoted - a.quoted);
}

type RankedHit = Hit & { readonly rank: number; readonly quoted: number };

function hitsAround(visit: Visit, query: Query): RankedHit[] {
  const quoted = query.countAround(visit);
  return quoted === 0 ? [] : [{ item: visit, isQuoted: true, rank: RANKS.quoted, quoted }];
}

function hitsAt(stop: Stop, query: Query): RankedHit[] {
  const { quoted, isNamed, isAround } = query.whereOf(stop);
  if (isAround) return [];
  const rank = quoted > 0 ? RANKS.quoted : isNamed ? RANKS.named : RANKS.date;
  return [{ item: stop, isQuoted: quoted > 0, rank, quoted }];
}

/**
 * The sentence with the first word found, of the excerpt or translation that has most of them, the
 * excerpts before the translations; else the first words.
 */
export function wordsOfHit({ item }: Hit, query: Query): HitWords {
  const sayings = [...item.excerpts]
    .flatMap((excerpt) => sayingsOf(excerpt).map((saying) => ({ ...saying, excerpt })))
    .sort((a, b) => Number(a.isTranslation) - Number(b.isTranslation));
  const counts = sayings.map(({ text }) => countFound(query, text));
  const best = sayings[counts.indexOf(Math.max(...counts))];
  if (best === undefined) throw new Error('A hit has an excerpt');
  const [range] = query.rangesIn(best.text);
  const text = range ? sentenceAround(best.text, range) : beginningOf(best.text, FIRST_WORDS);
  return { ...best, text };
}
