/** The markers of a map as links of a constant size over its picture. */
import type { MapMarker, MapScene } from '../../../src/scene/map/map.ts';
import { type MapFrame, pixelOf, type Size } from '../../../src/views/map/camera/frame.ts';
import { fewerMarkers, placesOf } from '../../../src/views/map/svg/fewerMarkers.ts';
import { markerNodes } from '../../../src/views/map/svg/markerNodes.ts';
import { type PlacedMarker, placedMarkers } from '../../../src/views/map/svg/placedMarkers.ts';
import { markup, type SvgNode, svg } from '../../../src/views/svg.ts';
import { PAGE_INKS, PAGE_PALETTE } from './palette.ts';
import { NARROW, type SafeBox, shownIn } from './shape.ts';

/** CSS pixels of the narrowest map that has a marker for each place; `embed.css` has the same. */
const MARKED = 420;
/** Of a marker that a finger should hit, CSS pixels. */
const HIT = 14;

/** Markers of a map, beyond which those near each other become one. */
const MOST = 60;

/** Where the marker of these places leads, or that of a place which others name for a stop. */
export type LinkTo = (placeIds: readonly string[], claim: MapMarker['claim']) => string;

/** The markers once for maps with room and once, gathered, for narrow ones; once for all where that is the same. */
export function pinNodes(
  scene: MapScene,
  box: SafeBox,
  maxZoom: number,
  linkTo: LinkTo,
): SvgNode[] {
  const roomy = { ...box.frame, width: Math.max(MARKED, box.frame.width) };
  const narrow = shownIn(box, NARROW);
  const pinsOf = (frame: MapFrame) =>
    inOrder(placedMarkers(fewerMarkers(scene, frame, MOST), frame, maxZoom, cornersOf(frame))).map(
      (each) => pin(each, frame, box, linkTo),
    );
  const [wide, close] = [pinsOf(roomy), pinsOf(narrow)];
  if (wide.map(markup).join() === close.map(markup).join()) {
    return [svg('svg', { class: 'pins' }, wide)];
  }
  return [svg('svg', { class: 'pins roomy' }, wide), svg('svg', { class: 'pins narrow' }, close)];
}

/** What the button to move the map and the credit cover, about, in a frame of this size or a wider one. */
export function cornersOf({ width, height }: Size) {
  return [
    { left: 0, right: Math.min(width, 240), top: height - 42, bottom: height },
    { left: Math.max(0, width - 260), right: width, top: height - 26, bottom: height },
  ];
}

/** From north to south, as the full page has them. */
function inOrder(placed: readonly PlacedMarker[]): PlacedMarker[] {
  return [...placed].sort((a, b) => a.at.y - b.at.y);
}

function pin(placed: PlacedMarker, frame: MapFrame, box: SafeBox, linkTo: LinkTo): SvgNode {
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
  const href = linkTo(places, marker.claim);
  return svg(
    'a',
    {
      // What others say is not counted, and leads to who says so.
      class: 'pin',
      'data-places': marker.claim ? undefined : places.join(' '),
      href,
      target: href.startsWith('#') ? undefined : '_blank',
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
          svg('circle', { class: 'hit', cx: aside.x, cy: aside.y, r: HIT, fill: 'transparent' }),
          // The link says which places it is of.
          ...markerNodes([drawn], PAGE_INKS, PAGE_PALETTE).flatMap(({ children }) => children),
        ],
      ),
    ],
  );
}

/** Of the box, exact to a hundredth of a pixel. */
function percent(share: number): string {
  return `${Math.round(share * 100_000) / 1000}%`;
}
