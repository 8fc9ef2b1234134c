/** What a search finds, the best first. */
import type { Catalog, Excerpt, Stop, Visit } from '../../domain/catalog.ts';
import { eachBit, hasBit } from '../../domain/index/bits.ts';
import { indexOf } from '../../domain/index/catalogIndex.ts';
import { bitsOf } from '../../domain/index/rowSet.ts';
import type { Query } from '../../domain/query.ts';
import type { Remaining } from '../../domain/remaining.ts';
import { countFound } from '../../domain/search/inText.ts';
import { beginningOf, sentenceAround } from '../../domain/sentence.ts';
import { type Saying, sayingsOf } from '../../domain/translation.ts';

/** What a search leads to: a stop, or a visit whose excerpt tells of it as a whole. */
export type Hit = Stop | Visit;

export type Hits = {
  readonly list: readonly Hit[];
  /** In the excerpts of so many of them, the first, words of the query stand. */
  readonly quoted: number;
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
export function hitsOf(catalog: Catalog, remaining: Remaining, query: Query): Hits {
  const { stops, visits, firstStop } = indexOf(catalog);
  const stopBits = bitsOf(stops, remaining.stops);
  /** In the order of time, those that are equally good. */
  const most = query.terms.length;
  const ranks = Object.values(RANKS).length;
  const equals: Hit[][] = Array.from({ length: ranks * (most + 1) }, () => []);
  const add = (item: Hit | undefined, rank: number, quoted: number) => {
    if (item) equals[rank * (most + 1) + most - quoted]?.push(item);
  };
  eachBit(bitsOf(visits, remaining.visits), (visit) => {
    const around = query.countAround(visit);
    if (around > 0) add(visits.items[visit], RANKS.quoted, around);
    const end = firstStop[visit + 1] ?? 0;
    for (let row = firstStop[visit] ?? 0; row < end; row += 1) {
      if (!hasBit(stopBits, row)) continue;
      const { quoted, isNamed, isAround } = query.whereOf(row);
      const rank = quoted > 0 ? RANKS.quoted : isNamed ? RANKS.named : RANKS.date;
      if (!isAround) add(stops.items[row], rank, quoted);
    }
  });
  // Those of the best rank have the first places.
  const quoted = equals.slice(0, most + 1).reduce((count, { length }) => count + length, 0);
  const none: Hit[] = [];
  return { list: none.concat(...equals), quoted };
}

/**
 * The sentence with the first word found, of the excerpt or translation that has most of them, the
 * excerpts before the translations; else the first words.
 */
export function wordsOfHit(item: Hit, query: Query): HitWords {
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
