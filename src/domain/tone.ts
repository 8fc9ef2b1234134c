/**
 * Tones: how a group of visits is told from the others, by a colour and by a shape, so that neither is
 * needed. A tone is one word, because it goes through scenes, markup and style sheets: the colour, then
 * the number of its shape where that is not the colour's own: `first`, `first-2`,
 * `own-1f5f8b-7fb6dc-4`.
 */

/** The colours of the design's palette; `src/views/inks.ts` says what they are. */
export const COLOURS = [
  ...(['first', 'second', 'third', 'fourth'] as const),
  ...(['fifth', 'sixth', 'seventh', 'eighth'] as const),
] as const;
export type Colour = (typeof COLOURS)[number];

export const TONE =
  /^(?:(first|second|third|fourth|fifth|sixth|seventh|eighth)|own-([0-9a-f]{6})-([0-9a-f]{6}))(?:-([1-8]))?$/;
