/** The site's icon: that of the dossier's logo, where it is about as wide as high. */
import type { Catalog } from '../../../src/domain/catalog.ts';
import { INKS } from '../../../src/views/inks.ts';
import { markup, svg } from '../../../src/views/svg.ts';
import { base64 } from '../bytes.ts';

/** Below the site's base; there is one in every site. */
export const ICON = 'icon.svg';
/** How much wider than high, or higher than wide, a logo may be to be recognised in a square. */
const SQUARISH = 1.6;
const SIDE = 32;
const EDGE = 3;

type Site = {
  readonly catalog: Catalog;
  /** Bytes of a file below the site's base. */
  readonly read: (path: string) => Uint8Array;
};

/** The icon in place of the program's own; undefined where the logo is no shape for it. */
export function siteIcon({ catalog, read }: Site): string | undefined {
  const { logo } = catalog.dossier;
  if (!logo || Math.max(logo.width / logo.height, logo.height / logo.width) > SQUARISH) {
    return undefined;
  }
  const side = SIDE - 2 * EDGE;
  const icon = svg('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${SIDE} ${SIDE}` }, [
    svg('rect', { width: SIDE, height: SIDE, rx: 6, fill: INKS.light.paper }),
    svg('image', {
      ...{ x: EDGE, y: EDGE, width: side, height: side },
      href: dataAddress(logo.file, read(`data/${logo.file}`)),
    }),
  ]);
  return markup(icon);
}

/** A picture as an address that brings it along. */
export function dataAddress(file: string, bytes: Uint8Array): string {
  const type = file.endsWith('.svg') ? 'svg+xml' : 'png';
  return `data:image/${type};base64,${base64(bytes)}`;
}
