/** When the map moves by itself, and where to. */
import type { MapMarker, MapScene, Position } from '../../../scene/map.ts';
import { type Pixel, project } from '../../../scene/mercator.ts';
import { movementDuration } from '../../view.ts';
import { fitting, type MapFrame, type Padding, pixelOf, type Size } from './frame.ts';
import type { Bounds, MovableMap, PanDirection } from './movable.ts';

/** CSS pixels that stay free around what is shown. */
const MARGIN = 64;
/** At the top, where narrow maps have their controls in a row: a marker is wholly below them. */
const TOP = 76;
/** CSS pixels more at the right, where the controls are, and which share of the width at most. */
const CONTROLS = 60;
const CONTROLS_SHARE = 0.1;
/** Markers this near to the edge, in CSS pixels, do not count as visible. */
const EDGE = 26;
/** A target of several places narrower than this, in CSS pixels, cannot be told apart. */
const LEGIBLE = 72;
/** Nearer than this a single place has nothing around it that the map knows. */
const CLOSEST = 9;
const ZOOM_STEP = 0.25;
/** Share of the map's width or height by which a press on an arrow moves it. */
const PAN = 1 / 3;
const PAN_STEPS: Readonly<Record<PanDirection, readonly [across: number, down: number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

/** How far a push goes, CSS pixels to the right and down. */
export function panWay(map: MovableMap, direction: PanDirection): Pixel {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const [across, down] = PAN_STEPS[direction];
  return { x: across * width * PAN, y: down * height * PAN };
}

/** Moves the map as a new scene asks for: to what it is about, and only if that cannot be seen. */
export function follow(map: MovableMap, before: MapScene | undefined, next: MapScene) {
  if (!before) showSelection(map, next, true);
  else if (next.target.length > 0 && !isSameList(before.target, next.target)) {
    revealMarkers(map, named(next, next.target), named(next, next.context), next.markers);
  }
}

/** Shows all that the selection is about, or everything where nothing is selected. */
export function showSelection(map: MovableMap, scene: MapScene, isInstant: boolean) {
  if (scene.markers.length === 0) moveTo(map, scene.everywhere, map.getMaxZoom(), isInstant);
  else showMarkers(map, named(scene, scene.context), isInstant);
}

/**
 * On a map of another size than it had: shows again what the selection is about, if that was in sight
 * before and no longer is. Whoever has moved the map elsewhere is left there.
 */
export function keepInSight(map: MovableMap, scene: MapScene, before: MapFrame) {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const shown = named(scene, scene.context);
  if (width === 0 || height === 0 || shown.length === 0) return;
  const wasSeen = isWithin(shown, before, UNCOVERED, (position) => pixelOf(position, before));
  if (wasSeen && !isInSight(map, shown, UNCOVERED)) showSelection(map, scene, true);
}

/** What a scene opens with on a map of a size, as `showSelection` will show it; undefined for no markers. */
export function openingFrame(scene: MapScene, size: Size, most: number): MapFrame | undefined {
  const shown = named(scene, scene.context).map(({ position }) => position);
  if (shown.length === 0) return undefined;
  return fitting(shown, size, paddingOf(size), closestOf(shown.length, most));
}

/** Several are shown as near as they fit, a single one not nearer than its surroundings can tell. */
function closestOf(count: number, most: number): number {
  return count > 1 ? most : Math.min(CLOSEST, most);
}

/** The markers of the places named, or all where none is. */
export function named(scene: MapScene, placeIds: readonly string[]) {
  const found = scene.markers.filter(({ placeId }) => placeIds.includes(placeId));
  return found.length > 0 ? found : scene.markers;
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((entry, i) => entry === b[i]);
}

/** Shows the markers; `isInstant` for the first picture, which has nothing to move from. */
export function showMarkers(map: MovableMap, markers: readonly MapMarker[], isInstant: boolean) {
  const maxZoom = closestOf(markers.length, map.getMaxZoom());
  moveTo(map, placed(markers), maxZoom, isInstant);
}

/** Nothing lies over the map. */
const UNCOVERED: Padding = { left: 0, right: 0, top: 0, bottom: 0 };

/** Shows positions as near as they fit beside what is covered, and no nearer than `maxZoom`. */
export function moveTo(
  map: MovableMap,
  positions: readonly Position[],
  maxZoom: number,
  isInstant: boolean,
  covered = UNCOVERED,
) {
  const bounds = boundsOf(positions);
  if (!bounds) return;
  map.fitBounds(bounds, {
    padding: paddingFor(map, covered),
    maxZoom,
    duration: isInstant ? 0 : movementDuration(),
    linear: true,
  });
}

/**
 * Moves only if something of the target is out of sight or too small to see: to its context if it
 * can be told apart from the others there, else to the target alone.
 */
export function revealMarkers(
  map: MovableMap,
  target: readonly MapMarker[],
  context: readonly MapMarker[],
  all: readonly MapMarker[],
  covered = UNCOVERED,
) {
  const isSeen = isInSight(map, target, covered);
  if (isSeen && isLegible(target, all, map.getZoom(), map.getMaxZoom())) return;
  showContext(map, target, context, all, false, covered);
}

/** Shows the context, or the target alone where it could not be told apart from the others there. */
export function showContext(
  map: MovableMap,
  target: readonly MapMarker[],
  context: readonly MapMarker[],
  all: readonly MapMarker[],
  isInstant: boolean,
  covered: Padding,
) {
  const most = map.getMaxZoom();
  const bounds = boundsOf(placed(context));
  const maxZoom = closestOf(context.length, most);
  const padding = paddingFor(map, covered);
  const zoom = (bounds && map.cameraForBounds(bounds, { padding, maxZoom })?.zoom) ?? maxZoom;
  if (isLegible(target, all, zoom, most)) moveTo(map, placed(context), zoom, isInstant, covered);
  else moveTo(map, placed(target), legibleZoom(target, all, most), isInstant, covered);
}

function placed(markers: readonly MapMarker[]): Position[] {
  return markers.map(({ position }) => position);
}

function isInSight(map: MovableMap, target: readonly MapMarker[], covered: Padding): boolean {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  return isWithin(target, { width, height }, covered, ([x, y]) => map.project([x, y]));
}

function isWithin(
  target: readonly MapMarker[],
  { width, height }: Size,
  covered: Padding,
  pixelAt: (position: Position) => Pixel,
): boolean {
  const [right, bottom] = [width - covered.right, height - covered.bottom];
  return target.every(({ position }) => {
    const { x, y } = pixelAt(position);
    const isBefore = x >= covered.left + EDGE && y >= covered.top + EDGE;
    return isBefore && x <= right - EDGE && y <= bottom - EDGE;
  });
}

/** Several places are wide enough apart; a single one is not gathered with others. */
function isLegible(
  target: readonly MapMarker[],
  all: readonly MapMarker[],
  zoom: number,
  maxZoom: number,
): boolean {
  if (zoom >= maxZoom) return true;
  const pixels = target.map(({ position }) => project(position, zoom));
  if (pixels.length > 1) {
    const spanOf = (values: number[]) => Math.max(...values) - Math.min(...values);
    return Math.hypot(spanOf(pixels.map(({ x }) => x)), spanOf(pixels.map(({ y }) => y))) > LEGIBLE;
  }
  const [own] = pixels;
  if (!own) return true;
  return all.every(({ placeId, position }) => {
    const other = project(position, zoom);
    return placeId === target[0]?.placeId || Math.hypot(other.x - own.x, other.y - own.y) >= EDGE;
  });
}

/** The least zoom, from where a single place is shown on, at which the target is told apart. */
function legibleZoom(target: readonly MapMarker[], all: readonly MapMarker[], maxZoom: number) {
  let zoom = Math.min(CLOSEST, maxZoom);
  while (!isLegible(target, all, zoom, maxZoom)) zoom = Math.min(maxZoom, zoom + ZOOM_STEP);
  return zoom;
}

/** What stays free on a map, what is covered of it with it. */
function paddingFor(map: MovableMap, covered: Padding): Padding {
  const { clientWidth, clientHeight } = map.getContainer();
  const width = clientWidth - covered.left - covered.right;
  const height = clientHeight - covered.top - covered.bottom;
  const { left, right, top, bottom } = paddingOf({ width, height });
  return {
    left: left + covered.left,
    right: right + covered.right,
    top: top + covered.top,
    bottom: bottom + covered.bottom,
  };
}

/** What stays free around what is shown on a map of a size; `poster.css` says the same. */
function paddingOf({ width, height }: Size): Padding {
  const side = Math.min(MARGIN, width / 6);
  // On a low map the controls take the top.
  const top = Math.min(TOP, height / 4);
  const bottom = Math.min(MARGIN, height / 6);
  return {
    left: side,
    right: side + Math.min(CONTROLS, width * CONTROLS_SHARE),
    top,
    bottom,
  };
}

function boundsOf(positions: readonly Position[]): Bounds | undefined {
  const [first] = positions;
  if (!first) return undefined;
  const longitudes = positions.map(([longitude]) => longitude);
  const latitudes = positions.map(([, latitude]) => latitude);
  return [
    [Math.min(...longitudes), Math.min(...latitudes)],
    [Math.max(...longitudes), Math.max(...latitudes)],
  ];
}
