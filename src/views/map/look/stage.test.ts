import { describe, expect, test } from 'vitest';
import { PALETTES } from './palette.ts';
import { paletteFor } from './stage.ts';

const stage = {
  covered: () => ({ left: 0, right: 0, top: 0, bottom: 0 }),
  textScale: () => 1,
};

/** Relative luminance of `#rrggbb`, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('the %s map of a stage', (theme) => {
  const palette = paletteFor(theme, stage);

  test.each(['city', 'town', 'waterName', 'country'] as const)(
    'has names (%s) of 4.5 to 1 on all that they can stand on',
    (name) => {
      for (const ground of ['land', 'urban', 'water', 'halo'] as const) {
        expect(contrast(palette[name], palette[ground])).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  test('is the quiet one elsewhere', () => {
    expect(paletteFor(theme, undefined)).toBe(PALETTES[theme]);
  });
});
