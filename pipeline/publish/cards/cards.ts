/** Share cards: a picture for each subject, for chats and social sites, and where there is no script. */

import { rmSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { directionOf } from '../../../src/domain/direction.ts';
import { cardPath, type Subject } from '../../../src/share/paths.ts';
import { withTiles } from '../../../src/views/map/pack/contract.ts';
import { markup, type SvgNode, svg } from '../../../src/views/svg.ts';
import { basemapIn } from '../basemapIn.ts';
import type { BuiltSite, Pages } from '../site.ts';
import { soundDrawings } from '../soundDrawings.ts';
import { subjectsOf } from '../subjects.ts';
import { tellingOf } from '../telling.ts';
import { cardOf } from './card.ts';
import { indexedPng } from './indexedPng.ts';
import { type Advance, addNeeds, inFaces, type Needs, packagesFor, scriptsOf } from './letters.ts';
import { shaperOf } from './shaping.ts';
import { unpackTypefaces } from './typefaces.ts';

/** Draws the cards in the dossier's language. Throws where the site has no basemap. */
export async function cards(
  site: BuiltSite,
  subjects: readonly Subject[] = subjectsOf(site.catalog),
): Promise<Pages> {
  const { catalog } = site;
  const basemap = basemapIn(site);
  const needs: Needs = { faces: new Set(), missing: new Set() };
  const draw = () =>
    subjects.map((subject) => ({
      path: cardPath(subject),
      card: cardOf(catalog, subject, tellingOf(catalog, subject), basemap),
    }));
  const drawn = await withTiles(basemap.packs, draw);
  for (const { card } of drawn) addNeeds(card, needs);
  if (needs.missing.size > 0) {
    const scripts = scriptsOf(needs.missing).join(', ');
    const packages = packagesFor(needs.missing).join(' ');
    const remedy = packages && ` To draw them, run "npm install --save-dev ${packages}".`;
    site.warn(
      `The pictures of links have no letters for ${scripts}, and show boxes for them.${remedy}`,
    );
  }
  const { folder, files } = await unpackTypefaces(needs.faces);
  try {
    const direction = directionOf(catalog.dossier.language);
    const scripts = [...needs.faces].filter((face) => typeof face !== 'string');
    const setting = { advance: advanceIn(files), shape: await shaperOf(scripts), direction };
    return new Map(
      drawn.map(({ path, card }) => {
        const text = soundDrawings(path, markup(inFaces(card, setting)));
        return [path, rasterised(text, files)];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Measures with these faces: a text with a letter behind it reaches as much farther as the letter does alone. */
function advanceIn(files: string[]): Advance {
  const known = new Map<string, number>();
  const reach = (words: string, { x: _x, y: _y, ...attributes }: SvgNode['attributes']) => {
    const text = svg('text', { ...attributes, stroke: 'none', 'xml:space': 'preserve' }, [words]);
    const picture = svg('svg', { xmlns: 'http://www.w3.org/2000/svg', width: 9, height: 9 }, [
      text,
    ]);
    const box = new Resvg(markup(picture), { font: fontOf(files) }).getBBox();
    return box ? box.x + box.width : 0;
  };
  return (text, attributes, probe) => {
    const key = JSON.stringify([
      text,
      attributes['font-family'],
      attributes['font-size'],
      attributes['font-weight'],
      attributes['font-style'],
    ]);
    const width = known.get(key) ?? reach(text + probe, attributes) - reach(probe, attributes);
    known.set(key, width);
    return width;
  };
}

function fontOf(fontFiles: string[]) {
  return { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Source Sans 3' };
}

/** PNG of an SVG with nothing but these faces: no font of the machine, hence the same bytes anywhere. */
function rasterised(text: string, fontFiles: string[]): Uint8Array {
  const { pixels, width, height } = new Resvg(text, { font: fontOf(fontFiles) }).render();
  return indexedPng(pixels, width, height);
}
