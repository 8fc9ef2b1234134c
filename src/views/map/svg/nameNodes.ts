/** The basemap's names as SVG. A name that would touch something else is left out. */
import type { Box } from '../../../scene/map/labels.ts';
import { type SvgNode, svg } from '../../svg.ts';
import { wrappedText } from '../../textWidth.ts';
import type { BasemapNames } from '../basemap/names.ts';
import { type MapFrame, pixelOf } from '../camera/frame.ts';
import { atZoom } from '../look/atZoom.ts';
import { SIZES } from '../look/look.ts';
import type { Palette } from '../look/palette.ts';
import { type Anchor, type FreeRoom, freeRoom } from './freeRoom.ts';
import { haloed } from './haloed.ts';
import { blockNode, blockSize, ITALIC_FONT, oneLine, type TextBlock } from './textBlock.ts';

const CENTRED: readonly Anchor[] = [[0, 0]];
const BELOW: readonly Anchor[] = [[0, 0.5]];
const BESIDE: readonly Anchor[] = [
  [0.5, 0],
  [-0.5, 0],
  [0, 0.5],
  [0, -0.5],
];

/** What every kind of name is drawn with. */
type Sheet = {
  readonly frame: MapFrame;
  readonly palette: Palette;
  readonly room: FreeRoom;
  /** Enlarges all names. */
  readonly scale: number;
};

/**
 * Names that fit between the obstacles. Cities get room first, the larger before the smaller, then
 * islands, waters and countries. `scale` enlarges all of them.
 */
export function nameNodes(
  names: BasemapNames,
  frame: MapFrame,
  palette: Palette,
  obstacles: readonly Box[],
  language: string,
  scale = 1,
): SvgNode[] {
  const sheet = { frame, palette, room: freeRoom(frame, obstacles), scale };
  const cities = cityNodes(names.cities, sheet);
  const islands = islandNodes(names.islands, sheet);
  const waters = waterNodes(names.waters, sheet);
  const countries = countryNodes(names.countries, sheet, language);
  return [...countries, ...waters, ...islands, ...cities];
}

/** Where a pack has names, those of the world end at its first zoom level. */
function isBeforePack({ until }: { readonly until?: number }, zoom: number): boolean {
  return until === undefined || zoom < until;
}

function cityNodes(cities: BasemapNames['cities'], { frame, palette, room, scale }: Sheet) {
  const { zoom } = frame;
  const radius = atZoom(SIZES.cityDot, zoom);
  return [...cities]
    .filter((city) => city.zoom <= zoom && isBeforePack(city, zoom))
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ name, position, weight, capital }) => {
      const at = pixelOf(position, frame);
      if (!room.isInSight(at) || !room.isFree(at, { width: 2 * radius, height: 2 * radius }))
        return [];
      const size = cityTextSize(weight, zoom) * scale;
      const text = oneLine(name, size, {
        ...haloed(palette.halo),
        fill: weight > 56 ? palette.city : palette.town,
        ...(capital || weight > 60 ? { 'font-weight': 600 } : {}),
      });
      const middle = room.take(at, blockSize(text), BESIDE, radius + size * 0.3);
      if (!middle) return [];
      const dot = capital
        ? { fill: palette.land, stroke: palette.town, 'stroke-width': 1.4 }
        : { fill: palette.town };
      return [svg('circle', { cx: at.x, cy: at.y, r: radius, ...dot }), blockNode(middle, text)];
    });
}

/** `weight` is ten times the decimal logarithm of the number of inhabitants. */
function cityTextSize(weight: number, zoom: number): number {
  const [small, large] = [atZoom(SIZES.smallCity, zoom), atZoom(SIZES.largeCity, zoom)];
  return small + Math.min(1, Math.max(0, (weight - 40) / 30)) * (large - small);
}

function islandNodes(islands: BasemapNames['islands'], sheet: Sheet) {
  const { frame, palette, scale } = sheet;
  const size = atZoom(SIZES.island, frame.zoom) * scale;
  const attributes = { ...haloed(palette.water), ...ITALIC_FONT, fill: palette.town };
  return islands
    .filter((island) => island.minZoom <= frame.zoom && isBeforePack(island, frame.zoom))
    .flatMap(({ name, position }) =>
      textAlone(sheet, position, oneLine(name, size, attributes), BELOW, size),
    );
}

function waterNodes(waters: BasemapNames['waters'], sheet: Sheet) {
  const { frame, palette, scale } = sheet;
  const { zoom } = frame;
  return waters
    .filter((water) => water.minZoom <= zoom && zoom < water.maxZoom && isBeforePack(water, zoom))
    .flatMap(({ name, position, size: share, kind }) => {
      const size = atZoom(SIZES.water, zoom) * share * scale;
      return textAlone(sheet, position, {
        lines: wrappedText(name, size, size * 8),
        size,
        spacing: size * 0.05,
        attributes: {
          ...haloed(kind === 'river' ? palette.halo : palette.water),
          ...ITALIC_FONT,
          fill: palette.waterName,
        },
      });
    });
}

/** From this zoom level on the frame lies within a country. */
const COUNTRIES_END = 6.6;

function countryNodes(countries: BasemapNames['countries'], sheet: Sheet, language: string) {
  const { frame, palette, scale } = sheet;
  if (frame.zoom >= COUNTRIES_END) return [];
  const size = atZoom(SIZES.country, frame.zoom) * scale;
  return countries.flatMap(({ name, position }) =>
    textAlone(sheet, position, {
      lines: wrappedText(name.toLocaleUpperCase(language), size * 1.25, size * 7),
      size,
      spacing: size * 0.18,
      attributes: { ...haloed(palette.halo), fill: palette.country },
    }),
  );
}

/** A name without a dot, if its point is in the frame and there is room for it. */
function textAlone(
  { frame, room }: Sheet,
  position: readonly [number, number],
  text: TextBlock,
  anchors = CENTRED,
  gap = 0,
): SvgNode[] {
  const at = pixelOf(position, frame);
  const middle = room.isInSight(at) ? room.take(at, blockSize(text), anchors, gap) : undefined;
  return middle ? [blockNode(middle, text)] : [];
}
