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
  /** In the order of time, those that are equally good. */
  const equals = new Map<number, Hit[]>();
  const most = query.terms.length;
  const add = (item: Stop | Visit, rank: number, quoted: number) => {
    const key = rank * (most + 1) + most - quoted;
    const hit = { item, isQuoted: quoted > 0 };
    const known = equals.get(key);
    if (known) known.push(hit);
    else equals.set(key, [hit]);
  };
  // Stops have the order of their visits; a visit's own list of them would be made for each visit.
  const stops = remaining.stops.values();
  let stop = stops.next().value;
  for (const visit of remaining.visits) {
    const around = query.countAround(visit);
    if (around > 0) add(visit, RANKS.quoted, around);
    for (; stop?.visit === visit; stop = stops.next().value) {
      const { quoted, isNamed, isAround } = query.whereOf(stop);
      const rank = quoted > 0 ? RANKS.quoted : isNamed ? RANKS.named : RANKS.date;
      if (!isAround) add(stop, rank, quoted);
    }
  }
  return [...equals].sort(([a], [b]) => a - b).flatMap(([, hits]) => hits);
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
