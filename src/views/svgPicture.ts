/** Map, timeline and what is to be said with them as one picture that can be published. */
import { isolatedFromRight } from '../domain/fromRight.ts';
import { forwardIn } from '../domain/reading.ts';
import { INKS, type Medium } from './inks.ts';
import { type SvgNode, svg } from './svg.ts';
import { SANS, SERIF, wrappedText } from './textWidth.ts';

export type PictureParts = {
  readonly title: string;
  /** What of the dossier is shown; empty for all of it. */
  readonly subtitle: string;
  /** One below the other; all of them as wide as `width`. */
  readonly drawings: readonly SvgNode[];
  /** Where the data of the map come from, where the picture comes from, and the like. */
  readonly credits: readonly string[];
  /** Of the drawings, CSS pixels. */
  readonly width: number;
  readonly medium: Medium;
  readonly language: string;
  /** `@font-face` rules, so that the picture has its own type wherever it is looked at. */
  readonly fontFaces?: string | undefined;
};

const MARGIN = 28;
const TITLE = 27;
const SUBTITLE = 16;
const CREDIT = 12;
const LINE_HEIGHT = 1.28;
const GAP = 14;

/** The whole picture; its size follows from its parts. */
export function svgPicture(parts: PictureParts): SvgNode {
  const inks = INKS[parts.medium];
  const nodes: SvgNode[] = [];
  let y = MARGIN;
  const write = (
    text: string,
    size: number,
    attributes: Readonly<Record<string, string | number>>,
  ) => {
    for (const line of wrappedText(text, size, parts.width)) {
      y += size * LINE_HEIGHT;
      const at = { y: y - size * 0.3, 'font-size': size, ...attributes };
      nodes.push(
        forwardIn(parts.language) > 0
          ? svg('text', { x: MARGIN, ...at }, [line])
          : svg('text', { x: MARGIN + parts.width, ...at, 'text-anchor': 'end' }, [
              isolatedFromRight(line),
            ]),
      );
    }
  };
  write(parts.title, TITLE, { 'font-family': SERIF, 'font-weight': 600, fill: inks.ink });
  write(parts.subtitle, SUBTITLE, { fill: inks.ink2 });
  for (const drawing of parts.drawings) {
    y += GAP;
    nodes.push({ ...drawing, attributes: { ...drawing.attributes, x: MARGIN, y: Math.round(y) } });
    y = Math.round(y) + Number(drawing.attributes.height);
  }
  y += GAP;
  for (const credit of parts.credits) write(credit, CREDIT, { fill: inks.ink2 });
  const [width, height] = [parts.width + 2 * MARGIN, Math.ceil(y + MARGIN)];
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': SANS,
      'xml:lang': parts.language,
      role: 'img',
      'aria-label': [parts.title, parts.subtitle].filter((each) => each !== '').join(' – '),
    },
    [
      ...(parts.fontFaces ? [svg('style', {}, [parts.fontFaces])] : []),
      svg('rect', { width, height, fill: inks.paper }),
      ...nodes,
    ],
  );
}
