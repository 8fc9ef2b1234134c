/** Finds for records of a file those of a dossier that stand for the same. */

/** Whether two records are the same, may be it if nothing else in the dossier may, or are not. */
export type Likeness = 'same' | 'perhaps' | 'other';

/**
 * For each of `given` the position in `known` of the record that it is, or nothing. Each of `known` is
 * used once at most, so that what a file tells apart stays apart. Records are given by their traits: plain
 * values, which are all that `like` looks at.
 *
 * If those that found nothing are added to `known`, all of `given` find something the next time. This
 * is why equal ones go first, and from the last on: in the second run the added ones find themselves, and
 * the others what they found in the first.
 */
export function pairs<T>(
  known: readonly T[],
  given: readonly T[],
  like: (known: T, given: T) => Likeness,
): (number | undefined)[] {
  const found = new Array<number | undefined>(given.length).fill(undefined);
  const free = new Set(known.keys());
  const take = (at: number, index: number | undefined) => {
    if (index === undefined) return;
    found[at] = index;
    free.delete(index);
  };
  const equals = new Map<string, number[]>();
  for (const [index, traits] of known.entries()) {
    const key = JSON.stringify(traits);
    equals.set(key, [...(equals.get(key) ?? []), index]);
  }
  for (const [at, traits] of [...given.entries()].reverse()) {
    take(at, equals.get(JSON.stringify(traits))?.shift());
  }
  const rest = [...free].map((index) => [index, known[index]] as const);
  for (const [at, traits] of given.entries()) {
    if (found[at] !== undefined) continue;
    const alike = rest.flatMap(([index, other]) => {
      const likeness = other === undefined ? 'other' : like(other, traits);
      return likeness === 'other' ? [] : [{ index, likeness }];
    });
    const sure = alike.find(({ index, likeness }) => likeness === 'same' && free.has(index));
    const [only, ...others] = alike;
    const perhaps = others.length === 0 && only && free.has(only.index) ? only : undefined;
    take(at, (sure ?? perhaps)?.index);
  }
  return found;
}
