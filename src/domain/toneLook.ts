/** What tones look like: only drawings need to know, and the pipeline. */
import { COLOURS, type Colour, TONE } from './tone.ts';

/** What the colours are; each can be read as text on its pages, and told from each other one. */
export const PALETTE: Readonly<Record<Colour, OwnColour>> = {
  first: { light: '#1f5f8b', dark: '#7fb6dc' },
  second: { light: '#8a6a14', dark: '#d6b252' },
  third: { light: '#31521c', dark: '#519c03' },
  fourth: { light: '#8654cc', dark: '#8a7dfa' },
  fifth: { light: '#572953', dark: '#e54eaf' },
  sixth: { light: '#461bb0', dark: '#4ae2ac' },
  seventh: { light: '#0d0564', dark: '#fbe4f0' },
  eighth: { light: '#1c2300', dark: '#dafe35' },
};

/** What they stand on: paper, and what is raised from it. */
export const GROUNDS = {
  light: ['#fbfaf6', '#fffefb'],
  dark: ['#16191c', '#1d2125'],
} as const;

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

/** Of the editor's own, for light and for dark pages, as `#rrggbb`. */
export type OwnColour = { readonly light: string; readonly dark: string };

export type ToneLook = {
  readonly colour: Colour | OwnColour;
  /** Index into `SHAPES`. */
  readonly shape: number;
};

/** What a tone looks like; one that is none looks like the first. */
export function lookOf(tone: string): ToneLook {
  const [, named, light, dark, number] = TONE.exec(tone) ?? [];
  // A name of the palette, or nothing.
  const at = COLOURS.indexOf(named as Colour);
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
