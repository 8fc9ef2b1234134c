/** The font files that the map's own labels are drawn with, served by this page's origin. */
import sansCyrillic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-normal.woff2?url';
import sansBoldCyrillic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-600-normal.woff2?url';
import sansLatin from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url';
import sansBoldLatin from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url';
import serifCyrillic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-italic.woff2?url';
import serifLatin from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2?url';
import type { FontFacesSpecification } from 'maplibre-gl';

export const REGULAR = 'Map Regular';
export const BOLD = 'Map Bold';
export const ITALIC = 'Map Italic';

const LATIN = ['U+0000-02FF', 'U+2000-206F', 'U+20AC'];
const CYRILLIC = ['U+0400-045F', 'U+0490-0491', 'U+2116'];

/** MapLibre's `font-faces`. Addresses are absolute, as the style has no base address. */
export function fontFaces(base: string): FontFacesSpecification {
  const face = (latin: string, cyrillic: string) => [
    { url: new URL(latin, base).href, 'unicode-range': LATIN },
    { url: new URL(cyrillic, base).href, 'unicode-range': CYRILLIC },
  ];
  return {
    [REGULAR]: face(sansLatin, sansCyrillic),
    [BOLD]: face(sansBoldLatin, sansBoldCyrillic),
    [ITALIC]: face(serifLatin, serifCyrillic),
  };
}
