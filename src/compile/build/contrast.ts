/** Colours as WCAG 2.2 compares them, and how they are made to differ from the page. */
import { GROUNDS } from '../../domain/toneLook.ts';

/** Of text, https://www.w3.org/TR/WCAG22/#contrast-minimum: dates have the colour of their group. */
export const LEAST_CONTRAST = 4.5;
/** Of how much black or white, of 1, a colour is given more until it can be read. */
const STEP = 0.02;

/** Relative luminance of `#rrggbb`, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 to 21, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The colour, `#rrggbb`, no lighter or darker than it must be to be read on the grounds of a page. */
export function readable(colour: string, theme: 'light' | 'dark'): string {
  const towards = theme === 'light' ? '#000000' : '#ffffff';
  for (let share = 1; share > 0; share -= STEP) {
    const shown = mixed(colour, share, towards);
    if (GROUNDS[theme].every((ground) => contrast(shown, ground) >= LEAST_CONTRAST)) return shown;
  }
  return towards;
}

/** A colour of which only a share, of 1, is left on another. */
function mixed(colour: string, share: number, other: string): string {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const parts = [1, 3, 5].map((at) =>
    Math.round(channel(colour, at) * share + channel(other, at) * (1 - share))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${parts.join('')}`;
}
