/** Colours of pictures that stand in a page: the page's style sheet says what they are. */
import type { Inks } from '../../../src/views/inks.ts';
import type { Palette } from '../../../src/views/map/look/palette.ts';

const ink = (name: string) => `var(--${name})`;

export const PAGE_INKS: Inks = {
  paper: ink('paper'),
  raised: ink('raised'),
  ink: ink('ink'),
  ink2: ink('ink-2'),
  ink3: ink('ink-3'),
  line: ink('line'),
  lineStrong: ink('line-strong'),
  accent: ink('accent'),
  accentInk: ink('accent-ink'),
  tones: { first: ink('tone-first'), second: ink('tone-second'), third: ink('tone-third') },
  dashes: { first: undefined, second: undefined, third: undefined },
  dimmed: 1,
};

/** The custom properties are those of `src/embed/page/embed.css`. */
export const PAGE_PALETTE: Palette = {
  water: ink('map-water'),
  land: ink('map-land'),
  urban: ink('map-urban'),
  shore: ink('map-shore'),
  river: ink('map-river'),
  border: ink('map-border'),
  borderCase: ink('map-border-case'),
  halo: ink('map-halo'),
  city: ink('map-city'),
  town: ink('map-town'),
  waterName: ink('map-water-name'),
  country: ink('map-country'),
  route: ink('accent'),
  area: ink('accent'),
  areaPlain: ink('ink-2'),
};
