/** What the address of an embed asks for beside what `state/url.ts` reads. */

export type Options = {
  readonly theme: 'light' | 'dark' | 'auto';
  /** Without what moves the map. */
  readonly hasControls: boolean;
  /** Of the whole embed, CSS pixels. */
  readonly height: number | undefined;
};

/** CSS pixels: `embed.css` fits everything into the least from a width of 280. Above, it is a mistake. */
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
