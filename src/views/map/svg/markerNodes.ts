/** Markers with their numbers and names as SVG. */
import type { GatheredMarker } from '../../../scene/gather.ts';
import type { Pixel } from '../../../scene/mercator.ts';
import type { Inks } from '../../inks.ts';
import { type SvgNode, svg } from '../../svg.ts';
import { MARKER } from '../look/look.ts';
import type { Palette } from '../look/palette.ts';
import { haloed } from './haloed.ts';
import { type PlacedMarker, TEXT_SIZE } from './placedMarkers.ts';

/** The most important marker is drawn last, on top of the others. */
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

/** The ids of all places that share a marker, separated by spaces. */
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
