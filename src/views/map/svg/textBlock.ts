/** A name on the map as SVG text of one or more lines. */
import type { Pixel } from '../../../scene/map/mercator.ts';
import { type SvgNode, svg } from '../../svg.ts';
import { ITALIC, textWidth } from '../../textWidth.ts';

export type TextBlock = {
  readonly lines: readonly string[];
  /** Font size in CSS pixels. */
  readonly size: number;
  /** Extra space between two letters, in CSS pixels. */
  readonly spacing: number;
  readonly attributes: Readonly<Record<string, string | number>>;
};

/** Attributes of the italic serif, which names islands and waters. */
export const ITALIC_FONT = { 'font-family': ITALIC, 'font-style': 'italic' } as const;

const LINE_HEIGHT = 1.2;
/** The italic serif is wider than `textWidth` says, by this factor. */
const ITALIC_EXCESS = 1.08;

/** One line without extra spacing. */
export function oneLine(
  name: string,
  size: number,
  attributes: TextBlock['attributes'],
): TextBlock {
  return { lines: [name], size, spacing: 0, attributes };
}

/** The estimated size of a block in CSS pixels. */
export function blockSize({ lines, size, spacing, attributes }: TextBlock) {
  const excess = attributes['font-style'] === 'italic' ? ITALIC_EXCESS : 1;
  const widths = lines.map((line) => textWidth(line, size) * excess + line.length * spacing);
  return { width: Math.max(0, ...widths), height: lines.length * size * LINE_HEIGHT };
}

/** A block as SVG, centred on a point. */
export function blockNode(
  { x, y }: Pixel,
  { lines, size, spacing, attributes }: TextBlock,
): SvgNode {
  // From the middle of the block to the baseline of its first line.
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
