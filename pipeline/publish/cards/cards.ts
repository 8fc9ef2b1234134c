/** Share cards: a picture for each subject, for chats and social sites, and where there is no script. */
import { rmSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { cardPath, type Subject } from '../../../src/share/paths.ts';
import { type BasemapLabels, basemapOf } from '../../../src/views/map/basemap/basemap.ts';
import { markup } from '../../../src/views/svg.ts';
import type { BuiltSite, Pages } from '../site.ts';
import { soundDrawings } from '../soundDrawings.ts';
import { subjectsOf } from '../subjects.ts';
import { tellingOf } from '../telling.ts';
import { cardOf } from './card.ts';
import { indexedPng } from './indexedPng.ts';
import { unpackTypefaces } from './typefaces.ts';

/** Draws the cards in the dossier's language. Throws where the site has no basemap. */
export async function cards(
  site: BuiltSite,
  subjects: readonly Subject[] = subjectsOf(site.catalog),
): Promise<Pages> {
  const { catalog } = site;
  const basemap = basemapIn(site);
  const drawn = subjects.map((subject) => {
    const card = cardOf(catalog, subject, tellingOf(catalog, subject), basemap);
    const path = cardPath(subject);
    return { path, text: soundDrawings(path, markup(card)) };
  });
  const hasCyrillic = drawn.some(({ text }) => /\p{Script=Cyrillic}/u.test(text));
  const { folder, files } = await unpackTypefaces(hasCyrillic);
  try {
    return new Map(drawn.map(({ path, text }) => [path, rasterised(text, files)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function basemapIn({ catalog, read }: BuiltSite) {
  const json = (name: string) => JSON.parse(read(`basemap/${name}`).toString('utf8'));
  const { region } = catalog.dossier;
  // The files are ours, as in the browser.
  const labels: BasemapLabels = json('labels.json');
  return basemapOf({
    world: json('world.topojson'),
    region: region ? json(`${region}.topojson`) : undefined,
    labels,
  });
}

/** PNG of an SVG with nothing but these faces: no font of the machine, hence the same bytes anywhere. */
function rasterised(text: string, fontFiles: string[]): Uint8Array {
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Source Sans 3' };
  const { pixels, width, height } = new Resvg(text, { font }).render();
  return indexedPng(pixels, width, height);
}
