import { describe, expect, test } from 'vitest';
import { compiled, faultsOf, SOUND } from '../../../pipeline/test-dossier.ts';
import { colourSheet } from '../../../pipeline/write/colourSheet.ts';
import { COLOURS, TONE } from '../../domain/tone.ts';
import { GROUNDS, lookOf, PALETTE, SHAPES, toneOf } from '../../domain/toneLook.ts';
import { INKS } from '../../views/inks.ts';
import { contrast, LEAST_CONTRAST, readable } from './contrast.ts';
import { tonesFor } from './tones.ts';

/** Linear sRGB as people without the pigment for red or for green see it (Machado et al. 2009, severity 1). */
const SIGHT = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
} as const;

function seen(hex: string, sight: keyof typeof SIGHT): number[] {
  const linear = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return SIGHT[sight].map((row) =>
    Math.max(
      0,
      row.reduce<number>((sum, share, i) => sum + share * (linear[i] ?? 0), 0),
    ),
  );
}

/** Hundredths of a distance in OKLab, https://bottosson.github.io/posts/oklab/ */
function difference(one: string, other: string, sight: keyof typeof SIGHT): number {
  const lab = (hex: string) => {
    const [r = 0, g = 0, b = 0] = seen(hex, sight);
    const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return [
      0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
    ];
  };
  const [a, b] = [lab(one), lab(other)];
  return 100 * Math.hypot(...a.map((value, i) => value - (b[i] ?? 0)));
}

describe.each(['light', 'dark'] as const)('the palette on %s pages', (theme) => {
  const colours = COLOURS.map((colour) => PALETTE[colour][theme]);

  test.each(colours)('%s can be read', (colour) => {
    for (const ground of GROUNDS[theme]) {
      expect(contrast(colour, ground)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    }
  });

  test.each([
    ['usual', 15],
    ['protanopia', 8],
    ['deuteranopia', 8],
  ] as const)('its colours are told from each other: %s', (sight, least) => {
    const pairs = colours.flatMap((one, i) => colours.slice(i + 1).map((other) => [one, other]));
    const near = pairs.filter(([one = '', other = '']) => difference(one, other, sight) < least);
    expect(near).toEqual([]);
  });

  test('it stands on the page’s own grounds', () => {
    expect(GROUNDS[theme]).toEqual([INKS[theme].paper, INKS[theme].raised]);
  });
});

test('a tone is one word for a colour and a shape', () => {
  for (const tone of ['first', 'eighth', 'first-2', 'own-1f5f8b-7fb6dc-4']) {
    expect(tone).toMatch(TONE);
    expect(toneOf(lookOf(tone))).toBe(tone);
  }
  expect(lookOf('"] { display: none }')).toEqual({ colour: 'first', shape: 0 });
});

test('no two groups have the same colour and shape, however many they are', () => {
  const tones = tonesFor(Array.from({ length: 40 }, () => ({})));
  expect(new Set(tones).size).toBe(40);
  expect(tones.slice(0, 9)).toEqual([...COLOURS, 'first-2']);
  const shapes = tones.slice(0, SHAPES.length).map((tone) => lookOf(tone).shape);
  expect(new Set(shapes).size).toBe(SHAPES.length);
});

test('colours that are asked for are given, and left to who asks', () => {
  expect(tonesFor([{}, { tone: 'first' }, { tone: 'first' }, {}])).toEqual([
    ...['second', 'first', 'first-3', 'third-4'],
  ]);
});

test('a colour of the editor’s own is kept where it can be read, else made lighter or darker', () => {
  expect(readable('#1f5f8b', 'light')).toBe('#1f5f8b');
  expect(readable('#ffcc00', 'dark')).toBe('#ffcc00');
  for (const theme of ['light', 'dark'] as const) {
    const shown = readable('#808080', theme);
    for (const ground of GROUNDS[theme])
      expect(contrast(shown, ground)).toBeGreaterThanOrEqual(4.5);
  }
});

const coloured = (directions: string, more = '') => ({
  ...SOUND,
  'dossier.yaml': (SOUND['dossier.yaml'] ?? '').replace(
    /directions:[\s\S]*/,
    `directions:\n${directions}${more}`,
  ),
});

test('the build says what became of a colour, and writes it into the dossier’s sheet', () => {
  const files = coloured(
    '  - {id: outward, names: Outward, colour: "#FFCC00"}\n  - {id: homeward, names: Homeward}\n',
  );
  const built = compiled(files);
  if ('faults' in built) throw new Error(built.faults[0].message);
  const [warning] = built.warnings.filter(({ message }) => message.includes('colour'));
  expect(warning?.message).toMatch(
    /^The colour #ffcc00 is too near to the paper; it is shown as #[0-9a-f]{6} on light pages$/,
  );
  const [outward, homeward] = built.dataset.dossier.directions;
  expect(outward?.tone).toMatch(/^own-[0-9a-f]{6}-ffcc00-1$/);
  expect(homeward?.tone).toBe('first-2');
  expect(colourSheet(built.dataset)).toContain(`[data-tone="${outward?.tone}"]{--tone:var(`);
});

test('the page’s own colours need no sheet', () => {
  const built = compiled(SOUND);
  expect('dataset' in built && colourSheet(built.dataset)).toBe(undefined);
});

test.each([
  ['"#12345"', '', /six hexadecimal digits/],
  ['"#1f5f8b", tone: first', '', /has a `tone` and a `colour`/],
  ['"#1f5f8b"', 'colours: kinds\n', /`official` is none of/],
])('a colour %s %s is refused', (colour, more, message) => {
  const files = coloured(
    `  - {id: outward, names: Outward, colour: ${colour}}\n`,
    `${more}kinds: [{id: voyage, names: Voyage}]\n`,
  );
  expect(faultsOf(files).join('\n')).toMatch(message);
});
