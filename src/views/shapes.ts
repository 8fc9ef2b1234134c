/** The shapes by which groups of visits are told apart without colours, as SVG. */
import { SHAPES } from '../domain/toneLook.ts';
import { type SvgNode, svg } from './svg.ts';

/** Half the side of a square that looks as large as a disc of radius 1: it has its area. */
const HALF = 0.886;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A shape around a point, as large as a disc of that radius; units are those of the picture. */
export function shapeNode(
  shape: number,
  { x, y }: { readonly x: number; readonly y: number },
  radius: number,
  attributes: Attributes,
): SvgNode {
  const { corners, isTurned } = SHAPES[shape] ?? { corners: [1, 1, 1, 1] };
  if (corners.every((corner) => corner === 1)) {
    return svg('circle', { cx: x, cy: y, r: radius, ...attributes });
  }
  const half = Number((radius * HALF).toFixed(2));
  const transform = isTurned ? `rotate(45 ${x} ${y})` : undefined;
  if (!corners.includes(1)) {
    const box = { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
    return svg('rect', { ...box, transform, ...attributes });
  }
  return svg('path', { d: outline(corners, { x, y }, half), transform, ...attributes });
}

/** A square some of whose corners are quarters of a circle. */
function outline(
  corners: readonly number[],
  { x, y }: { readonly x: number; readonly y: number },
  half: number,
): string {
  const [left, right, top, bottom] = [x - half, x + half, y - half, y + half].map((at) =>
    Number(at.toFixed(2)),
  );
  const arc = (i: number, to: string, corner: string) =>
    corners[i] === 1 ? `A${half} ${half} 0 0 1 ${to}` : `L${corner}L${to}`;
  return [
    `M${left} ${y}`,
    arc(0, `${x} ${top}`, `${left} ${top}`),
    arc(1, `${right} ${y}`, `${right} ${top}`),
    arc(2, `${x} ${bottom}`, `${right} ${bottom}`),
    arc(3, `${left} ${y}`, `${left} ${bottom}`),
    'Z',
  ].join('');
}
