/** What the address of an embed asks for beside what `state/url.ts` reads. */

export type Options = {
  readonly theme: 'light' | 'dark' | 'auto';
  /** Without what moves the map. */
  readonly hasControls: boolean;
  /** Of the whole embed, CSS pixels. */
  readonly height: number | undefined;
};

/** CSS pixels: below, the map is no map; above, it is a mistake. */
const HEIGHTS = { least: 480, most: 2000 };

/** Anything that is not understood is as if absent. */
export function optionsOf(search: string): Options {
  const parameters = new URLSearchParams(search);
  const theme = parameters.get('theme');
  const height = parameters.get('height') ?? '';
  const pixels = /^\d{1,5}$/.test(height) ? Number(height) : undefined;
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    hasControls: parameters.get('controls') !== 'none',
    height: pixels && Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, pixels)),
  };
}

/** CSS pixels: what a map needs to be one, and what a short excerpt needs. */
const LEAST = { map: 160, excerpts: 130 };
/** CSS pixels with which both are at ease: on the map nothing lies over a marker. */
const ENOUGH = { map: 196, excerpts: 220 };

/**
 * How map and excerpts share the height that is theirs, CSS pixels: what the excerpts usually have
 * is theirs, until the map would be too low.
 */
export function heightsOf(both: number, usual: number): { map: number; excerpts: number } {
  const atEase = Math.min(ENOUGH.map, both - ENOUGH.excerpts);
  const map = Math.max(LEAST.map, both - usual, atEase);
  return { map, excerpts: Math.max(LEAST.excerpts, Math.min(usual, both - map)) };
}
