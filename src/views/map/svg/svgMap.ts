/** The map as SVG, from the same scene as the interactive one; made without a page. */
import type { Box } from '../../../scene/labels.ts';
import type { MapScene } from '../../../scene/map.ts';
import { INKS, type Medium } from '../../inks.ts';
import { type SvgNode, svg } from '../../svg.ts';
import { SANS } from '../../textWidth.ts';
import type { Basemap } from '../basemap/basemap.ts';
import { basemapNames, type OwnPlace } from '../basemap/names.ts';
import { fitting, type MapFrame, type Size } from '../camera/frame.ts';
import { REGION_MAX_ZOOM, WORLD_MAX_ZOOM } from '../look/look.ts';
import { paletteFor, type Stage } from '../look/stage.ts';
import { areaNodes } from './areaNodes.ts';
import { basemapNodes } from './basemapNodes.ts';
import { markerNodes } from './markerNodes.ts';
import { nameNodes } from './nameNodes.ts';
import { paletteOf } from './palettes.ts';
import { coveredBy, isWhole, placedMarkers } from './placedMarkers.ts';
import { coveredByRoute, routeNodes } from './routeNodes.ts';

export type SvgMapOptions = {
  readonly scene: MapScene;
  /** Without one there is nothing but what the scene has. */
  readonly basemap: Basemap | undefined;
  readonly frame: MapFrame;
  readonly medium: Medium;
  /** The dossier's places, which the basemap must not name a second time. */
  readonly ownPlaces: readonly OwnPlace[];
  /** What the picture is to those who do not see it; without, it is hidden from them. */
  readonly label?: string | undefined;
  /** How far, in CSS pixels, coasts and rivers may be off. */
  readonly tolerance?: number;
  /** Markers are drawn; else only their room is kept, for a page that puts its own there. */
  readonly hasMarkers?: boolean;
  /** What lies over the map and must not cover a name. */
  readonly obstacles?: readonly Box[];
  readonly stage?: Stage | undefined;
};

/** Nobody sees less than this. */
const TOLERANCE = 0.5;

/** The map of a frame. */
export function svgMap({
  scene,
  basemap,
  frame,
  medium,
  ownPlaces,
  label,
  tolerance = TOLERANCE,
  hasMarkers = true,
  obstacles = [],
  stage,
}: SvgMapOptions): SvgNode {
  const inks = INKS[medium];
  const palette = medium === 'print' ? paletteOf(medium) : paletteFor(medium, stage);
  const { width, height } = frame;
  const placed = placedMarkers(scene, frame, maximumZoom(basemap), obstacles, stage?.textScale());
  const covered = [...obstacles, ...coveredBy(placed), ...coveredByRoute(scene.route, frame)];
  const whole = placed.filter((each) => isWhole(each, frame));
  const names = basemap ? basemapNames(basemap.labels, scene.language, ownPlaces) : undefined;
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': SANS,
      ...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': 'true' }),
    },
    [
      ...(basemap
        ? basemapNodes(basemap, frame, palette, { tolerance })
        : [svg('rect', { width, height, fill: palette.land })]),
      ...areaNodes(scene.areas, frame, palette),
      ...(names
        ? nameNodes(names, frame, palette, covered, scene.language, stage?.textScale())
        : []),
      ...routeNodes(scene.route, frame, palette),
      ...(hasMarkers ? markerNodes(whole, inks, palette) : []),
    ],
  );
}

/** As far as one may zoom into a basemap. */
export function maximumZoom(basemap: Pick<Basemap, 'hasRegion'> | undefined): number {
  return basemap?.hasRegion ? REGION_MAX_ZOOM : WORLD_MAX_ZOOM;
}

/** CSS pixels that stay free around what is shown; more at the right, where names begin. */
const MARGIN = 64;
/** Nearer than this a single place has nothing around it that the map knows. */
const CLOSEST = 9;

/** The frame of a size in which a scene is seen: what the selection is about, else everything. */
export function frameFor(scene: MapScene, size: Size, maxZoom: number): MapFrame {
  const chosen = scene.markers.filter(({ placeId }) => scene.context.includes(placeId));
  const shown = (chosen.length > 0 ? chosen : scene.markers).map(({ position }) => position);
  if (shown.length === 0) return { ...size, centre: [0, 25], zoom: Math.log2(size.width / 512) };
  const [side, ends] = [Math.min(MARGIN, size.width / 6), Math.min(MARGIN, size.height / 6)];
  const padding = { left: side, right: side * 1.4, top: ends, bottom: ends };
  const closest = shown.length > 1 ? maxZoom : Math.min(CLOSEST, maxZoom);
  return fitting(shown, size, padding, closest);
}
