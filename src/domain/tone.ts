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

/**
 * Which corners of a square are round, from the upper left one clockwise; `isTurned` stands it on its
 * corner. The first is a disc.
 */
export type Shape = {
  readonly corners: readonly [Corner, Corner, Corner, Corner];
  readonly isTurned?: true;
};
type Corner = 0 | 1;

export const SHAPES: readonly Shape[] = [
  { corners: [1, 1, 1, 1] },
  { corners: [0, 0, 0, 0], isTurned: true },
  { corners: [0, 0, 0, 0] },
  { corners: [1, 0, 1, 0] },
  { corners: [1, 1, 0, 0] },
  { corners: [1, 1, 1, 0], isTurned: true },
  { corners: [0, 1, 0, 1] },
  { corners: [0, 0, 1, 1] },
];

export const TONE =
  /^(?:(first|second|third|fourth|fifth|sixth|seventh|eighth)|own-([0-9a-f]{6})-([0-9a-f]{6}))(?:-([1-8]))?$/;

export type ToneLook = {
  /** Of the palette, or a pair of the editor's own for light and dark pages, as `#rrggbb`. */
  readonly colour: Colour | { readonly light: string; readonly dark: string };
  /** Index into `SHAPES`. */
  readonly shape: number;
};

/** What a tone looks like; one that is none looks like the first. */
export function lookOf(tone: string): ToneLook {
  const [, named, light, dark, number] = TONE.exec(tone) ?? [];
  const at = COLOURS.findIndex((colour) => colour === named);
  const shape = number === undefined ? Math.max(at, 0) : Number(number) - 1;
  if (light !== undefined && dark !== undefined) {
    return { colour: { light: `#${light}`, dark: `#${dark}` }, shape };
  }
  return { colour: COLOURS[at] ?? 'first', shape };
}

/** The word for a look. */
export function toneOf({ colour, shape }: ToneLook): string {
  if (typeof colour === 'object') {
    return `own-${colour.light.slice(1)}-${colour.dark.slice(1)}-${shape + 1}`;
  }
  return COLOURS[shape] === colour ? colour : `${colour}-${shape + 1}`;
}
