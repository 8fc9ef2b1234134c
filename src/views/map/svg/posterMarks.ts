/** The marks of a map's poster: names, and markers as links. */
import type { Box } from '../../../scene/map/labels.ts';
import type { MapScene } from '../../../scene/map/map.ts';
import { MOST_OF_ALL } from '../../../scene/pages/surroundings.ts';
import { PAGE_INKS } from '../../inks.ts';
import { type SvgNode, svg } from '../../svg.ts';
import { SANS } from '../../textWidth.ts';
import type { BasemapNames, OwnPlace } from '../basemap/names.ts';
import type { MapFrame } from '../camera/frame.ts';
import type { PackDrawings } from '../pack/contract.ts';
import { fewerMarkers } from './fewerMarkers.ts';
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
  readonly className: string;
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

/** An SVG to be laid over the bounds of what is shown, at any size of these. */
export function posterMarks(options: Options): SvgNode {
  const { scene, names, packs, ownPlaces, frame, maxZoom, obstacles, isOfMany } = options;
  const { className, linkTo } = options;
  const shares = sharesOf(boundsWithin(scene, frame), isOfMany ? SEEN : 0);
  const few = fewerMarkers(scene, frame, MOST_OF_ALL.marks);
  const placed = placedMarkers(few, frame, maxZoom, obstacles);
  const covered = [...obstacles, ...coveredBy(placed), ...coveredByRoute(scene.route, frame)];
  const { language } = scene;
  const sheet = { frame, language, ownPlaces, palette: PAGE_PALETTE, scale: 1, hasStreets: false };
  const own = packs?.names({ ...sheet, obstacles: covered }) ?? { nodes: [], covered: [] };
  const left = [...covered, ...own.covered];
  const drawn = nameNodes(names, frame, PAGE_PALETTE, left, language);
  return svg('svg', { class: className, 'font-family': SANS }, [
    ...[...(isOfMany ? dotsFirst(drawn) : drawn), ...own.nodes].map((node) =>
      inShares(node, shares),
    ),
    // The most important comes first and is drawn last.
    ...[...placed].reverse().map((each) => markerLink(each, shares, linkTo)),
  ]);
}

/** CSS pixels that a mark may be off without being seen to be. */
const SEEN = 0.05;
/** Digits of a percentage after the point. */
const MOST_DIGITS = 3;

/**
 * The dots of cities before all of their names, so that what they have in common stands once. Looks stay the
 * same: no dot lies on the name of a city.
 */
function dotsFirst(names: readonly SvgNode[]): readonly SvgNode[] {
  const isDot = ({ name }: SvgNode) => name === 'circle';
  const first = names.findIndex(isDot);
  if (first < 0) return names;
  const cities = names.slice(first);
  return [
    ...names.slice(0, first),
    ...cities.filter(isDot),
    ...cities.filter((node) => !isDot(node)),
  ];
}

/** Shares with as many digits as a position in the frame needs that may be off by so many CSS pixels. */
function sharesOf(
  { left, top, width, height }: ReturnType<typeof boundsWithin>,
  off: number,
): Shares {
  const percent = (size: number) => {
    // Half of the last digit is what one may be off.
    const needed = Math.ceil(Math.log10(size / (200 * off)));
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
  linkTo: Options['linkTo'],
): SvgNode {
  const { marker, at } = placed;
  const { claim, placeId } = marker;
  const [kind, id] = claim ? (['stop', claim.stop] as const) : (['place', placeId] as const);
  const [drawn] = markerNodes([atOrigin(placed)], PAGE_INKS, PAGE_PALETTE);
  const link = {
    href: linkTo(id, kind),
    'aria-label': marker.label,
    'data-to': `${kind}:${id}`,
  };
  return svg('svg', { x: across(at.x), y: down(at.y), overflow: 'visible' }, [
    svg('a', link, drawn?.children ?? []),
  ]);
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
