import { editDistance } from '../domain/editDistance.ts';
import { compareText } from './fault.ts';

/** How many names are listed when none of them is near. */
const LISTED_AT_MOST = 8;

/**
 * The name an author probably meant: one within a third of its length in edits or, failing that,
 * one that contains what was written or is contained in it. `undefined` when nothing is near.
 */
export function nearest(written: string, names: Iterable<string>): string | undefined {
  const wanted = written.toLowerCase();
  const ranked = [...names]
    .map((name) => ({ name, cost: costOf(wanted, name.toLowerCase()) }))
    .filter(({ cost }) => cost < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.cost - b.cost || compareText(a.name, b.name));
  return ranked[0]?.name;
}

function costOf(wanted: string, name: string): number {
  const allowed = Math.max(1, Math.floor(Math.max(wanted.length, name.length) / 3));
  if (Math.abs(wanted.length - name.length) <= allowed) {
    const distance = editDistance(wanted, name);
    if (distance <= allowed) return distance;
  }
  const [short, long] = wanted.length < name.length ? [wanted, name] : [name, wanted];
  return short.length >= 3 && long.includes(short)
    ? 1000 + long.length - short.length
    : Number.POSITIVE_INFINITY;
}

/**
 * The end of a message about a name that is not known: the nearest known name, or all of them when
 * they are few, or nothing.
 */
export function suggestion(written: string, names: Iterable<string>): string {
  const known = [...names];
  const near = nearest(written, known);
  if (near !== undefined) return didYouMean(near);
  if (known.length === 0 || known.length > LISTED_AT_MOST) return '';
  return `; known: ${listed(known)}`;
}

/** The whole message about a word that is none of a few. */
export function noneOf(written: string, words: readonly string[]): string {
  const near = nearest(written, words);
  const start = `\`${written}\` is none of ${listed(words)}`;
  return near === undefined ? start : start + didYouMean(near);
}

function didYouMean(name: string): string {
  return `; did you mean \`${name}\`?`;
}

/** The name that a message ends with: what is told by a schema can be told in words only. */
export function meantIn(message: string): string | undefined {
  return /; did you mean `([^`]+)`\?$/.exec(message)?.[1];
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
