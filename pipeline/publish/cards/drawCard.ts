/** A card as a picture: its words set in the site's type, then rasterised. */
import { Resvg } from '@resvg/resvg-js';
import { markup, type SvgNode, svg } from '../../../src/views/svg.ts';
import { soundDrawings } from '../soundDrawings.ts';
import { indexedPng } from './indexedPng.ts';
import { type Advance, inFaces, type Setting } from './letters.ts';
import type { ScriptFace } from './scriptFaces.ts';
import { shaperOf } from './shaping.ts';

/** All that a picture is made of, besides the code. */
export type CardJob = {
  readonly path: string;
  readonly card: SvgNode;
  /** The type, as files. */
  readonly files: readonly string[];
  readonly scripts: readonly ScriptFace[];
  readonly direction: 'ltr' | 'rtl';
};

/** Draws cards, and keeps what it has measured from one to the next. */
export function cardDrawer(): (job: CardJob) => Promise<Uint8Array> {
  let known: { readonly files: string; readonly setting: Setting } | undefined;
  return async ({ path, card, files, scripts, direction }) => {
    const key = [...files, direction].join();
    if (known?.files !== key) {
      const setting = { advance: advanceIn(files), shape: await shaperOf(scripts), direction };
      known = { files: key, setting };
    }
    return rasterised(soundDrawings(path, markup(inFaces(card, known.setting))), files);
  };
}

/** Measures with these faces: a text with a letter behind it reaches as much farther as the letter does alone. */
function advanceIn(files: readonly string[]): Advance {
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

function fontOf(files: readonly string[]) {
  return { loadSystemFonts: false, fontFiles: [...files], defaultFontFamily: 'Source Sans 3' };
}

/** PNG of an SVG with nothing but these faces: no font of the machine, hence the same bytes anywhere. */
function rasterised(text: string, files: readonly string[]): Uint8Array {
  const { pixels, width, height } = new Resvg(text, { font: fontOf(files) }).render();
  return indexedPng(pixels, width, height);
}
