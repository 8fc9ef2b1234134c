/** The basemap's names as SVG, each where it touches nothing, or left out. */
import type { Box } from '../../../scene/labels.ts';
import type { Pixel } from '../../../scene/mercator.ts';
import { type SvgNode, svg } from '../../svg.ts';
import { ITALIC, textWidth, wrappedText } from '../../textWidth.ts';
import type { BasemapNames } from '../basemap/names.ts';
import { type MapFrame, pixelOf } from '../camera/frame.ts';
import { atZoom } from '../look/atZoom.ts';
import { SIZES } from '../look/look.ts';
import type { Palette } from '../look/palette.ts';

/** A name as it would stand: its lines, their size, and how they are drawn. */
type Text = {
  readonly lines: readonly string[];
  /** CSS pixels. */
  readonly size: number;
  /** CSS pixels between two letters. */
  readonly spacing: number;
  readonly attributes: Readonly<Record<string, string | number>>;
};

/** Where the middle of a text lies from the point that it names, in shares of its width and height. */
type Anchor = readonly [x: number, y: number];

const CENTRED: readonly Anchor[] = [[0, 0]];
const BESIDE: readonly Anchor[] = [
  [0.5, 0],
  [-0.5, 0],
  [0, 0.5],
  [0, -0.5],
];
const LINE_HEIGHT = 1.2;
/** CSS pixels that stay free around a name. */
const CLEAR = 4;
/** Italics of the serif are wider than what `textWidth` says. */
const ITALIC_EXCESS = 1.08;

/**
 * Names that fit between the obstacles; cities first, the larger before the smaller. `scale` is how
 * much larger than usual they are.
 */
export function nameNodes(
  names: BasemapNames,
  frame: MapFrame,
  palette: Palette,
  obstacles: readonly Box[],
  language: string,
  scale = 1,
): SvgNode[] {
  const { zoom } = frame;
  const taken = [...obstacles];
  /** Takes the first place of a text that is free, and says where its middle is. */
  const settle = (at: Pixel, text: Text, anchors: readonly Anchor[], gap: number) => {
    const { width, height } = sizeOf(text);
    for (const [across, down] of anchors) {
      const middle = {
        x: at.x + across * width + Math.sign(across) * gap,
        y: at.y + down * height + Math.sign(down) * gap,
      };
      const box = boxAround(middle, width + CLEAR, height);
      if (!isWithin(box, frame) || taken.some((other) => overlaps(box, other))) continue;
      taken.push(box);
      return middle;
    }
    return undefined;
  };
  const alone = (at: Pixel, text: Text, anchors = CENTRED, gap = 0) => {
    const middle = isInSight(at, frame) ? settle(at, text, anchors, gap) : undefined;
    return middle ? [textNode(middle, text)] : [];
  };

  const cities = [...names.cities]
    .filter((city) => city.zoom <= zoom)
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ name, position, weight, capital }) => {
      const at = pixelOf(position, frame);
      if (!isInSight(at, frame)) return [];
      const radius = atZoom(SIZES.cityDot, zoom);
      const size = cityTextSize(weight, zoom) * scale;
      const text = plainText(name, size, {
        ...haloed(palette.halo),
        fill: weight > 56 ? palette.city : palette.town,
        ...(capital || weight > 60 ? { 'font-weight': 600 } : {}),
      });
      const dotBox = boxAround(at, 2 * radius, 2 * radius);
      if (taken.some((other) => overlaps(dotBox, other))) return [];
      const middle = settle(at, text, BESIDE, radius + size * 0.3);
      if (!middle) return [];
      const dot = capital
        ? { fill: palette.land, stroke: palette.town, 'stroke-width': 1.4 }
        : { fill: palette.town };
      return [svg('circle', { cx: at.x, cy: at.y, r: radius, ...dot }), textNode(middle, text)];
    });
  const islands = names.islands
    .filter(({ minZoom }) => minZoom <= zoom)
    .flatMap(({ name, position }) => {
      const size = atZoom(SIZES.island, zoom) * scale;
      const attributes = {
        ...haloed(palette.water),
        'font-family': ITALIC,
        'font-style': 'italic',
      };
      const text = plainText(name, size, { ...attributes, fill: palette.town });
      return alone(pixelOf(position, frame), text, [[0, 0.5]], size);
    });
  const waters = names.waters
    .filter(({ minZoom, maxZoom }) => minZoom <= zoom && zoom < maxZoom)
    .flatMap(({ name, position, size: share, kind }) => {
      const size = atZoom(SIZES.water, zoom) * share * scale;
      return alone(pixelOf(position, frame), {
        lines: wrappedText(name, size, size * 8),
        size,
        spacing: size * 0.05,
        attributes: {
          ...haloed(kind === 'river' ? palette.halo : palette.water),
          'font-family': ITALIC,
          'font-style': 'italic',
          fill: palette.waterName,
        },
      });
    });
  const countries =
    zoom >= COUNTRIES_END
      ? []
      : names.countries.flatMap(({ name, position }) => {
          const size = atZoom(SIZES.country, zoom) * scale;
          return alone(pixelOf(position, frame), {
            lines: wrappedText(name.toLocaleUpperCase(language), size * 1.25, size * 7),
            size,
            spacing: size * 0.18,
            attributes: { ...haloed(palette.halo), fill: palette.country },
          });
        });
  return [...countries, ...waters, ...islands, ...cities];
}

/** Beyond this zoom level one is within a country. */
const COUNTRIES_END = 6.6;

/** By ten times the decimal logarithm of the number of inhabitants. */
function cityTextSize(weight: number, zoom: number): number {
  const [small, large] = [atZoom(SIZES.smallCity, zoom), atZoom(SIZES.largeCity, zoom)];
  return small + Math.min(1, Math.max(0, (weight - 40) / 30)) * (large - small);
}

function plainText(name: string, size: number, attributes: Text['attributes']): Text {
  return { lines: [name], size, spacing: 0, attributes };
}

/** The stroke under a text that sets it off from lines; drawn first where that is understood. */
export function haloed(colour: string) {
  return {
    stroke: colour,
    'stroke-width': 2.6,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  } as const;
}

function sizeOf({ lines, size, spacing, attributes }: Text) {
  const excess = attributes['font-style'] === 'italic' ? ITALIC_EXCESS : 1;
  const widths = lines.map((line) => textWidth(line, size) * excess + line.length * spacing);
  return { width: Math.max(0, ...widths), height: lines.length * size * LINE_HEIGHT };
}

function textNode({ x, y }: Pixel, { lines, size, spacing, attributes }: Text): SvgNode {
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

function boxAround({ x, y }: Pixel, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

function isInSight({ x, y }: Pixel, { width, height }: MapFrame): boolean {
  return x >= CLEAR && y >= CLEAR && x <= width - CLEAR && y <= height - CLEAR;
}

function isWithin({ left, top, right, bottom }: Box, { width, height }: MapFrame): boolean {
  return left >= CLEAR && top >= CLEAR && right <= width - CLEAR && bottom <= height - CLEAR;
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
