/** A query of where each of its words and dates stands. */
import type { Catalog } from '../catalog.ts';
import { addBit, type Bits, commonBits, hasBit, noBits, unitedBits } from '../index/bits.ts';
import { indexOf } from '../index/catalogIndex.ts';
import type { Query, Term } from '../query.ts';
import { onDate } from '../soughtDate.ts';
import { rangesOf } from './inText.ts';

/** The rows of the stops in whose texts a term stands, by the kinds of these texts (`texts.ts`). */
export type Standing = { readonly quoted: Bits; readonly named: Bits; readonly around: Bits };

/** A query of some terms, of which there must be one; `standingOf` is asked once for each. */
export function queryOfTerms(
  catalog: Catalog,
  terms: readonly Term[],
  standingOf: (term: Term) => Standing,
): Query {
  const index = indexOf(catalog);
  const length = index.stops.items.length;
  const found = terms.map((term) => ({ ...standingOf(term), on: rowsOn(catalog, term) }));
  const own = found.map(({ on, named, quoted }) => unitedBits(length, [on, named, quoted]));
  const isOwn = commonBits(length, own);
  const any = found.map(({ around }, i) => unitedBits(length, [around, own[i] ?? around]));
  return {
    terms,
    found: commonBits(length, any),
    whereOf: (stop) => {
      const row = index.stops.rowOf(stop);
      return {
        quoted: countOf(found, 'quoted', row),
        isNamed: found.some(({ named }) => hasBit(named, row)),
        isAround: !hasBit(isOwn, row),
      };
    },
    countAround: (visit) => {
      const row = index.firstStop[index.visits.rowOf(visit)] ?? length;
      return countOf(found, 'around', row);
    },
    rangesIn: (original) => rangesOf(terms, original),
  };
}

/** In how many terms' texts of a kind a stop has them. Asked of each stop that is found: nothing is made for it. */
function countOf(found: readonly Standing[], kind: keyof Standing, row: number): number {
  let count = 0;
  for (const each of found) if (hasBit(each[kind], row)) count += 1;
  return count;
}

/** The stops that may have been on the date of a term. */
function rowsOn(catalog: Catalog, { date }: Term): Bits {
  const { first, last } = indexOf(catalog).stopDays;
  const bits = noBits(first.length);
  if (date === undefined) return bits;
  const isOn = onDate(date);
  for (let row = 0; row < bits.length; row += 1) {
    if (isOn({ earliest: first[row] ?? 0, latest: last[row] ?? 0 })) addBit(bits, row);
  }
  return bits;
}
