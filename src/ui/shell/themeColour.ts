import type { Theme } from '../../state/url.ts';

/** Tells the browser, for the bars around the page, the colour of the paper in the theme shown. */
export function showThemeColour(theme: Theme): void {
  const colours = document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]');
  const shown = [...colours].find(({ dataset }) => dataset.theme === theme);
  // The first whose condition holds counts; with the reader's own choice that must be this one.
  for (const colour of colours) colour.media = colour === shown ? 'all' : 'not all';
}
