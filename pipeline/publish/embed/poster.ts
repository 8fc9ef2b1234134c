/** The map before there is a map: land as one picture, markers as links of a constant size over it. */
import type { GatheredMarker } from '../../../src/scene/gather.ts';
import type { MapScene } from '../../../src/scene/map.ts';
import type { Basemap } from '../../../src/views/map/basemap/basemap.ts';
import { basemapNames, type OwnPlace } from '../../../src/views/map/basemap/names.ts';
import { type MapFrame, pixelOf, type Size } from '../../../src/views/map/camera/frame.ts';
import { areaNodes } from '../../../src/views/map/svg/areaNodes.ts';
import { basemapNodes } from '../../../src/views/map/svg/basemapNodes.ts';
import { markerNodes } from '../../../src/views/map/svg/markerNodes.ts';
import { nameNodes } from '../../../src/views/map/svg/nameNodes.ts';
import {
  coveredBy,
  type PlacedMarker,
  placedMarkers,
} from '../../../src/views/map/svg/placedMarkers.ts';
import { maximumZoom } from '../../../src/views/map/svg/svgMap.ts';
import { type SvgNode, svg } from '../../../src/views/svg.ts';
import { PAGE_INKS, PAGE_PALETTE } from './palette.ts';
import { NARROW, ROOMY, type SafeBox, shownIn } from './shape.ts';

/** CSS pixels around the middle that are drawn: what the widest and the highest map can show. */
const DRAWN: Size = { width: 1400, height: 640 };
/** CSS pixels in which the basemap has names: of a map as wide as an article, and of one beside words. */
const NAMED = { wide: 630, beside: 320 };
/** CSS pixels of the narrowest map that has a marker for each place. */
const MARKED = 420;
/** How far, in CSS pixels, coasts may be off; see `svgMap`. */
const TOLERANCE = 0.9;
/** Of a marker that a finger should hit, CSS pixels. */
const HIT = 14;

export type Poster = { readonly land: SvgNode; readonly pins: readonly SvgNode[] };

type PosterOptions = {
  readonly scene: MapScene;
  readonly basemap: Basemap;
  readonly box: SafeBox;
  readonly ownPlaces: readonly OwnPlace[];
  /** Where the marker of these places leads. */
  readonly linkTo: (placeIds: readonly string[]) => string;
};

/** The picture, and the markers once for maps with room and once, gathered, for narrow ones. */
export function poster({ scene, basemap, box, ownPlaces, linkTo }: PosterOptions): Poster {
  const maxZoom = maximumZoom(basemap);
  const { width, height } = box.frame;
  const drawn = { ...box.frame, ...DRAWN };
  const { height: roomyHeight } = ROOMY;
  const least = { ...box.frame, width: Math.max(MARKED, width), height: roomyHeight };
  const inTheMiddle = (size: Size, attributes: Readonly<Record<string, string>>) => ({
    transform: `translate(${(width - size.width) / 2} ${(height - size.height) / 2})`,
    ...attributes,
  });
  const roomy = placedMarkers(scene, least, maxZoom, cornersOf(least));
  const names = basemapNames(basemap.labels, scene.language, ownPlaces);
  const namesIn = (name: keyof typeof NAMED) => {
    const frame = { ...least, width: Math.max(NAMED[name], width) };
    const covered = [
      ...cornersOf(frame),
      ...coveredBy(placedMarkers(scene, frame, maxZoom, cornersOf(frame))),
    ];
    return svg(
      'g',
      inTheMiddle(frame, { class: `names ${name}` }),
      nameNodes(names, frame, PAGE_PALETTE, covered, scene.language),
    );
  };
  const land = svg(
    'svg',
    {
      class: 'poster',
      viewBox: `0 0 ${width} ${height}`,
      preserveAspectRatio: 'xMidYMid meet',
      'aria-hidden': 'true',
    },
    [
      svg('g', inTheMiddle(DRAWN, {}), [
        ...basemapNodes(basemap, drawn, PAGE_PALETTE, { tolerance: TOLERANCE }),
        ...areaNodes(scene.areas, drawn, PAGE_PALETTE),
      ]),
      namesIn('wide'),
      namesIn('beside'),
    ],
  );
  const small = shownIn(box, NARROW);
  const narrow = placedMarkers(scene, small, maxZoom, cornersOf(small));
  const pins = (placed: readonly PlacedMarker[], frame: MapFrame, name: string) =>
    svg(
      'svg',
      { class: `pins ${name}` },
      inOrder(placed).map((each) => pin(each, frame, box, linkTo)),
    );
  return { land, pins: [pins(roomy, least, 'roomy'), pins(narrow, small, 'narrow')] };
}

/** What the button to move the map and the credit cover, about, in a frame of this size or a wider one. */
function cornersOf({ width, height }: Size) {
  return [
    { left: 0, right: Math.min(width, 240), top: height - 42, bottom: height },
    { left: Math.max(0, width - 260), right: width, top: height - 26, bottom: height },
  ];
}

/** From north to south, as the full page has them. */
function inOrder(placed: readonly PlacedMarker[]): PlacedMarker[] {
  return [...placed].sort((a, b) => a.at.y - b.at.y);
}

function pin(
  placed: PlacedMarker,
  frame: MapFrame,
  box: SafeBox,
  linkTo: PosterOptions['linkTo'],
): SvgNode {
  const { marker, at } = placed;
  const places = placesOf(marker);
  const inBox = pixelOf(marker.position, box.frame);
  const origin = pixelOf(marker.position, frame);
  // A marker that is fanned out stands beside its place, by the same pixels at every size.
  const aside = { x: at.x - origin.x, y: at.y - origin.y };
  const drawn: PlacedMarker = {
    ...placed,
    at: aside,
    nameBox: placed.nameBox && {
      left: placed.nameBox.left - origin.x,
      right: placed.nameBox.right - origin.x,
      top: placed.nameBox.top - origin.y,
      bottom: placed.nameBox.bottom - origin.y,
    },
  };
  return svg(
    'a',
    {
      class: 'pin',
      href: linkTo(places),
      'data-places': places.join(' '),
      'aria-label': marker.label,
    },
    [
      svg(
        'svg',
        {
          x: percent(inBox.x / box.frame.width),
          y: percent(inBox.y / box.frame.height),
          width: 1,
          height: 1,
          overflow: 'visible',
        },
        [
          svg('circle', { class: 'hit', cx: aside.x, cy: aside.y, r: HIT }),
          ...markerNodes([drawn], PAGE_INKS, PAGE_PALETTE),
        ],
      ),
    ],
  );
}

function placesOf({ members }: GatheredMarker): string[] {
  return members.map(({ placeId }) => placeId);
}

/** Of the box, exact to a hundredth of a pixel. */
function percent(share: number): string {
  return `${Math.round(share * 100_000) / 1000}%`;
}
