/** A picture that is wider than the world: the world is drawn once, and its copies refer to it. */
import type { Box } from '../../../scene/map/labels.ts';
import { worldWidth } from '../../../scene/map/mercator.ts';
import { type SvgNode, svg } from '../../svg.ts';
import type { MapFrame } from '../camera/frame.ts';
import type { Palette } from '../look/palette.ts';
import type { Drawing } from './basemapDrawings.ts';

/** CSS pixels by which each copy lies over the next, so that no seam shows at 180° east. */
const OVERLAP = 0.5;
/** A document has one such picture. */
const ID = '_world';

/** What all copies show is in the frame. */
export function isWiderThanWorld({ width, zoom }: MapFrame): boolean {
  return width > worldWidth(zoom);
}

/** The drawings, with land that overlaps the land of the next copy. */
export function overlapping(drawings: readonly Drawing[], { land }: Palette): Drawing[] {
  const edge = { stroke: land, 'stroke-width': OVERLAP };
  return drawings.map(({ attributes, ...drawing }) => ({
    ...drawing,
    attributes: drawing.layer === 'world-land' ? { ...attributes, ...edge } : attributes,
  }));
}

/** Where the world of the frame itself is drawn, so that its copies show all that is in sight of them. */
export function boxOfAll({ zoom }: MapFrame, { left, right, ...box }: Box): Box {
  const width = worldWidth(zoom);
  return { ...box, left: left - width, right: right + width };
}

/** The world of the frame itself, and references to it for the other copies in sight (`copiesIn`). */
export function repeated(
  { centre, zoom }: MapFrame,
  copies: readonly MapFrame[],
  world: readonly SvgNode[],
): SvgNode[] {
  const width = worldWidth(zoom);
  const turns = copies.map((copy) => Math.round((centre[0] - copy.centre[0]) / 360));
  const others = turns.filter((turn) => turn !== 0);
  return [
    svg('g', { id: ID }, world),
    ...others.map((turn) => svg('use', { href: `#${ID}`, x: turn * width })),
  ];
}
