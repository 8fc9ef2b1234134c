/** Markers of a picture that would have too many: those that are near each other become one, counted. */
import { type GatheredMarker, gather } from '../../../scene/map/gather.ts';
import type { MapMarker, MapScene } from '../../../scene/map/map.ts';
import { type MapFrame, pixelOf } from '../camera/frame.ts';
import { MARKER } from '../look/look.ts';

/** Of the frame, how much beyond each side is drawn as well: panels in other windows show more. */
const BEYOND = 0.5;
/** CSS pixels by which they are apart at the first attempt. */
const FIRST: { reach: number } = { reach: MARKER.reach };
/** A zoom level at which places are told apart, so that none are fanned out here. */
const TOLD_APART = 24;
/** How much farther apart markers stand with each attempt. */
const STEP = 1.4;

/** The scene with as many markers in a frame as are allowed, and none far outside. */
export function fewerMarkers(scene: MapScene, frame: MapFrame, most: number): MapScene {
  if (scene.markers.length <= most) return scene;
  const seen = scene.markers.filter((marker) => isNear(marker, frame));
  let markers: readonly MapMarker[] = seen;
  const { zoom, width } = frame;
  for (let { reach } = FIRST; markers.length > most && reach < width; reach *= STEP) {
    markers = gather(seen, { zoom, maxZoom: TOLD_APART, reach, text: scene.text }).map(named);
  }
  // More than that share one spot.
  return { ...scene, markers: markers.slice(0, most) };
}

function isNear({ position }: MapMarker, frame: MapFrame): boolean {
  const { x, y } = pixelOf(position, frame);
  const [across, down] = [frame.width * BEYOND, frame.height * BEYOND];
  return x > -across && y > -down && x < frame.width + across && y < frame.height + down;
}

/** The places that a marker of such a scene stands for. */
export function placesOf(marker: MapMarker): string[] {
  const { members = [] } = marker as Partial<GatheredMarker>;
  return members.length > 1 ? members.flatMap(placesOf) : [marker.placeId];
}

/** A marker that stands for several says so in its name, as `placedMarkers.ts` has it. */
function named(marker: GatheredMarker): GatheredMarker {
  const others = marker.members.length - 1;
  return others > 0 ? { ...marker, name: `${marker.name} +${others}` } : marker;
}
