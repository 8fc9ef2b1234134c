/** The parts that the site's type comes in, after the Fontsource packages; the first that has a letter serves. */
export const SUBSETS = [
  'latin',
  'latin-ext',
  'cyrillic',
  'cyrillic-ext',
  'greek',
  'greek-ext',
  'vietnamese',
] as const;
export type Subset = (typeof SUBSETS)[number];

export type Family = 'Source Sans 3' | 'Source Serif 4';

/** What a family is called in a subset: the usual name, or one of the same length. */
export function nameIn(family: Family, subset: Subset): string {
  if (subset === 'latin') return family;
  return family.replace(/\d/, String.fromCharCode(64 + SUBSETS.indexOf(subset)));
}
