/** The site's icon: that of the dossier's logo, where it is about as wide as high. */
import { INKS } from '../../../src/views/inks.ts';
import { markup, svg } from '../../../src/views/svg.ts';
import type { BuiltSite, Pages } from '../site.ts';

/** Below the site's base; there is one in every site. */
export const ICON = 'icon.svg';
/** How much wider than high, or higher than wide, a logo may be to be recognised in a square. */
const SQUARISH = 1.6;
const SIDE = 32;
const EDGE = 3;

/** The icon in place of the program's own; none where the logo is no shape for it. */
export function siteIcon({ catalog, read }: Pick<BuiltSite, 'catalog' | 'read'>): Pages {
  const { logo } = catalog.dossier;
  if (!logo || Math.max(logo.width / logo.height, logo.height / logo.width) > SQUARISH) {
    return new Map();
  }
  const side = SIDE - 2 * EDGE;
  const icon = svg('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${SIDE} ${SIDE}` }, [
    svg('rect', { width: SIDE, height: SIDE, rx: 6, fill: INKS.light.paper }),
    svg('image', {
      ...{ x: EDGE, y: EDGE, width: side, height: side },
      href: dataAddress(logo.file, read(`data/${logo.file}`)),
    }),
  ]);
  return new Map([[ICON, markup(icon)]]);
}

/** A picture as an address that brings it along. */
export function dataAddress(file: string, bytes: Buffer): string {
  const type = file.endsWith('.svg') ? 'svg+xml' : 'png';
  return `data:image/${type};base64,${bytes.toString('base64')}`;
}
