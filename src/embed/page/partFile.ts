/**
 * The file of a part: its picture in one language, as a classic script. A frame without an origin can run a script of
 * the site, but cannot fetch a text.
 */
import type { Part } from './reading.ts';

/** Elements that have the same attributes: their name, what is the same in all of them, and what else they have. */
export type PackedKind = readonly [
  name: string,
  same: Readonly<Record<string, string>>,
  others: readonly string[],
];

/** An element: the number of its kind, its values of what is not the same in all of that kind, and what is in it. */
export type PackedElement = readonly [
  kind: number,
  values: readonly string[],
  children: readonly (PackedElement | string)[],
];

/** A picture. */
export type Packed = { readonly kinds: readonly PackedKind[]; readonly root: PackedElement };

/** Makes the elements of a picture, from within. */
export function unpacked<E>(
  { kinds, root }: Packed,
  make: (
    name: string,
    attributes: Readonly<Record<string, string>>,
    children: readonly (E | string)[],
  ) => E,
): E {
  const made = ([kind, values, children]: PackedElement): E => {
    const [name, same, others] = kinds[kind] ?? ['g', {}, []];
    const own = Object.fromEntries(others.map((other, i) => [other, values[i] ?? '']));
    const within = children.map((it) => (typeof it === 'string' ? it : made(it)));
    return make(name, { ...same, ...own }, within);
  };
  return made(root);
}

/** The variable that the file sets. */
export const PART_VARIABLE = 'datelinePart';

/** The Trusted Types policy that lets the address of the file through. */
export const PART_POLICY = 'dateline-part';

/** How pages and scripts name a part; the end of its address, too. */
export function nameOf({ kind, id }: Part): string {
  return `${kind}/${id}`;
}

/** The file below the site's base, in a language of the interface. */
export function partFile(part: Part, language: string): string {
  return `embed/parts/${language}/${nameOf(part)}.js`;
}
