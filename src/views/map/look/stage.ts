/** A map for a whole class: it fills the screen, and something covers a part of it. */
import type { Padding } from '../camera/frame.ts';
import { PALETTES, type Palette, type Theme } from './palette.ts';

export type Stage = {
  /** What is covered on each side; the map shows nothing important there. */
  readonly covered: () => Padding;
  /** Enlarges all names, including those of markers. */
  readonly textScale: () => number;
};

/** CSS pixels from the middle of a map, to the right, to the middle of what is not covered. */
export function asideOf(stage: Pick<Stage, 'covered'> | undefined): number {
  const { left = 0, right = 0 } = stage?.covered() ?? {};
  return (left - right) / 2;
}

/** Names on a stage have a contrast of at least 4.5 to 1 with everything that can be behind them. */
const LEGIBLE: Readonly<Record<Theme, Partial<Palette>>> = {
  light: { town: '#4a463e', waterName: '#2f5063', country: '#5b5449' },
  dark: { town: '#c3c9cc', waterName: '#9fbccb', country: '#b4bcc0' },
};

/** The colours of a map: quiet on a page, legible from afar on a stage. */
export function paletteFor(theme: Theme, stage: Stage | undefined): Palette {
  return stage ? { ...PALETTES[theme], ...LEGIBLE[theme] } : PALETTES[theme];
}
