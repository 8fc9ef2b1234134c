/** The map as SVG, from the same scene as the interactive one. It needs no browser. */
import { atOnce, type LongWork } from '../../../domain/longWork.ts';
import type { Box } from '../../../scene/map/labels.ts';
import type { MapScene } from '../../../scene/map/map.ts';
import { INKS, type Medium } from '../../inks.ts';
import { type SvgNode, svg } from '../../svg.ts';
import { SANS } from '../../textWidth.ts';
import type { Basemap } from '../basemap/basemap.ts';
import { labelsIn, labelsWithin } from '../basemap/labelsIn.ts';
import { basemapNames, type OwnPlace } from '../basemap/names.ts';
import { named } from '../camera/camera.ts';
import { closestOf, limitFor, positionsOf } from '../camera/fit.ts';
import { fitting } from '../camera/fitting.ts';
import type { MapFrame, Size } from '../camera/frame.ts';
import type { Palette } from '../look/palette.ts';
import { paletteFor, type Stage } from '../look/stage.ts';
import { type ZoomLimit, zoomLimit } from '../look/zoomLimit.ts';
import { alternativeNodes } from './alternativeNodes.ts';
import { areaNodes } from './areaNodes.ts';
import { basemapWork } from './basemapNodes.ts';
import { markerNodes } from './markerNodes.ts';
import { nameNodes } from './nameNodes.ts';
import { paletteOf } from './palettes.ts';
import { coveredBy, isWhole, placedMarkers } from './placedMarkers.ts';
import { coveredByRoute, routeNodes } from './routeNodes.ts';

export type SvgMapOptions = {
  readonly scene: MapScene;
  /** Without one only what the scene has is drawn. */
  readonly basemap: Basemap | undefined;
  readonly frame: MapFrame;
  readonly medium: Medium;
  /** The dossier's places, which the basemap must not name again. */
  readonly ownPlaces: readonly OwnPlace[];
  /** Accessible name of the picture; without one it is hidden from screen readers. */
  readonly label?: string | undefined;
  /** How far coasts and rivers may be off, in CSS pixels. */
  readonly tolerance?: number;
  /** For a page that puts its own markers over the map: what these and all else there cover. */
  readonly covered?: readonly Box[];
  readonly stage?: Stage | undefined;
};

/** Too small to be seen, in CSS pixels. */
const TOLERANCE = 0.5;

/** The map of a frame. */
export function svgMap(options: SvgMapOptions): SvgNode {
  const { sheet, land, over } = mapParts(options);
  return { ...sheet, children: [...land(), ...over()] };
}

/** A picture in two parts, of which the lower one stays the same as long as the map is not moved. */
export type MapParts = {
  /** Without anything on it. */
  readonly sheet: SvgNode;
  /** Land and water. */
  readonly land: () => SvgNode[];
  /** Whatever follows from the scene, and names. */
  readonly over: () => SvgNode[];
};

/** The map of a frame, for a page that draws it again and again. */
export function mapParts(options: SvgMapOptions): MapParts {
  const { frame, label } = options;
  const { width, height } = frame;
  const sheet = svg('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': SANS,
    ...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': 'true' }),
  });
  return {
    sheet,
    land: () => atOnce(landWork(options)),
    over: () => overLand(options, paletteIn(options)),
  };
}

type LandOptions = Pick<SvgMapOptions, 'basemap' | 'frame' | 'medium' | 'tolerance' | 'stage'>;

/** Land and water of a frame, which take longest. */
export function* landWork(options: LandOptions): LongWork<SvgNode[]> {
  const { basemap, frame, tolerance = TOLERANCE } = options;
  const palette = paletteIn(options);
  if (basemap) return yield* basemapWork(basemap, frame, palette, { tolerance });
  const { width, height } = frame;
  return [svg('rect', { width, height, fill: palette.land })];
}

function paletteIn({ medium, stage }: Pick<SvgMapOptions, 'medium' | 'stage'>): Palette {
  return medium === 'print' ? paletteOf(medium) : paletteFor(medium, stage);
}

function overLand(
  { scene, basemap, frame, medium, ownPlaces, covered, stage }: SvgMapOptions,
  palette: Palette,
): SvgNode[] {
  const inks = INKS[medium];
  const placed = covered ? [] : placedMarkers(scene, frame, limitOf(basemap)(frame.centre));
  const taken = [...(covered ?? coveredBy(placed)), ...coveredByRoute(scene.route, frame)];
  const whole = placed.filter((each) => isWhole(each, frame));
  const { language } = scene;
  const packs = basemap?.packs;
  const labels = basemap && labelsWithin(labelsIn(basemap, frame), [frame]);
  const names = labels && basemapNames(labels, language, ownPlaces, packs?.all);
  const scale = stage?.textScale() ?? 1;
  const style = { frame, palette, language, ownPlaces, scale, hasStreets: true };
  const own = packs?.names({ ...style, obstacles: taken }) ?? { nodes: [], covered: [] };
  const left = [...taken, ...own.covered];
  return [
    ...areaNodes(scene.areas, frame, palette),
    ...(names ? nameNodes(names, frame, palette, left, language, scale) : []),
    ...own.nodes,
    ...alternativeNodes(scene.alternatives, frame, palette),
    ...routeNodes(scene.route, frame, palette),
    ...markerNodes(whole, inks, palette),
  ];
}

/** The zoom limit of a basemap. */
export function limitOf(basemap: Pick<Basemap, 'hasRegion' | 'packs'> | undefined): ZoomLimit {
  return zoomLimit({ region: basemap?.hasRegion, packs: basemap?.packs?.all });
}

/** Free space around what is shown, in CSS pixels; more at the right, where most names are. */
const MARGIN = 64;

/** A frame of this size that shows what the selection is about; everything if nothing is selected. */
export function frameFor(scene: MapScene, size: Size, limit: ZoomLimit): MapFrame {
  const shown = named(scene, scene.context);
  if (shown.length === 0) return { ...size, centre: [0, 25], zoom: Math.log2(size.width / 512) };
  const [side, ends] = [Math.min(MARGIN, size.width / 6), Math.min(MARGIN, size.height / 6)];
  const padding = { left: side, right: side * 1.4, top: ends, bottom: ends };
  const positions = positionsOf(shown);
  const closest = closestOf(shown.length, limitFor(limit, positions));
  return fitting(positions, size, padding, closest);
}
