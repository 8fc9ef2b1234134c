/**
 * Colours of pictures that stand in a page: the page's style sheet says what they are. Where there is
 * none, as in a reader of feeds, they are those of a light page, so that nothing is black.
 */
import { INKS, type Inks } from '../../../src/views/inks.ts';
import { PALETTES, type Palette } from '../../../src/views/map/look/palette.ts';

const LIGHT = INKS.light;
const ink = (name: string, light: string) => `var(--${name},${light})`;

export const PAGE_INKS: Inks = {
  paper: ink('paper', LIGHT.paper),
  raised: ink('raised', LIGHT.raised),
  ink: ink('ink', LIGHT.ink),
  ink2: ink('ink-2', LIGHT.ink2),
  ink3: ink('ink-3', LIGHT.ink3),
  line: ink('line', LIGHT.line),
  lineStrong: ink('line-strong', LIGHT.lineStrong),
  accent: ink('accent', LIGHT.accent),
  accentInk: ink('accent-ink', LIGHT.accentInk),
  tones: {
    first: ink('tone-first', LIGHT.tones.first),
    second: ink('tone-second', LIGHT.tones.second),
    third: ink('tone-third', LIGHT.tones.third),
  },
  dashes: { first: undefined, second: undefined, third: undefined },
  dimmed: 1,
};

/** The custom properties are those of `src/embed/page/embed.css`. */
export const PAGE_PALETTE: Palette = {
  water: ink('map-water', PALETTES.light.water),
  land: ink('map-land', PALETTES.light.land),
  urban: ink('map-urban', PALETTES.light.urban),
  green: ink('map-green', PALETTES.light.green),
  building: ink('map-building', PALETTES.light.building),
  road: ink('map-road', PALETTES.light.road),
  roadCase: ink('map-road-case', PALETTES.light.roadCase),
  shore: ink('map-shore', PALETTES.light.shore),
  river: ink('map-river', PALETTES.light.river),
  border: ink('map-border', PALETTES.light.border),
  borderCase: ink('map-border-case', PALETTES.light.borderCase),
  halo: ink('map-halo', PALETTES.light.halo),
  city: ink('map-city', PALETTES.light.city),
  town: ink('map-town', PALETTES.light.town),
  waterName: ink('map-water-name', PALETTES.light.waterName),
  country: ink('map-country', PALETTES.light.country),
  route: ink('accent', LIGHT.accent),
  area: ink('accent', LIGHT.accent),
  areaPlain: ink('ink-2', LIGHT.ink2),
};
