/** The marks of a map's poster: names, and markers as links. */
import type { Box } from '../../../scene/map/labels.ts';
import type { MapScene } from '../../../scene/map/map.ts';
import { MOST_OF_ALL } from '../../../scene/pages/mostOfAll.ts';
import { ASIDE } from '../../asides.ts';
import { PAGE_INKS } from '../../inks.ts';
import { type SvgNode, svg } from '../../svg.ts';
import type { BasemapNames, OwnPlace } from '../basemap/names.ts';
import type { MapFrame } from '../camera/frame.ts';
import type { PackDrawings } from '../pack/contract.ts';
import { fewerMarkers, placesOf } from './fewerMarkers.ts';
import { markerNodes } from './markerNodes.ts';
import { nameNodes } from './nameNodes.ts';
import { PAGE_PALETTE } from './palettes.ts';
import { coveredBy, type PlacedMarker, placedMarkers } from './placedMarkers.ts';
import { boundsWithin } from './posterBounds.ts';
import { coveredByRoute } from './routeNodes.ts';

type Options = {
  readonly scene: MapScene;
  readonly names: BasemapNames;
  readonly packs: PackDrawings | undefined;
  readonly ownPlaces: readonly OwnPlace[];
  readonly frame: MapFrame;
  readonly maxZoom: number;
  /** Boxes that lie over the map in this frame. */
  readonly obstacles: readonly Box[];
  /** How many times as large the largest of these panels is drawn that positions must be exact in. */
  readonly scale: number;
  /** One of the many pages of a large dossier: the same in fewer bytes, with no more digits than can be seen. */
  readonly isOfMany: boolean;
  /** The address of a place's own page, or of a stop's. */
  readonly linkTo: (id: string, kind: 'place' | 'stop') => string;
};

/** Positions as percentages of the bounds of what is shown. */
type Shares = {
  readonly across: (x: number) => string;
  readonly down: (y: number) => string;
};

/** What is drawn for panels of one size, positioned by shares of the bounds of what is shown. */
export type PosterMarks = {
  /** Of the basemap. */
  readonly names: readonly SvgNode[];
  /** One for each marker, the most important last. */
  readonly links: readonly SvgNode[];
};

/** The marks of panels of one size. */
export function posterMarks(options: Options): PosterMarks {
  const { scene, names, packs, ownPlaces, frame, maxZoom, obstacles, isOfMany } = options;
  const bounds = boundsWithin(scene, frame);
  const few = fewerMarkers(scene, frame, MOST_OF_ALL.marks);
  const placed = placedMarkers(few, frame, maxZoom, obstacles);
  const covered = [...obstacles, ...coveredBy(placed), ...coveredByRoute(scene.route, frame)];
  const { language } = scene;
  const sheet = { frame, language, ownPlaces, palette: PAGE_PALETTE, scale: 1, hasStreets: false };
  const own = packs?.names({ ...sheet, obstacles: covered }) ?? { nodes: [], covered: [] };
  const left = [...covered, ...own.covered];
  const drawn = nameNodes(names, frame, PAGE_PALETTE, left, language);
  const shares = sharesOf(bounds, isOfMany ? SEEN : 0, options.scale);
  const ofNames = isOfMany ? sharesOf(bounds, SEEN_OF_NAMES) : shares;
  return {
    names: [...(isOfMany ? dotsFirst(drawn.map(withWholeSize)) : drawn), ...own.nodes].map((node) =>
      inShares(node, ofNames),
    ),
    // The most important comes first and is drawn last.
    links: [...placed].reverse().map((each) => markerLink(each, shares, options)),
  };
}

/** CSS pixels that a mark may be off without being seen to be, and that a name of the basemap may. */
const SEEN = 0.05;
const SEEN_OF_NAMES = 0.3;
/** Digits of a percentage after the point. */
const MOST_DIGITS = 3;

/**
 * The dots of cities before all of their names, and those that are alike together, so that what they have in common
 * stands once. Looks stay the same: no dot lies on the name of a city, and no name on another.
 */
function dotsFirst(names: readonly SvgNode[]): readonly SvgNode[] {
  const isDot = ({ name }: SvgNode) => name === 'circle';
  const first = names.findIndex(isDot);
  if (first < 0) return names;
  const cities = names.slice(first);
  return [
    ...names.slice(0, first),
    ...alikeTogether(cities.filter(isDot)),
    ...alikeTogether(cities.filter((node) => !isDot(node))),
  ];
}

function alikeTogether(nodes: readonly SvgNode[]): SvgNode[] {
  const groups = new Map<string, SvgNode[]>();
  for (const node of nodes) {
    const { x: _x, y: _y, cx: _cx, cy: _cy, ...look } = node.attributes;
    const key = JSON.stringify(look);
    groups.set(key, [...(groups.get(key) ?? []), node]);
  }
  return [...groups.values()].flat();
}

/** A name whose size is whole CSS pixels: many have the same then. */
function withWholeSize(node: SvgNode): SvgNode {
  const { 'font-size': size } = node.attributes;
  if (size === undefined) return node;
  return { ...node, attributes: { ...node.attributes, 'font-size': Math.round(Number(size)) } };
}

/**
 * Shares with as many digits as a position needs that may be off by so many CSS pixels of a frame, or of one that is
 * `scale` times as large.
 */
function sharesOf(
  { left, top, width, height }: ReturnType<typeof boundsWithin>,
  off: number,
  scale = 1,
): Shares {
  const percent = (size: number) => {
    // Half of the last digit is what one may be off.
    const needed = Math.ceil(Math.log10((size * scale) / (200 * off)));
    const whole = 10 ** Math.min(MOST_DIGITS, Math.max(0, needed));
    return (along: number) => `${Math.round((along / size) * (100 * whole)) / whole}%`;
  };
  const [across, down] = [percent(width), percent(height)];
  return { across: (x) => across(x - left), down: (y) => down(y - top) };
}

/** A marker of constant size whose position is a share of the bounds. */
function markerLink(
  placed: PlacedMarker,
  { across, down }: Shares,
  { linkTo, isOfMany }: Options,
): SvgNode {
  const { marker, at } = placed;
  const { claim, placeId } = marker;
  const [kind, id] = claim ? (['stop', claim.stop] as const) : (['place', placeId] as const);
  const [drawn] = markerNodes([atOrigin(placed)], PAGE_INKS, PAGE_PALETTE);
  const link = {
    href: linkTo(id, kind),
    ...(isOfMany && isAside(marker) ? ASIDE : { 'aria-label': marker.label }),
    'data-to': `${kind}:${id}`,
    'data-many': marker.members.flatMap(placesOf).length > 1 ? '' : undefined,
  };
  return svg('svg', { x: across(at.x), y: down(at.y), overflow: 'visible' }, [
    svg('a', link, drawn?.children ?? []),
  ]);
}

function isAside({ emphasis, sign }: PlacedMarker['marker']): boolean {
  return emphasis === 'dimmed' && sign !== 'alternative';
}

function atOrigin(placed: PlacedMarker): PlacedMarker {
  const { at, nameBox } = placed;
  const moved = nameBox && {
    left: nameBox.left - at.x,
    right: nameBox.right - at.x,
    top: nameBox.top - at.y,
    bottom: nameBox.bottom - at.y,
  };
  return { ...placed, at: { x: 0, y: 0 }, nameBox: moved };
}

const ACROSS = new Set(['x', 'cx']);
const DOWN = new Set(['y', 'cy']);

/** A node and its children, positioned by shares instead of by pixels. */
function inShares(node: SvgNode, shares: Shares): SvgNode {
  const attributes = Object.fromEntries(
    Object.entries(node.attributes).map(([key, value]) => {
      if (ACROSS.has(key)) return [key, shares.across(Number(value))];
      return [key, DOWN.has(key) ? shares.down(Number(value)) : value];
    }),
  );
  const children = node.children.map((child) =>
    typeof child === 'string' ? child : inShares(child, shares),
  );
  return { ...node, attributes, children };
}
