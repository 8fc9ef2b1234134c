/** A name of the basemap as text of an SVG: its lines, their size, and how they are drawn. */
import type { Pixel } from '../../../scene/mercator.ts';
import { type SvgNode, svg } from '../../svg.ts';
import { textWidth } from '../../textWidth.ts';
import type { Size } from '../camera/frame.ts';

export type Text = {
  readonly lines: readonly string[];
  /** CSS pixels. */
  readonly size: number;
  /** CSS pixels between two letters. */
  readonly spacing: number;
  readonly attributes: Readonly<Record<string, string | number>>;
};

const LINE_HEIGHT = 1.2;
/** Italics of the serif are wider than what `textWidth` says. */
const ITALIC_EXCESS = 1.08;

/** A text of one line. */
export function plainText(name: string, size: number, attributes: Text['attributes']): Text {
  return { lines: [name], size, spacing: 0, attributes };
}

/** The stroke under a text that sets it off from lines. */
export function haloed(colour: string) {
  return {
    stroke: colour,
    'stroke-width': 2.6,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  } as const;
}

/** CSS pixels. */
export function sizeOf({ lines, size, spacing, attributes }: Text): Size {
  const excess = attributes['font-style'] === 'italic' ? ITALIC_EXCESS : 1;
  const widths = lines.map((line) => textWidth(line, size) * excess + line.length * spacing);
  return { width: Math.max(0, ...widths), height: lines.length * size * LINE_HEIGHT };
}

/** The text around a middle. */
export function textNode({ x, y }: Pixel, { lines, size, spacing, attributes }: Text): SvgNode {
  // From the middle of the whole to the base line of the first of its lines.
  const first = y - ((lines.length - 1) / 2) * size * LINE_HEIGHT + size * 0.35;
  const common = {
    'font-size': size,
    'text-anchor': 'middle',
    'letter-spacing': spacing > 0 ? spacing : undefined,
    ...attributes,
  };
  const [only] = lines;
  if (lines.length === 1) return svg('text', { x, y: first, ...common }, [only ?? '']);
  const spans = lines.map((line, i) =>
    svg('tspan', { x, y: first + i * size * LINE_HEIGHT }, [line]),
  );
  return svg('text', common, spans);
}
