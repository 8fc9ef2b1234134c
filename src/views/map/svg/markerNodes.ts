/** The dossier's own things on a map as SVG: areas, the route, markers with their names. */
import { type GatheredMarker, gather } from '../../../scene/gather.ts';
import { type Box, boxAt, placeLabels, type Side } from '../../../scene/labels.ts';
import type { MapArea, MapScene, Position } from '../../../scene/map.ts';
import { circle, type Pixel } from '../../../scene/mercator.ts';
import type { Inks } from '../../inks.ts';
import { type SvgNode, svg } from '../../svg.ts';
import { textWidth } from '../../textWidth.ts';
import { type MapFrame, pixelOf } from '../camera/frame.ts';
import { ARROW_OUTLINE, ARROW_RIM, ARROW_SPACING } from '../look/arrowShape.ts';
import { MARKER } from '../look/look.ts';
import type { Palette } from '../look/palette.ts';
import { haloed } from './nameNodes.ts';
import { pathData } from './pathData.ts';

/** Of the number in a disc, and of the name beside it. */
const TEXT_SIZE = 13.8;
/** CSS pixels at either side of the number. */
const BADGE_PADDING = 7;
/** A leg of the route shorter than this, in CSS pixels, has no room for an arrow. */
const ARROW_LEG = 44;
/** CSS pixels between two boxes along the route, and from their middles to their sides. */
const ROUTE_STEP = 8;
const ROUTE_CLEAR = 5;

/** A marker with where it is drawn, CSS pixels. */
export type PlacedMarker = {
  readonly marker: GatheredMarker;
  readonly at: Pixel;
  /** How far its disc reaches to the side. */
  readonly reach: number;
  readonly name: string;
  readonly side: Side | undefined;
  /** What its name covers, if it has room. */
  readonly nameBox: Box | undefined;
};

/**
 * The scene's markers as they gather in a frame, the most important first; `scale` is how much larger
 * than usual they and their names are.
 */
export function placedMarkers(
  scene: MapScene,
  frame: MapFrame,
  maxZoom: number,
  obstacles: readonly Box[] = [],
  scale = 1,
): PlacedMarker[] {
  const { zoom } = frame;
  const reach = MARKER.reach * scale;
  const gathered = gather(scene.markers, { zoom, maxZoom, reach, text: scene.text });
  const marks = gathered.map((marker) => {
    const { x, y } = pixelOf(marker.position, frame);
    const others = marker.members.length - 1;
    const name = others > 0 ? `${marker.name} +${others}` : marker.name;
    return {
      marker,
      name,
      x: x + marker.offset.x,
      y: y + marker.offset.y,
      reach:
        Math.max(MARKER.radius, textWidth(marker.badge, TEXT_SIZE) / 2 + BADGE_PADDING) * scale,
      radius: MARKER.radius * scale,
      width: textWidth(name, TEXT_SIZE * scale),
      height: MARKER.labelHeight * scale,
    };
  });
  const sides = placeLabels(marks, frame, obstacles);
  return marks.map((mark, i) => {
    const side = sides[i];
    const { marker, name, reach } = mark;
    const at = { x: mark.x, y: mark.y };
    return { marker, at, reach, name, side, nameBox: side && boxAt(mark, side) };
  });
}

/** What markers and their names cover, for other names to keep clear of. */
export function coveredBy(placed: readonly PlacedMarker[]): Box[] {
  return placed.flatMap(({ at: { x, y }, reach, nameBox }) => [
    { left: x - reach, right: x + reach, top: y - MARKER.radius, bottom: y + MARKER.radius },
    ...(nameBox ? [nameBox] : []),
  ]);
}

/** Boxes along the route, which names keep clear of. */
export function coveredByRoute(route: readonly Position[], frame: MapFrame): Box[] {
  const points = route.map((position) => pixelOf(position, frame));
  return points.slice(1).flatMap((to, i) => {
    const from = points[i] ?? to;
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / ROUTE_STEP);
    return Array.from({ length: steps }, (_, step) => {
      const x = from.x + ((to.x - from.x) * step) / steps;
      const y = from.y + ((to.y - from.y) * step) / steps;
      return {
        left: x - ROUTE_CLEAR,
        top: y - ROUTE_CLEAR,
        right: x + ROUTE_CLEAR,
        bottom: y + ROUTE_CLEAR,
      };
    });
  });
}

/** Whether all of a disc is within the frame: a picture has no cut ones. */
export function isWhole(
  { at: { x, y }, reach }: PlacedMarker,
  { width, height }: MapFrame,
): boolean {
  const { radius } = MARKER;
  return x >= reach && y >= radius && x <= width - reach && y <= height - radius;
}

/** The areas of places known only roughly. */
export function areaNodes(areas: readonly MapArea[], frame: MapFrame, palette: Palette): SvgNode[] {
  return areas.map(({ position, radius, emphasis }) => {
    const ring = circle(position, radius).map((each) => pixelOf(each, frame));
    const isChosen = emphasis === 'selected' || emphasis === 'related';
    const [fill, edge] = isChosen
      ? [0.08, 0.9]
      : emphasis === 'dimmed'
        ? [0.02, 0.2]
        : [0.05, 0.45];
    const colour = isChosen ? palette.area : palette.areaPlain;
    return svg('path', {
      d: pathData([ring], true),
      fill: colour,
      'fill-opacity': fill,
      stroke: colour,
      'stroke-width': 1.3,
      'stroke-opacity': edge,
      'stroke-dasharray': '3.9 2.6',
    });
  });
}

/** The chosen visit's route as a line of dots, with arrows on every leg that has room for one. */
export function routeNodes(
  route: readonly Position[],
  frame: MapFrame,
  palette: Palette,
): SvgNode[] {
  if (route.length < 2) return [];
  const points = route.map((position) => pixelOf(position, frame));
  const arrows = points.slice(1).flatMap((to, i) => arrowsOf(points[i] ?? to, to));
  return [
    svg('path', {
      d: pathData([points], false),
      fill: 'none',
      stroke: palette.route,
      'stroke-width': 3,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
      'stroke-dasharray': '.3 5.7',
    }),
    ...(arrows.length > 0
      ? [
          svg('path', {
            d: pathData(arrows, true),
            fill: palette.route,
            stroke: palette.halo,
            'stroke-width': 2 * ARROW_RIM,
            'stroke-linejoin': 'round',
            'paint-order': 'stroke',
          }),
        ]
      : []),
  ];
}

/** Heads of arrows, evenly along a leg. */
function arrowsOf(from: Pixel, to: Pixel): Pixel[][] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length < ARROW_LEG) return [];
  const count = Math.max(1, Math.floor(length / ARROW_SPACING));
  return Array.from({ length: count }, (_, i) => {
    const share = (i + 0.5) / count;
    return ARROW_OUTLINE.map(([along, aside]) => ({
      x: from.x + dx * share + (dx * along - dy * aside) / length,
      y: from.y + dy * share + (dy * along + dx * aside) / length,
    }));
  });
}

/** Discs with their numbers and names, the most important on top. */
export function markerNodes(
  placed: readonly PlacedMarker[],
  inks: Inks,
  palette: Palette,
): SvgNode[] {
  return [...placed].reverse().map((each) => markerNode(each, inks, palette));
}

function markerNode(placed: PlacedMarker, inks: Inks, palette: Palette): SvgNode {
  const { marker, at, name, nameBox } = placed;
  const { emphasis } = marker;
  const isDimmed = emphasis === 'dimmed';
  return svg('g', { 'data-place': marker.placeId, 'data-members': membersOf(marker) }, [
    ...discNodes(placed, inks),
    centred(at, marker.badge, {
      'font-size': TEXT_SIZE,
      'font-weight': 600,
      fill: {
        selected: inks.accentInk,
        related: inks.accent,
        plain: inks.ink,
        dimmed: inks.ink3,
      }[emphasis],
    }),
    ...(nameBox
      ? [
          svg(
            'text',
            {
              x: nameBox.left,
              y: (nameBox.top + nameBox.bottom) / 2 + TEXT_SIZE * 0.35,
              'font-size': TEXT_SIZE,
              'font-weight': isDimmed ? undefined : emphasis === 'selected' ? 700 : 600,
              fill: isDimmed ? inks.ink2 : inks.ink,
              ...haloed(palette.halo),
            },
            [name],
          ),
        ]
      : []),
  ]);
}

/** The ids of all places that share a marker. */
function membersOf({ members }: GatheredMarker): string {
  return members.map(({ placeId }) => placeId).join(' ');
}

function discNodes({ marker, at, reach }: PlacedMarker, inks: Inks): SvgNode[] {
  const isSelected = marker.emphasis === 'selected';
  const edge = {
    selected: inks.raised,
    related: inks.accent,
    plain: inks.ink2,
    dimmed: inks.lineStrong,
  }[marker.emphasis];
  const grown = isSelected ? 2 : 0;
  const disc = (by: number, attributes: Readonly<Record<string, string | number>>) => {
    const half = { x: reach + grown + by, y: MARKER.radius + grown + by };
    return svg('rect', {
      x: at.x - half.x,
      y: at.y - half.y,
      width: half.x * 2,
      height: half.y * 2,
      rx: half.y,
      ...attributes,
    });
  };
  const isGathered = marker.members.length > 1;
  return [
    ...(isSelected ? [disc(2, { fill: inks.accent })] : []),
    ...(isGathered && !isSelected
      ? [disc(2.25, { fill: inks.raised, stroke: edge, 'stroke-width': 1.5 })]
      : []),
    disc(-1, {
      fill: isSelected ? inks.accent : inks.raised,
      stroke: edge,
      'stroke-width': 2,
      ...(marker.isExact ? {} : { 'stroke-dasharray': '4.5 3' }),
    }),
  ];
}

function centred(
  { x, y }: Pixel,
  text: string,
  attributes: Readonly<Record<string, string | number>>,
) {
  const size = Number(attributes['font-size']);
  return svg('text', { x, y: y + size * 0.345, 'text-anchor': 'middle', ...attributes }, [text]);
}
