/**
 * The colours of pictures. On screen they are those of `tokens.css`, whose file a picture that is
 * taken away does not have; on paper text is black and nothing rests on a colour alone.
 */

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
  readonly tones: Readonly<Record<'first' | 'second' | 'third', string>>;
  /** Dashes of the lines of each tone; one tone is solid where colours tell them apart. */
  readonly dashes: Readonly<Record<'first' | 'second' | 'third', string | undefined>>;
  /** How much, of 1, of its colour is left to what is not chosen while something else is. */
  readonly dimmed: number;
};

const SOLID = { first: undefined, second: undefined, third: undefined };

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
    tones: { first: '#1f5f8b', second: '#8a6a14', third: '#4f6b34' },
    dashes: SOLID,
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
    tones: { first: '#7fb6dc', second: '#d6b252', third: '#a3c384' },
    dashes: SOLID,
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
    tones: { first: '#174d72', second: '#6b5210', third: '#3c5226' },
    dashes: { first: undefined, second: '7 2.5', third: '2 2.5' },
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
  tones: {
    first: 'var(--tone-first)',
    second: 'var(--tone-second)',
    third: 'var(--tone-third)',
  },
  dashes: SOLID,
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
