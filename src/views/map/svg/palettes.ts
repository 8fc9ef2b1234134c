import type { Medium } from '../../inks.ts';
import { PALETTES, type Palette } from '../look/palette.ts';

/** On paper the land is white, and lines are dark enough to be seen without colour. */
const PRINT: Palette = {
  water: '#dfe7eb',
  land: '#ffffff',
  urban: '#ececec',
  green: '#eef2e8',
  building: '#e4e4e4',
  road: '#ffffff',
  roadCase: '#bdbdbd',
  shore: '#8d9aa1',
  river: '#b4c3cb',
  border: '#777777',
  borderCase: '#eeeeee',
  halo: '#ffffff',
  city: '#222222',
  town: '#4d4d4d',
  waterName: '#4c6675',
  country: '#5c5c5c',
  route: '#a3280f',
  area: '#a3280f',
  areaPlain: '#333333',
};

/** The colours of a basemap in a page, for either theme. */
export const PAGE_PALETTE: Palette = {
  ...PALETTES.light,
  ...Object.fromEntries(
    Object.entries(PALETTES.light).map(([part, light]) => [
      part,
      // Both palettes have the same parts.
      `light-dark(${light}, ${PALETTES.dark[part as keyof Palette]})`,
    ]),
  ),
};

/** The colours of the basemap on a screen or on paper. */
export function paletteOf(medium: Medium): Palette {
  return medium === 'print' ? PRINT : PALETTES[medium];
}
