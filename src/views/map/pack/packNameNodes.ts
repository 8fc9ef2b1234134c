/** The names of packs as SVG. A name that would touch something else is left out. */
import type { Box } from '../../../scene/map/labels.ts';
import type { Pixel } from '../../../scene/map/mercator.ts';
import { type SvgNode, svg } from '../../svg.ts';
import { wrappedText } from '../../textWidth.ts';
import type { Size } from '../camera/frame.ts';
import { atZoom } from '../look/atZoom.ts';
import { type FreeRoom, freeRoom } from '../svg/freeRoom.ts';
import { haloed } from '../svg/haloed.ts';
import { simplifyLine } from '../svg/simplify.ts';
import { blockNode, blockSize, ITALIC_FONT, oneLine, type TextBlock } from '../svg/textBlock.ts';
import type { NameSheet } from './contract.ts';
import { localName, type Tags } from './localName.ts';
import {
  BOLD_RANK,
  NAMED_ROADS,
  PACK_SIZES,
  QUARTERS,
  RANKS,
  STREET_BEND,
  TOWNS_END,
} from './names.ts';
import type { ShownTile } from './packGround.ts';

type Named = { readonly name: string; readonly at: Pixel; readonly tags: Tags };
type Placed = { readonly node: SvgNode; readonly box: Box };

/** Names in the order in which they get room: towns, quarters, waters, streets. */
export function packNameNodes(
  tiles: readonly ShownTile[],
  sheet: NameSheet,
): { readonly nodes: readonly SvgNode[]; readonly covered: readonly Box[] } {
  const room = freeRoom(sheet.frame, sheet.obstacles);
  const placed = [
    ...townTexts(tiles, sheet).flatMap(([at, text]) => place(at, text, room)),
    ...quarterTexts(tiles, sheet).flatMap(([at, text]) => place(at, text, room)),
    ...waterTexts(tiles, sheet).flatMap(([at, text]) => place(at, text, room)),
    ...(sheet.hasStreets ? streetNames(tiles, sheet, room) : []),
  ];
  return { nodes: placed.map(({ node }) => node).reverse(), covered: placed.map(({ box }) => box) };
}

type Text = readonly [at: Pixel, text: TextBlock];

function townTexts(tiles: readonly ShownTile[], sheet: NameSheet): Text[] {
  const { frame, palette, scale, ownPlaces } = sheet;
  const { zoom } = frame;
  if (zoom >= TOWNS_END) return [];
  const own = new Set(
    ownPlaces.flatMap(({ names, shortNames }) => [
      ...Object.values(names),
      ...Object.values(shortNames ?? {}),
    ]),
  );
  const rank = ({ tags }: Named) => Number(tags.population_rank ?? 0);
  return pointsIn(tiles, 'places', sheet)
    .filter(({ tags }) => tags.kind === 'locality')
    .filter(({ name, tags }) =>
      [name, tags.name, tags['name:en']].every((each) => !own.has(String(each))),
    )
    .sort((a, b) => rank(b) - rank(a))
    .map((town) => {
      const size = townSize(rank(town), zoom) * scale;
      const isLarge = rank(town) >= BOLD_RANK;
      const text = oneLine(town.name, size, {
        ...haloed(palette.halo),
        fill: isLarge ? palette.city : palette.town,
        ...(isLarge ? { 'font-weight': 600 } : {}),
      });
      return [town.at, text] as const;
    });
}

function townSize(rank: number, zoom: number): number {
  const [small, large] = [atZoom(PACK_SIZES.village, zoom), atZoom(PACK_SIZES.city, zoom)];
  const share = (rank - RANKS.village) / (RANKS.city - RANKS.village);
  return small + Math.min(1, Math.max(0, share)) * (large - small);
}

function quarterTexts(tiles: readonly ShownTile[], sheet: NameSheet): Text[] {
  const { frame, palette, scale, language } = sheet;
  if (frame.zoom < (PACK_SIZES.quarter[0]?.[0] ?? 0)) return [];
  const size = atZoom(PACK_SIZES.quarter, frame.zoom) * scale;
  return pointsIn(tiles, 'places', sheet)
    .filter(({ tags }) => QUARTERS.includes(String(tags.kind)))
    .map(({ name, at }) => {
      const lines = wrappedText(name.toLocaleUpperCase(language), size * 1.15, size * 8);
      const attributes = { ...haloed(palette.halo), fill: palette.country };
      return [at, { lines, size, spacing: size * 0.12, attributes }] as const;
    });
}

function waterTexts(tiles: readonly ShownTile[], sheet: NameSheet): Text[] {
  const { frame, palette, scale } = sheet;
  const size = atZoom(PACK_SIZES.water, frame.zoom) * scale;
  return pointsIn(tiles, 'water', sheet).map(({ name, at }) => {
    const attributes = { ...haloed(palette.water), ...ITALIC_FONT, fill: palette.waterName };
    return [
      at,
      { lines: wrappedText(name, size, size * 7), size, spacing: size * 0.05, attributes },
    ];
  });
}

/** Points with names whose zoom level has come; each is in one tile only. */
function pointsIn(
  tiles: readonly ShownTile[],
  layer: string,
  { language, frame }: NameSheet,
): Named[] {
  return tiles.flatMap(({ features, left, top, side }) =>
    (features.get(layer) ?? []).flatMap(({ tags, shape, lines }) => {
      const [point] = lines[0] ?? [];
      const name = localName(tags, language);
      const isDue = Number(tags.min_zoom ?? 0) <= frame.zoom;
      if (shape !== 'point' || !point || !isDue || name === '') return [];
      if (point.x < 0 || point.x >= 1 || point.y < 0 || point.y >= 1) return [];
      return [{ name, tags, at: { x: left + point.x * side, y: top + point.y * side } }];
    }),
  );
}

function place(at: Pixel, text: TextBlock, room: FreeRoom, turned?: Size): Placed[] {
  const size = turned ?? blockSize(text);
  const middle = room.isInSight(at) ? room.take(at, size, [[0, 0]], 0) : undefined;
  if (!middle) return [];
  const [across, down] = [size.width / 2, size.height / 2];
  const box = {
    ...{ left: middle.x - across, right: middle.x + across },
    ...{ top: middle.y - down, bottom: middle.y + down },
  };
  return [{ node: blockNode(middle, text), box }];
}

type Street = { readonly name: string; readonly from: Pixel; readonly to: Pixel };

/** The names of streets, each once, along its longest straight stretch. */
function streetNames(tiles: readonly ShownTile[], sheet: NameSheet, room: FreeRoom): Placed[] {
  const { palette, frame, scale } = sheet;
  const size = atZoom(PACK_SIZES.street, frame.zoom) * scale;
  return longestStretches(tiles, sheet).flatMap(({ name, from, to }) => {
    const text = oneLine(name, size, { ...haloed(palette.halo), fill: palette.town });
    const { width, height } = blockSize(text);
    const [dx, dy] =
      from.x <= to.x ? [to.x - from.x, to.y - from.y] : [from.x - to.x, from.y - to.y];
    if (Math.hypot(dx, dy) < width * 1.1) return [];
    const at = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    const angle = Math.atan2(dy, dx);
    const [cosine, sine] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
    const turned = {
      width: width * cosine + height * sine,
      height: width * sine + height * cosine,
    };
    const degrees = Math.round((angle * 1800) / Math.PI) / 10;
    return place(at, text, room, turned).map(({ node, box }) => ({
      node: svg('g', { transform: `rotate(${degrees} ${tenth(at.x)} ${tenth(at.y)})` }, [node]),
      box,
    }));
  });
}

function longestStretches(tiles: readonly ShownTile[], { frame, language }: NameSheet): Street[] {
  const found = new Map<string, Street>();
  for (const { features, left, top, side } of tiles) {
    for (const { tags, shape, lines } of features.get('roads') ?? []) {
      const name = localName(tags, language);
      if (shape !== 'line' || name === '' || frame.zoom < firstLevel(tags)) continue;
      for (const line of lines) {
        const pixels = line.map(({ x, y }) => ({ x: left + x * side, y: top + y * side }));
        const simple = simplifyLine(pixels, STREET_BEND);
        simple.slice(1).forEach((to, i) => {
          const stretch = { name, from: simple[i] ?? to, to };
          const known = found.get(name);
          if (!known || lengthOf(stretch) > lengthOf(known)) found.set(name, stretch);
        });
      }
    }
  }
  return [...found.values()];
}

function firstLevel({ kind }: Tags): number {
  const levels: Readonly<Record<string, number>> = NAMED_ROADS;
  return levels[String(kind)] ?? Number.POSITIVE_INFINITY;
}

function lengthOf({ from, to }: Street): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
