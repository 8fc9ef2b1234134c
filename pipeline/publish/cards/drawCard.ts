/** A card as a picture: its words set in the site's type, then rasterised. */
import { markup, type SvgNode, svg } from '../../../src/views/svg.ts';
import { partsOf, type Shell } from '../shell.ts';
import { soundDrawings } from '../soundDrawings.ts';
import { indexedPng } from './indexedPng.ts';
import { type Advance, type Face, facesIn, inFaces, type Setting } from './letters.ts';
import type { Drawing, Rasteriser } from './rasteriser.ts';
import type { Shape } from './shaping.ts';

/** All that a picture is made of, besides code and type. */
export type CardJob = {
  readonly path: string;
  readonly card: SvgNode;
  /** In which its words are, or those of any card so far. */
  readonly faces: readonly Face[];
  /** Which way a line runs whose letters do not say. */
  readonly direction: 'ltr' | 'rtl';
};

/** Draws cards in the type of a shell, and keeps what it has measured from one to the next. */
export function cardDrawer(
  shell: Shell,
  raster: () => Promise<Rasteriser>,
): (job: CardJob) => Promise<Uint8Array> {
  const { type } = partsOf(shell);
  const faceOf = facesIn(type);
  let known:
    | { readonly key: string; readonly drawing: Drawing; readonly setting: Setting }
    | undefined;
  return async ({ path, card, faces, direction }) => {
    const drawer = await raster();
    const key = [...faces.map(nameOf), direction].join();
    if (known?.key !== key) {
      const files = type.faces.filter(({ subset }) => faces.includes(subset));
      const drawing = drawer.drawing(files.map(({ file }) => file));
      const shape = await shapeIn(shell, faces);
      known = { key, drawing, setting: { faceOf, advance: advanceIn(drawing), shape, direction } };
    }
    const drawn = soundDrawings(path, markup(inFaces(card, known.setting)));
    return indexedPng(known.drawing.pixels(drawn), drawer.compress);
  };
}

const nameOf = (face: Face): string => (typeof face === 'string' ? face : face.id);

const shapeNothing: Shape = () => {
  throw new Error('No face of another script was read');
};

/** HarfBuzz is loaded only for letters that need it. */
async function shapeIn(shell: Shell, faces: readonly Face[]): Promise<Shape> {
  const ids = new Set(faces.flatMap((face) => (typeof face === 'string' ? [] : face.id)));
  if (ids.size === 0) return shapeNothing;
  const fonts = partsOf(shell).type.scripts.filter(({ id }) => ids.has(id));
  const { shaperOf } = await import('./shaping.ts');
  return shaperOf(
    fonts.map(({ id, regular, bold }) => ({
      ...{ id, regular: shell.read(regular), bold: shell.read(bold) },
    })),
  );
}

/** Measures with these faces: a text with a letter behind it reaches as much farther as the letter does alone. */
function advanceIn({ reach }: Drawing): Advance {
  const known = new Map<string, number>();
  const reachOf = (words: string, { x: _x, y: _y, ...attributes }: SvgNode['attributes']) => {
    const text = svg('text', { ...attributes, stroke: 'none', 'xml:space': 'preserve' }, [words]);
    const picture = svg('svg', { xmlns: 'http://www.w3.org/2000/svg', width: 9, height: 9 }, [
      text,
    ]);
    return reach(markup(picture));
  };
  return (text, attributes, probe) => {
    const key = JSON.stringify([
      text,
      attributes['font-family'],
      attributes['font-size'],
      attributes['font-weight'],
      attributes['font-style'],
    ]);
    const width = known.get(key) ?? reachOf(text + probe, attributes) - reachOf(probe, attributes);
    known.set(key, width);
    return width;
  };
}
