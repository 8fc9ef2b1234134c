/**
 * Text of scripts whose letters join or change places, as outlines: HarfBuzz shapes it, since the
 * rasteriser sets the vowel signs of Indic scripts on top of one another.
 */
import { Blob, Font, Face as FontFace, Buffer as Glyphs, shape } from 'harfbuzzjs';
import type { ScriptFace } from './scriptFaces.ts';

interface Shaped {
  /** How far the text goes, in ems. */
  readonly advance: number;
  /** Outlines of its glyphs with the start of their base line at `x`, `y`, in CSS pixels. */
  path(x: number, y: number, fontSize: number): string;
}

/** Shapes a text of one face that runs one way. */
export type Shape = (text: string, face: ScriptFace, isBold: boolean) => Shaped;

/** A face of another script, with the bytes of its fonts. */
export type ScriptFonts = {
  readonly id: string;
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
};

/** Shapes in these faces. Shaping in another throws. */
export function shaperOf(faces: readonly ScriptFonts[]): Shape {
  const fonts = new Map<string, Font>();
  for (const { id, regular, bold } of faces) {
    fonts.set(`${id} 400`, fontOf(regular)).set(`${id} 600`, fontOf(bold));
  }
  return (text, face, isBold) => {
    const font = fonts.get(`${face.id} ${isBold ? '600' : '400'}`);
    if (!font) throw new Error(`The face "${face.id}" was not read`);
    return shaped(text, font);
  };
}

function fontOf(bytes: Uint8Array): Font {
  return new Font(new FontFace(new Blob(Uint8Array.from(bytes).buffer)));
}

function shaped(text: string, font: Font): Shaped {
  const glyphs = new Glyphs();
  glyphs.addText(text);
  glyphs.guessSegmentProperties();
  shape(font, glyphs);
  const positions = glyphs.getGlyphPositions();
  const outlines: { readonly at: readonly [number, number]; readonly id: number }[] = [];
  let reached = 0;
  glyphs.getGlyphInfos().forEach(({ codepoint: id }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    outlines.push({ at: [reached + xOffset, yOffset], id });
    reached += xAdvance;
  });
  const em = font.face.upem;
  return {
    advance: reached / em,
    path: (x, y, fontSize) => {
      const scale = fontSize / em;
      return outlines
        .flatMap(({ at: [right, up], id }) =>
          font.glyphToJson(id).map(({ type, values }) => {
            const points = values.map((value, axis) =>
              axis % 2 === 0 ? x + (right + value) * scale : y - (up + value) * scale,
            );
            return type + points.map((point) => point.toFixed(2)).join(' ');
          }),
        )
        .join('');
    },
  };
}
