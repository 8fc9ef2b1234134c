/** A map that fills a screen which a whole class looks at, with something laid over a part of it. */
import type { Padding } from '../camera/frame.ts';
import { PALETTES, type Palette, type Theme } from './palette.ts';

export type Stage = {
  /** What is covered at each side, so that nothing that is to be seen goes there. */
  readonly covered: () => Padding;
  /** How much larger than usual names are, those of markers with them. */
  readonly textScale: () => number;
};

/** On a stage no name is fainter than 4.5 to 1 on anything that it can stand on. */
const LEGIBLE: Readonly<Record<Theme, Partial<Palette>>> = {
  light: { town: '#4a463e', waterName: '#2f5063', country: '#5b5449' },
  dark: { town: '#c3c9cc', waterName: '#9fbccb', country: '#b4bcc0' },
};

/** The colours of a map: quiet on a page, legible from afar on a stage. */
export function paletteFor(theme: Theme, stage: Stage | undefined): Palette {
  return stage ? { ...PALETTES[theme], ...LEGIBLE[theme] } : PALETTES[theme];
}
