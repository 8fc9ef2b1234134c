/** Where the shapes of an SVG drawing are, however it says so: in pixels, in shares, within others. */
import type { SvgNode } from '../views/svg.ts';
import { textWidth } from '../views/textWidth.ts';

export type DrawnShape = {
  readonly name: string;
  readonly attributes: SvgNode['attributes'];
  /** From left to right, and from top to bottom of its point, CSS pixels. */
  readonly from: number;
  readonly to: number;
  readonly y: number;
  /** What is written in it. */
  readonly text: string;
  /** The elements around it, outermost first. */
  readonly within: readonly SvgNode[];
};

type Place = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly within: readonly SvgNode[];
};

/** All shapes of a drawing that is so many CSS pixels wide; `size` is that of its type. */
export function shapesOf(root: SvgNode, width: number, size: number): DrawnShape[] {
  return shapesIn(root, { x: 0, y: 0, width, size, within: [] });
}

/** The middle of a shape, CSS pixels from the left. */
export function middleOf({ from, to }: Pick<DrawnShape, 'from' | 'to'>): number {
  return (from + to) / 2;
}

/** From where to where some shapes are together, CSS pixels. */
export function hullOf(shapes: readonly DrawnShape[]): { from: number; to: number } {
  return {
    from: Math.min(...shapes.map(({ from }) => from)),
    to: Math.max(...shapes.map(({ to }) => to)),
  };
}

function shapesIn(node: SvgNode, place: Place): DrawnShape[] {
  const { name, attributes, children } = node;
  const length = (key: string, otherwise = 0) => lengthOf(attributes[key], place.width, otherwise);
  const moved = translation(attributes.transform);
  const at = { ...place, x: place.x + moved.x, y: place.y + moved.y };
  const isBox = name === 'svg';
  const inside: Place = {
    ...at,
    x: at.x + (isBox ? length('x') : 0),
    y: at.y + (isBox ? length('y') : 0),
    width: isBox ? length('width', place.width) : place.width,
    size: length('font-size', place.size),
    within: [...place.within, node],
  };
  const text = children.filter((child) => typeof child === 'string').join('');
  const extent = extentOf(node, at, inside.size, text);
  const own = extent ? [{ name, attributes, ...extent, text, within: place.within }] : [];
  return [
    ...own,
    ...children.flatMap((child) => (typeof child === 'string' ? [] : shapesIn(child, inside))),
  ];
}

function extentOf(
  { name, attributes }: SvgNode,
  { x, y, width }: Place,
  size: number,
  text: string,
) {
  const length = (key: string, otherwise = 0) => lengthOf(attributes[key], width, otherwise);
  const edge = attributes.stroke === undefined ? 0 : length('stroke-width', 1) / 2;
  switch (name) {
    case 'circle': {
      const [middle, reach] = [x + length('cx'), length('r') + edge];
      return { from: middle - reach, to: middle + reach, y: y + length('cy') };
    }
    case 'rect': {
      const from = x + length('x');
      return { from: from - edge, to: from + length('width') + edge, y: y + length('y') };
    }
    case 'path': {
      // Of lines and arcs; hatchings have neither.
      const d = String(attributes.d);
      if (!d.includes('A')) return undefined;
      const xs = [...d.matchAll(/(?:[ML]|0 0 1 )(-?[\d.]+) /g)].map(([, at]) => x + Number(at));
      return { from: Math.min(...xs) - edge, to: Math.max(...xs) + edge, y };
    }
    case 'line': {
      const cap = attributes['stroke-linecap'] === 'round' ? edge : 0;
      const [a, b] = [x + length('x1'), x + length('x2')];
      return { from: Math.min(a, b) - cap, to: Math.max(a, b) + cap, y: y + length('y1') };
    }
    case 'text': {
      const own = textWidth(text, size);
      const left = x + length('x') + length('dx') - (attributes['text-anchor'] ? own / 2 : 0);
      return { from: left, to: left + own, y: y + length('y') };
    }
    default:
      return undefined;
  }
}

function lengthOf(value: string | number | undefined, whole: number, otherwise: number): number {
  if (value === undefined) return otherwise;
  if (typeof value === 'number') return value;
  const number = Number.parseFloat(value);
  return value.endsWith('%') ? (number / 100) * whole : number;
}

function translation(transform: string | number | undefined): { x: number; y: number } {
  const found = /translate\(([-\d.e]+)(?: ([-\d.e]+))?\)/.exec(String(transform ?? ''));
  return { x: Number(found?.[1] ?? 0), y: Number(found?.[2] ?? 0) };
}
