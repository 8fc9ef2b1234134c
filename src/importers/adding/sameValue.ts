/** Compares what two files say. */
import { isRecord } from '../../authoring/spot.ts';

/** Whether two plain values are the same, in whatever order their keys stand. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((each, at) => sameValue(each, other[at]));
  }
  if (isRecord(one) && isRecord(other)) {
    const keys = Object.keys(one);
    const isAll = keys.length === Object.keys(other).length;
    return (
      isAll && keys.every((key) => Object.hasOwn(other, key) && sameValue(one[key], other[key]))
    );
  }
  return Object.is(one, other);
}

/**
 * The keys under which `given` says something else than `known`. What it leaves out or empty says nothing, and
 * ids and marks of drafts are a matter of the dossier's.
 */
export function differingKeys(known: object, given: object): string[] {
  const own = new Map(Object.entries(known));
  return Object.entries(given)
    .filter(([key, value]) => !OWN.has(key) && !isEmpty(value) && !agree(own.get(key), value))
    .map(([key]) => key);
}

const OWN: ReadonlySet<string> = new Set(['id', 'draft', 'stops']);

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Whether a dossier has what is given; a text may be there in some language. */
function agree(known: unknown, given: unknown): boolean {
  if (Array.isArray(known) && Array.isArray(given)) {
    return known.length === given.length && given.every((each, at) => agree(known[at], each));
  }
  if (isRecord(known) && isRecord(given)) {
    return Object.entries(given).every(
      ([key, value]) => key === 'draft' || isEmpty(value) || agree(known[key], value),
    );
  }
  if (isRecord(known)) return Object.values(known).includes(given);
  if (isRecord(given)) return Object.values(given).every((text) => text === known);
  return known === given;
}
