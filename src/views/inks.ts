/**
 * The colours of pictures. On screen they are those of `tokens.css`, whose file a picture that is
 * taken away does not have; on paper text is black and nothing rests on a colour alone.
 */

import { COLOURS, type Colour } from '../domain/tone.ts';
import { lookOf, type OwnColour, PALETTE } from '../domain/toneLook.ts';

export type Medium = 'light' | 'dark' | 'print';

export type Inks = {
  readonly paper: string;
  readonly raised: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly accent: string;
  readonly accentInk: string;
  readonly tones: Readonly<Record<Colour, string>>;
  /** The editor's own colour, of a pair for light and dark pages. */
  readonly own: (pair: OwnColour) => string;
  /** Whether lines have the dashes of their tone: where colours cannot tell them apart. */
  readonly hasDashes: boolean;
  /** How much, of 1, of its colour is left to what is not chosen while something else is. */
  readonly dimmed: number;
};

/** Of lines, by the shape of a tone; the first is solid. */
const DASHES = [undefined, '7 2.5', '2 2.5', '10 3 2 3', '5 2', '1 4', '12 3', '7 2 1 2 1 2'];

const light = (pair: OwnColour) => pair.light;

/** The colour of a tone. */
export function inkOf(tone: string, inks: Pick<Inks, 'tones' | 'own'>): string {
  const { colour } = lookOf(tone);
  return typeof colour === 'object' ? inks.own(colour) : inks.tones[colour];
}

/** The dashes of a tone's lines, where it has any. */
export function dashesOf(tone: string, { hasDashes }: Inks): string | undefined {
  return hasDashes ? DASHES[lookOf(tone).shape] : undefined;
}

/** Something for each colour of the palette. */
export function tonesOf(of: (colour: Colour) => string): Record<Colour, string> {
  return Object.fromEntries(COLOURS.map((colour) => [colour, of(colour)])) as Record<
    Colour,
    string
  >;
}

export const INKS: Readonly<Record<Medium, Inks>> = {
  light: {
    paper: '#fbfaf6',
    raised: '#fffefb',
    ink: '#1d1c1a',
    ink2: '#5c5850',
    ink3: '#686358',
    line: '#e3dfd4',
    lineStrong: '#8f897b',
    accent: '#b3391f',
    accentInk: '#fffefb',
    tones: tonesOf((colour) => PALETTE[colour].light),
    own: light,
    hasDashes: false,
    dimmed: 0.5,
  },
  dark: {
    paper: '#16191c',
    raised: '#1d2125',
    ink: '#eceae4',
    ink2: '#b3aea2',
    ink3: '#a29b8e',
    line: '#343a40',
    lineStrong: '#717a82',
    accent: '#f08466',
    accentInk: '#1b1311',
    tones: tonesOf((colour) => PALETTE[colour].dark),
    own: (pair) => pair.dark,
    hasDashes: false,
    dimmed: 0.5,
  },
  print: {
    paper: '#ffffff',
    raised: '#ffffff',
    ink: '#000000',
    ink2: '#333333',
    ink3: '#4d4d4d',
    line: '#d0d0d0',
    lineStrong: '#777777',
    accent: '#a3280f',
    accentInk: '#ffffff',
    tones: { ...tonesOf((colour) => PALETTE[colour].light), first: '#174d72', second: '#6b5210' },
    own: light,
    hasDashes: true,
    dimmed: 0.55,
  },
};

/** The same as the page's own custom properties, for pictures that are part of a page. */
export const PAGE_INKS: Inks = {
  paper: 'var(--paper)',
  raised: 'var(--raised)',
  ink: 'var(--ink)',
  ink2: 'var(--ink-2)',
  ink3: 'var(--ink-3)',
  line: 'var(--line)',
  lineStrong: 'var(--line-strong)',
  accent: 'var(--accent)',
  accentInk: 'var(--accent-ink)',
  tones: tonesOf((colour) => `var(--tone-${colour})`),
  own: (pair) => `light-dark(${pair.light},${pair.dark})`,
  hasDashes: false,
  dimmed: 0.75,
};

/** A colour of which only a share, of 1, is left on another; both as `#rrggbb` or both as `var()`. */
export function mixed(colour: string, share: number, ground: string): string {
  if (!colour.startsWith('#')) return `color-mix(in srgb, ${colour} ${share * 100}%, ${ground})`;
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const parts = [1, 3, 5].map((at) => {
    const value = channel(colour, at) * share + channel(ground, at) * (1 - share);
    return Math.round(value).toString(16).padStart(2, '0');
  });
  return `#${parts.join('')}`;
}
