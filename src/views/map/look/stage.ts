/** A map on the screen of a class, partly covered by a card. */
import type { Padding } from '../camera/frame.ts';
import { PALETTES, type Palette } from './palette.ts';

export type Stage = {
  /** CSS pixels that are covered at each side; what matters is shown beside them. */
  readonly covered: () => Padding;
  /** The size of all names, 1 being the usual one. */
  readonly textScale: () => number;
};

/** On a stage no name is fainter than 4.5 to 1 on anything that it can stand on. */
const LEGIBLE: Readonly<Record<keyof typeof PALETTES, Partial<Palette>>> = {
  light: { town: '#4a463e', waterName: '#2f5063', country: '#5b5449' },
  dark: { town: '#c3c9cc', waterName: '#9fbccb', country: '#b4bcc0' },
};

/** The colours of a map: quiet on a page, legible from afar on a stage. */
export function paletteFor(theme: keyof typeof PALETTES, stage: Stage | undefined): Palette {
  return stage ? { ...PALETTES[theme], ...LEGIBLE[theme] } : PALETTES[theme];
}

/** Returns a question: has the size of names changed since it was last asked? Never without a stage. */
export function onTextScale(stage: Stage | undefined): () => boolean {
  let before = stage?.textScale();
  return () => {
    const now = stage?.textScale();
    const hasChanged = now !== before;
    before = now;
    return hasChanged;
  };
}
