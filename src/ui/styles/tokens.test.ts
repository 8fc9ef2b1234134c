/** Colours are told apart as WCAG 2.2 asks: 4.5 to 1 for text (1.4.3), 3 to 1 for signs (1.4.11). */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PALETTES } from '../../views/map/look/palette.ts';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);
const dimmed = Number(/--dimmed: ([\d.]+);/.exec(css)?.[1]);

function colour(name: string, theme: Theme): string {
  const found = tokens.get(name)?.[theme];
  if (!found) throw new Error(`tokens.css has no pair "${name}"`);
  return found;
}

const channels = (hex: string) =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channels(hex).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 to 21, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** What is seen of a colour over another, at an opacity from 0 to 1. */
function over(front: string, back: string, opacity: number): string {
  const behind = channels(back);
  const mixed = channels(front).map(
    (value, i) => value * opacity + (behind[i] ?? 0) * (1 - opacity),
  );
  return `#${mixed
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

const TONES = ['tone-first', 'tone-second', 'tone-third'];
const GROUNDS = ['paper', 'raised'];

const TEXT: [string, string][] = [
  ...['ink', 'ink-2', 'ink-3'].flatMap((text) =>
    [...GROUNDS, 'wash'].map((ground): [string, string] => [text, ground]),
  ),
  ...[...TONES, 'accent'].flatMap((text) =>
    GROUNDS.map((ground): [string, string] => [text, ground]),
  ),
  ['accent-ink', 'accent'],
  ['ink', 'accent-wash'],
  ['paper', 'ink'],
];
const SIGNS: [string, string][] = [
  ...['line-strong', 'focus'].flatMap((sign) =>
    GROUNDS.map((ground): [string, string] => [sign, ground]),
  ),
  ['focus', 'wash'],
  ['focus', 'accent-wash'],
];
/** Rings and edges of markers, seen against the map. */
const ON_MAP = ['ink', 'ink-2', 'ink-3', 'accent', 'focus'];

test('known contrasts', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(over('#ffffff', '#000000', 0.5)).toBe('#808080');
});

describe.each(THEMES)('%s', (theme) => {
  test.each(TEXT)('%s can be read on %s', (text, ground) => {
    expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(SIGNS)('%s can be seen on %s', (sign, ground) => {
    expect(contrast(colour(sign, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
  });

  test.each(TONES)('%s can be seen on paper when dimmed', (tone) => {
    const paper = colour('paper', theme);
    const seen = over(colour(tone, theme), paper, dimmed);
    expect(contrast(seen, paper)).toBeGreaterThanOrEqual(3);
  });

  test.each(ON_MAP)('%s can be seen on land and water', (sign) => {
    const { land, water } = PALETTES[theme];
    expect(contrast(colour(sign, theme), land)).toBeGreaterThanOrEqual(3);
    expect(contrast(colour(sign, theme), water)).toBeGreaterThanOrEqual(3);
  });

  test('the browser’s own bars have the colour of the paper', () => {
    const html = readFileSync('index.html', 'utf8');
    const [tag = ''] = new RegExp(`<meta name="theme-color"[^>]*${theme}[^>]*>`).exec(html) ?? [];
    expect(tag).toContain(`content="${colour('paper', theme)}"`);
    expect(tag).toContain(`data-theme="${theme}"`);
  });
});
