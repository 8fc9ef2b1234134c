/** The ground of packs as SVG: one path for each kind of thing, over all tiles in sight. */
import type { Box } from '../../../scene/map/labels.ts';
import type { Pixel } from '../../../scene/map/mercator.ts';
import { type SvgNode, svg } from '../../svg.ts';
import type { MapFrame, Size } from '../camera/frame.ts';
import { atZoom } from '../look/atZoom.ts';
import type { ByZoom } from '../look/look.ts';
import type { Palette } from '../look/palette.ts';
import { clipLine, clipRing } from '../svg/clip.ts';
import { pathData } from '../svg/pathData.ts';
import { simplifyLine, simplifyRing } from '../svg/simplify.ts';
import { AREAS, BOUNDARIES, HOUSES, SHORES, STREAMS } from './classes.ts';
import type { GroundDetail } from './contract.ts';
import type { AreaClass, LineClass } from './featureClass.ts';
import { openLines } from './openLines.ts';
import type { TileFeature, TileFeatures } from './tileFeatures.ts';
import type { TileInFrame } from './tilesIn.ts';
import { ROADS, TRACKS } from './ways.ts';

/** A tile that is there. */
export type ShownTile = TileInFrame & { readonly features: TileFeatures };

/** Lines continue so far beyond a picture, in CSS pixels, that no end of a line is visible. */
export const BLEED = 8;

/** What is left out last comes first; what is not named is left out before all of these. */
const IMPORTANT = [
  ...['earth', 'water', 'shore', 'motorway-case', 'country', 'major-case', 'river', 'green'],
  ...['forest', 'built', 'city', 'middle-case', 'rail', 'bank', 'region', 'minor-case'],
];

type Painted = { readonly id: string; readonly d: string; readonly look: SvgNode['attributes'] };

/** Paths from the bottom up. */
export function packGround(
  tiles: readonly ShownTile[],
  { width, height, zoom }: MapFrame,
  palette: Palette,
  detail: GroundDetail,
): SvgNode[] {
  const sheet = { tiles, zoom, palette, size: { width, height }, detail };
  const roads = (part: 'case' | 'inside'): Painted[] =>
    ROADS.flatMap(({ id, [part]: wide, ...road }) =>
      lineOf({ ...road, id: `${id}-${part}`, colour: COLOURS[part], width: wide }, sheet),
    );
  const lines = (classes: readonly LineClass[]) => classes.flatMap((each) => lineOf(each, sheet));
  const painted = [
    ...AREAS.flatMap((each) => areaOf(each, sheet)),
    ...lines([...SHORES, ...STREAMS]),
    ...areaOf(HOUSES, sheet),
    ...lines(TRACKS),
    ...roads('case'),
    ...roads('inside'),
    ...lines(BOUNDARIES),
  ];
  const water = svg('path', { d: squares(tiles), fill: palette.water });
  return [
    water,
    ...affordable(painted, detail.most).map(({ d, look }) => svg('path', { d, ...look })),
  ];
}

const COLOURS = { case: 'roadCase', inside: 'road' } as const;

/** As much as there may be characters for, in the order of painting. */
function affordable(painted: readonly Painted[], most = Number.POSITIVE_INFINITY): Painted[] {
  const rank = ({ id }: Painted) => (IMPORTANT.includes(id) ? IMPORTANT.indexOf(id) : 99);
  const kept = new Set<Painted>();
  let left = most;
  for (const each of [...painted].sort((a, b) => rank(a) - rank(b))) {
    // Land without its lakes would be wrong, whatever they weigh.
    if (each.d.length > left && rank(each) > 1) continue;
    left -= each.d.length;
    kept.add(each);
  }
  return painted.filter((each) => kept.has(each));
}

type Sheet = {
  readonly tiles: readonly ShownTile[];
  readonly zoom: number;
  readonly palette: Palette;
  readonly size: Size;
  readonly detail: GroundDetail;
};

function areaOf(each: AreaClass, { tiles, zoom, palette, size, detail }: Sheet): Painted[] {
  if (zoom < (each.minZoom ?? 0)) return [];
  const rings = tiles.flatMap((tile) => {
    const box = boxOf(tile, size);
    return selected(tile, each, 'area').flatMap((ring) => [
      simplifyRing(clipRing(ring.slice(1), box), detail.tolerance),
    ]);
  });
  const fill = { fill: palette[each.colour] };
  const look = each.opacity === undefined ? fill : { ...fill, opacity: each.opacity };
  return painting(each.id, pathData(rings, true), look);
}

function lineOf(each: LineClass, { tiles, zoom, palette, size, detail }: Sheet): Painted[] {
  const width = hundredth(atZoom(each.width as ByZoom, zoom));
  if (zoom < (each.minZoom ?? 0) || width <= 0) return [];
  const lines = tiles.flatMap((tile) => {
    const box = boxOf(tile, size);
    return each.isEdge
      ? selected(tile, each, 'area').flatMap((ring) => openLines(clipRing(ring.slice(1), box), box))
      : selected(tile, each, 'line').flatMap((line) => clipLine(line, box));
  });
  const simple = lines.map((line) => simplifyLine(line, detail.tolerance));
  const dashes = each.dashes?.map((dash) => hundredth(dash * width)).join(' ');
  return painting(each.id, pathData(simple, false), {
    ...{ fill: 'none', stroke: palette[each.colour], 'stroke-width': width },
    ...{ 'stroke-linejoin': 'round', 'stroke-linecap': dashes ? 'butt' : 'round' },
    ...(dashes ? { 'stroke-dasharray': dashes } : {}),
  });
}

function painting(id: string, d: string, look: SvgNode['attributes']): Painted[] {
  return d ? [{ id, d, look }] : [];
}

type Selector = Pick<AreaClass, 'layer' | 'property' | 'values'>;

/** Lines or rings in CSS pixels. */
function selected(
  { features, left, top, side }: ShownTile,
  { layer, property, values }: Selector,
  shape: TileFeature['shape'],
): Pixel[][] {
  return (features.get(layer) ?? [])
    .filter(({ tags, shape: own }) => own === shape && isAmong(tags[property], values))
    .flatMap(({ lines }) =>
      lines.map((line) => line.map(({ x, y }) => ({ x: left + x * side, y: top + y * side }))),
    );
}

function isAmong(value: unknown, values: Selector['values']): boolean {
  return values.some((each) => each === value);
}

/** What a picture shows of a tile. */
function boxOf({ left, top, side }: TileInFrame, { width, height }: Size): Box {
  return {
    left: Math.max(left, -BLEED),
    top: Math.max(top, -BLEED),
    right: Math.min(left + side, width + BLEED),
    bottom: Math.min(top + side, height + BLEED),
  };
}

function squares(tiles: readonly TileInFrame[]): string {
  const corners = ({ left, top, side }: TileInFrame) => [
    { x: left, y: top },
    { x: left + side, y: top },
    { x: left + side, y: top + side },
    { x: left, y: top + side },
  ];
  return pathData(tiles.map(corners), true);
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
