/** The mark of a visit, in the shape of its tone, broken where it is inferred. */
import { lookOf } from '../../../src/domain/toneLook.ts';
import { INKS, inkOf } from '../../../src/views/inks.ts';
import { shapeNode } from '../../../src/views/shapes.ts';
import { type SvgNode, svg } from '../../../src/views/svg.ts';
import { PAGE_INKS } from './palette.ts';

const RADIUS = 7;
/** CSS pixels of the mark with what it is drawn with. */
const HEIGHT = 20;

/**
 * A picture of some width, CSS pixels, with the mark in its middle. A bare one has only what `strip.css` does not
 * say: it comes into a page that has the style.
 */
export function markNode(tone: string, isBroken: boolean, width: number, isBare = false): SvgNode {
  const paint = {
    fill: PAGE_INKS.paper,
    stroke: `var(--tone,${inkOf(tone, INKS.light)})`,
    'stroke-width': 2.5,
  };
  const shape = shapeNode(lookOf(tone).shape, { x: width / 2, y: HEIGHT / 2 }, RADIUS, {
    class: 'mark',
    ...(isBare ? {} : paint),
    'stroke-dasharray': isBroken ? '3.6 2.4' : undefined,
  });
  return svg('svg', { width, height: HEIGHT, 'aria-hidden': 'true' }, [shape]);
}
