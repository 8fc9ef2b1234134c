/** What makes the site an app that can be installed: a web app manifest and its icons. */

import { directionOf } from '../../../src/domain/direction.ts';
import { siteName } from '../../../src/ui/language/words.ts';
import { INKS } from '../../../src/views/inks.ts';
import type { Pages } from '../content.ts';
import type { BuiltSite } from '../site.ts';
import { tellingOf } from '../telling.ts';
import { ICON } from './siteIcon.ts';

/** Below the site's base. */
export const MANIFEST = 'manifest.webmanifest';

/** Pictures that systems ask for, with their widths in pixels. */
const ICONS = [
  { path: 'icons/192.png', width: 192, purpose: 'any' },
  { path: 'icons/512.png', width: 512, purpose: 'any' },
  { path: 'icons/maskable-512.png', width: 512, purpose: 'maskable' },
] as const;

/** The manifest in the dossier's language, and the icons. Throws where the site has no icon. */
export async function webApp({ catalog, text, raster }: BuiltSite): Promise<Pages> {
  const drawing = text(ICON);
  // There is no text in it, hence the same bytes anywhere.
  const { png } = await raster();
  const { title, description, language } = tellingOf(catalog, { kind: 'none' });
  const { paper } = INKS.light;
  // All addresses are relative to the manifest. There is no `id`: it would be taken from the root of
  // the host, where other dossiers may lie beside this one; the start's address stands in for it.
  const manifest = {
    name: title,
    short_name: siteName(catalog, language),
    description,
    lang: language,
    dir: directionOf(language),
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: ICON, type: 'image/svg+xml', sizes: 'any' },
      ...ICONS.map(({ path, width, purpose }) => ({
        ...{ src: path, type: 'image/png', sizes: `${width}x${width}`, purpose },
      })),
    ],
  };
  return new Map<string, string | Uint8Array>([
    [MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`],
    ...ICONS.map(
      ({ path, width, purpose }) =>
        [path, png(purpose === 'maskable' ? maskable(drawing) : drawing, width)] as const,
    ),
  ]);
}

/** Systems cut such icons into their own shapes: the ground fills it, the rest keeps to the middle. */
export function maskable(drawing: string): string {
  const side = /viewBox="0 0 (\d+) \1"/.exec(drawing)?.[1];
  const ground = /fill="(#[0-9a-f]{6})"/.exec(drawing)?.[1];
  if (!side || !ground) throw new Error(`${ICON} should be a square that begins with its ground`);
  const inner = Number(side) * 0.8;
  const edge = Number(side) * 0.1;
  const placed = drawing.replace(
    '<svg ',
    () => `<svg x="${edge}" y="${edge}" width="${inner}" height="${inner}" `,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><rect width="${side}" height="${side}" fill="${ground}"/>${placed}</svg>`;
}
