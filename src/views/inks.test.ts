import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COLOURS } from '../domain/tone.ts';
import { sure } from '../testing/catalog.ts';
import { dashesOf, INKS, mixed } from './inks.ts';

const tokens = readFileSync('src/ui/styles/tokens.css', 'utf8');

/** The pair of colours of a token. */
function token(name: string) {
  const [, light, dark] = sure(
    new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? undefined,
  );
  return { light, dark };
}

describe('INKS', () => {
  test.each([
    ['paper', 'paper'],
    ['raised', 'raised'],
    ['ink', 'ink'],
    ['ink2', 'ink-2'],
    ['ink3', 'ink-3'],
    ['line', 'line'],
    ['lineStrong', 'line-strong'],
    ['accent', 'accent'],
    ['accentInk', 'accent-ink'],
  ] as const)('%s is that of the page', (ink, name) => {
    expect({ light: INKS.light[ink], dark: INKS.dark[ink] }).toEqual(token(name));
  });

  test.each(['first', 'second', 'third'] as const)('tone %s is that of the page', (tone) => {
    const { light, dark } = INKS;
    expect({ light: light.tones[tone], dark: dark.tones[tone] }).toEqual(token(`tone-${tone}`));
  });

  test('on paper no two tones have the same line', () => {
    const lines = COLOURS.map((tone) => dashesOf(tone, INKS.print));
    expect(new Set(lines).size).toBe(COLOURS.length);
  });
});

test('mixed leaves a share of a colour', () => {
  expect(mixed('#ff0000', 1, '#000000')).toBe('#ff0000');
  expect(mixed('#ff0000', 0, '#0000ff')).toBe('#0000ff');
  expect(mixed('#ff0080', 0.5, '#000000')).toBe('#800040');
});
