/** Markers with their numbers and names as SVG. */

import type { GatheredMarker } from '../../../scene/map/gather.ts';
import type { Pixel } from '../../../scene/map/mercator.ts';
import type { Inks } from '../../inks.ts';
import { type SvgNode, svg } from '../../svg.ts';
import { TEXT_SIZE } from '../../textWidth.ts';
import { MARKER } from '../look/look.ts';
import type { Palette } from '../look/palette.ts';
import { haloed } from './haloed.ts';
import type { PlacedMarker } from './placedMarkers.ts';

/** The most important marker is drawn last, on top of the others. */
export function markerNodes(
  placed: readonly PlacedMarker[],
  inks: Inks,
  palette: Palette,
): SvgNode[] {
  return [...placed].reverse().map((each) => markerNode(each, inks, palette));
}

function markerNode(placed: PlacedMarker, inks: Inks, palette: Palette): SvgNode {
  const { marker, name, nameBox } = placed;
  const { emphasis } = marker;
  const isDimmed = emphasis === 'dimmed' || marker.sign === 'alternative';
  return svg('g', { 'data-place': marker.placeId, 'data-members': membersOf(marker) }, [
    ...signNodes(placed, inks),
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

function signNodes(placed: PlacedMarker, inks: Inks): SvgNode[] {
  const { marker, at } = placed;
  switch (marker.sign) {
    case 'dot':
      return smallNodes(at, MARKER.dot, {
        ...{ fill: inks.ink3, stroke: inks.raised, 'stroke-width': 1.5 },
      });
    case 'alternative':
      return smallNodes(at, MARKER.ring, {
        ...{ fill: inks.raised, 'fill-opacity': 0.8, stroke: inks.accent },
        ...{ 'stroke-width': 2, 'stroke-dasharray': '3.1 2.4' },
      });
    default:
      return [...discNodes(placed, inks), badgeNode(placed, inks)];
  }
}

/** With a target that can be pressed. */
function smallNodes(
  { x, y }: Pixel,
  r: number,
  look: Readonly<Record<string, string | number>>,
): SvgNode[] {
  return [
    svg('circle', { cx: x, cy: y, r: MARKER.radius, fill: 'none', 'pointer-events': 'all' }),
    svg('circle', { cx: x, cy: y, r, ...look }),
  ];
}

function badgeNode({ marker, at }: PlacedMarker, inks: Inks): SvgNode {
  const { emphasis } = marker;
  const strong = emphasis === 'selected' || emphasis === 'related' ? inks.accent : undefined;
  return centred(at, marker.badge, {
    'font-size': TEXT_SIZE,
    'font-weight': 600,
    fill: isFilled(marker)
      ? inks.accentInk
      : (strong ?? (emphasis === 'dimmed' ? inks.ink3 : inks.ink)),
  });
}

/** What is chosen and known: a full disc. */
function isFilled({ sign, emphasis, isExact }: GatheredMarker): boolean {
  if (sign === 'unknown') return false;
  return emphasis === 'selected' || (sign === 'order' && isExact);
}

/** Nothing names the place, so nothing is marked but that it is unknown. */
function isOpenRing({ sign, members }: GatheredMarker): boolean {
  return sign === 'unknown' && members.length === 1;
}

/** The ids of all places that share a marker, separated by spaces. */
function membersOf({ members }: GatheredMarker): string {
  return members.map(({ placeId }) => placeId).join(' ');
}

function discNodes({ marker, at, reach }: PlacedMarker, inks: Inks): SvgNode[] {
  const isChosen = marker.emphasis === 'selected';
  const isFull = isFilled(marker);
  const edge = {
    selected: isFull ? inks.raised : inks.accent,
    related: inks.accent,
    plain: inks.ink2,
    dimmed: inks.lineStrong,
  }[marker.emphasis];
  const grown = isChosen ? 2 : 0;
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
    ...(isChosen && isFull ? [disc(2, { fill: inks.accent })] : []),
    ...(isGathered && !isChosen
      ? [disc(2.25, { fill: inks.raised, stroke: edge, 'stroke-width': 1.5 })]
      : []),
    disc(-1, {
      fill: isFull ? inks.accent : inks.raised,
      stroke: edge,
      'stroke-width': 2,
      ...(isOpenRing(marker) ? { 'fill-opacity': 0.7 } : {}),
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
