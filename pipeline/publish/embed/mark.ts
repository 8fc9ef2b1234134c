/** The mark of a visit: a disc, a diamond or a square by its direction, broken where it is inferred. */
import type { Direction } from '../../../src/domain/catalog.ts';
import { INKS } from '../../../src/views/inks.ts';
import { type SvgNode, svg } from '../../../src/views/svg.ts';
import { PAGE_INKS } from './palette.ts';

const RADIUS = 7;
/** CSS pixels of the mark with what it is drawn with. */
const HEIGHT = 20;

/** A picture of some width, CSS pixels, with the mark in its middle. */
export function markNode(tone: Direction['tone'], isBroken: boolean, width: number): SvgNode {
  const [x, y] = [width / 2, HEIGHT / 2];
  const look = {
    class: 'mark',
    fill: PAGE_INKS.paper,
    stroke: `var(--tone,${INKS.light.tones[tone]})`,
    'stroke-width': 2.5,
    'stroke-dasharray': isBroken ? '3.6 2.4' : undefined,
  };
  const side = tone === 'second' ? RADIUS * 1.75 : RADIUS * 1.9;
  const shape =
    tone === 'first'
      ? svg('circle', { ...look, cx: x, cy: y, r: RADIUS })
      : svg('rect', {
          ...look,
          ...{ x: x - side / 2, y: y - side / 2, width: side, height: side },
          transform: tone === 'second' ? `rotate(45 ${x} ${y})` : undefined,
        });
  return svg('svg', { width, height: HEIGHT, 'aria-hidden': 'true' }, [shape]);
}
