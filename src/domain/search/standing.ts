/** A query of where each of its words and dates stands. */
import type { Catalog } from '../catalog.ts';
import { addBit, type Bits, commonBits, hasBit, noBits, unitedBits } from '../index/bits.ts';
import { indexOf } from '../index/catalogIndex.ts';
import type { Query, Term } from '../query.ts';
import { onDate } from '../soughtDate.ts';
import { rangesOf } from './inText.ts';

/** The rows of the stops in whose texts a term stands, by the kinds of these texts (`texts.ts`). */
export type Standing = { readonly quoted: Bits; readonly named: Bits; readonly around: Bits };

/** A query of some terms, of which there must be one, and of where each of them stands. */
export function queryOfTerms(
  catalog: Catalog,
  terms: readonly Term[],
  standings: readonly Standing[],
): Query {
  const index = indexOf(catalog);
  const length = index.stops.items.length;
  const own = standings.map(({ named, quoted }, i) =>
    unitedBits(length, [named, quoted, ...rowsOn(catalog, terms[i])]),
  );
  const isOwn = commonBits(length, own);
  const any = standings.map(({ around }, i) => unitedBits(length, [around, own[i] ?? around]));
  return {
    terms,
    found: commonBits(length, any),
    whereOf: (row) => ({
      quoted: countOf(standings, 'quoted', row),
      isNamed: countOf(standings, 'named', row) > 0,
      isAround: !hasBit(isOwn, row),
    }),
    countAround: (visit) => countOf(standings, 'around', index.firstStop[visit] ?? length),
    rangesIn: (original) => rangesOf(terms, original),
  };
}

/** In how many terms' texts of a kind a stop has them. Asked of each stop that is found: nothing is made for it. */
function countOf(found: readonly Standing[], kind: keyof Standing, row: number): number {
  let count = 0;
  for (const each of found) if (hasBit(each[kind], row)) count += 1;
  return count;
}

/** The stops that may have been on the date of a term, if it has one. */
function rowsOn(catalog: Catalog, term: Term | undefined): Bits[] {
  const { first, last } = indexOf(catalog).stopDays;
  if (term?.date === undefined) return [];
  const bits = noBits(first.length);
  const isOn = onDate(term.date);
  for (let row = 0; row < bits.length; row += 1) {
    if (isOn({ earliest: first[row] ?? 0, latest: last[row] ?? 0 })) addBit(bits, row);
  }
  return [bits];
}
