/**
 * The file of a part: its picture in one language, as a classic script. A frame without an origin can run a script of
 * the site, but cannot fetch a text.
 */
import type { Part } from './reading.ts';

/** An element: its name, its attributes, what is in it. */
export type Packed = readonly [
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (Packed | string)[],
];

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
