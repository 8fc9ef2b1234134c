/** Land, water and borders of a frame as SVG. */
import type { Feature, Geometry } from 'geojson';
import { atOnce, type LongWork } from '../../../domain/longWork.ts';
import type { Box } from '../../../scene/map/labels.ts';
import { type SvgNode, svg } from '../../svg.ts';
import type { FineLayer } from '../atlas/cellLayers.ts';
import type { Basemap } from '../basemap/basemap.ts';
import { type MapFrame, pixelAlong } from '../camera/frame.ts';
import { REGION_ZOOM } from '../look/look.ts';
import type { Palette } from '../look/palette.ts';
import { type Drawing, fineDrawings, regionDrawings, worldDrawings } from './basemapDrawings.ts';
import { intersection, isSame, shrunk } from './boxes.ts';
import { copiesIn } from './copies.ts';
import { geometryData, type Precision } from './geometryData.ts';
import { boxOfAll, isWiderThanWorld, overlapping, repeated } from './repeatedWorld.ts';

/** Lines continue this far beyond the frame, in CSS pixels, so that no end of a line is visible. */
export const BLEED = 8;

/** How much of the land a picture has; the less, the fewer bytes. */
export type Detail = Precision & {
  /** Leaves out narrow rivers and the edges of borders. */
  readonly isPlain?: boolean;
  /** Where the whole world is in the picture and more, it is drawn once, and its copies refer to it. */
  readonly isRepeated?: boolean;
  /** Characters of what a dossier's packs add, at most. */
  readonly mostOfPacks?: number;
};

/** Packs have small forms: lines in them are never farther off, in CSS pixels. */
const PACK_TOLERANCE = 1;

/** The basemap of a frame. */
export function basemapNodes(
  basemap: Basemap,
  frame: MapFrame,
  palette: Palette,
  detail: Detail,
): SvgNode[] {
  return atOnce(basemapWork(basemap, frame, palette, detail));
}

/** The same as long work. */
export function basemapWork(
  basemap: Basemap,
  frame: MapFrame,
  palette: Palette,
  detail: Detail,
): LongWork<SvgNode[]> {
  return groundWork(basemap, frame, detail)(palette);
}

/** The basemap of a frame in several palettes: the lines of the world are the same, and worked out once. */
export function groundOf(
  basemap: Basemap,
  frame: MapFrame,
  detail: Detail,
): (palette: Palette) => SvgNode[] {
  const work = groundWork(basemap, frame, detail);
  return (palette) => atOnce(work(palette));
}

function groundWork(
  basemap: Basemap,
  frame: MapFrame,
  detail: Detail,
): (palette: Palette) => LongWork<SvgNode[]> {
  const tolerance = Math.min(detail.tolerance, PACK_TOLERANCE);
  const own = { tolerance, most: detail.mostOfPacks };
  const known: KnownLines = new Map();
  return function* (palette) {
    const world = yield* worldNodes(basemap, frame, palette, detail, known);
    return [...world, ...(basemap.packs?.ground(frame, palette, own) ?? [])];
  };
}

/** Path data by the layers that have it. */
type KnownLines = Map<string, string>;

/** Polygons of a shape that has several, each by itself: a continent with its islands is long work. */
function partsOf(shape: Geometry): readonly Geometry[] {
  if (shape.type !== 'MultiPolygon') return [shape];
  return shape.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
}

/** In one path, so that no seam shows where one copy of the world ends and the next begins. */
function* linesIn(
  shapes: readonly Geometry[],
  frames: readonly MapFrame[],
  box: Box,
  detail: Detail,
): LongWork<string> {
  const parts = shapes.flatMap(partsOf);
  let lines = '';
  for (const frame of frames) {
    for (const part of parts) {
      lines += geometryData(part, frame, box, detail);
      yield;
    }
  }
  return lines;
}

/** The world, and the dossier's own region over it. */
function* worldNodes(
  { geometry, hasRegion, atlas, coarse = (shape) => shape }: Basemap,
  frame: MapFrame,
  palette: Palette,
  detail: Detail,
  known: KnownLines,
): LongWork<SvgNode[]> {
  const { width, height, zoom } = frame;
  const copies = copiesIn(frame, BLEED);
  const whole = { left: -BLEED, top: -BLEED, right: width + BLEED, bottom: height + BLEED };
  function* draw(
    name: string,
    drawings: readonly Drawing[],
    box: Box,
    frames: readonly MapFrame[],
    featuresOf: (layer: string) => readonly Feature[] = (layer) => geometry[layer]?.features ?? [],
  ): LongWork<SvgNode[]> {
    const nodes: SvgNode[] = [];
    const drawn = drawings.filter(({ isFine = false }) => !(isFine && detail.isPlain));
    for (const [number, { layer, attributes, filter = () => true }] of drawn.entries()) {
      const key = `${name} ${number}`;
      let d = known.get(key);
      if (d === undefined) {
        const features = featuresOf(layer).filter(filter);
        const shapes = features.map(({ geometry: shape }) => coarse(shape, zoom));
        d = yield* linesIn(shapes, frames, box, detail);
        known.set(key, d);
      }
      if (d) nodes.push(svg('path', { d, ...attributes }));
    }
    return nodes;
  }
  const sea = svg('rect', { width, height, fill: palette.water });
  const regions = hasRegion && zoom >= REGION_ZOOM ? copies : [];
  const windows: { readonly box: Box; readonly nodes: readonly SvgNode[] }[] = [];
  for (const [number, copy] of regions.entries()) {
    const region = regionBox(geometry, copy);
    const box = region && intersection(region, whole);
    if (!box) continue;
    const drawings = regionDrawings(palette, zoom);
    windows.push({ box, nodes: yield* draw(`region ${number}`, drawings, box, [copy]) });
  }
  const margin = Math.ceil(detail.tolerance) + 1;
  const near = windows.map(({ box, nodes }) =>
    windowOn(shrunk(box, whole, margin), palette.water, nodes),
  );
  if (windows.some(({ box }) => isSame(box, whole))) return [sea, ...near];
  const cells = atlas?.cellsIn(frame) ?? [];
  const fine = (name: string, drawings: readonly Drawing[]) =>
    draw(name, drawings, whole, copies, (layer) =>
      // The drawings name the layers of a cell.
      cells.flatMap(({ layers }) => layers[layer as FineLayer]),
    );
  // Where cells are missing yet, the coarse world is seen beside them, and not through them.
  const world: SvgNode[] = [];
  if (!atlas?.isWhole(frame)) {
    const drawings = worldDrawings(palette, zoom);
    if (detail.isRepeated && isWiderThanWorld(frame)) {
      const once = overlapping(drawings, palette);
      world.push(
        ...repeated(frame, copies, yield* draw('world', once, boxOfAll(frame, whole), [frame])),
      );
    } else world.push(...(yield* draw('world', drawings, whole, copies)));
    const edge = [{ layer: 'frame', attributes: { fill: palette.water } }] as const;
    world.push(...(yield* fine('edge', edge)));
  }
  const drawings = fineDrawings(palette, zoom);
  const land = yield* fine(
    'land',
    detail.isPlain ? drawings.map((each) => joined(each, palette)) : drawings,
  );
  return [sea, ...antarctica(frame, palette), ...world, ...land, ...near];
}

/** CSS pixels by which land is widened where lines are rough. */
const JOINT = 1;

/** Cells whose shapes are simplified each by itself, without a gap of a pixel between them. */
function joined(drawing: Drawing, { land }: Palette): Drawing {
  if (drawing.layer !== 'land') return drawing;
  return {
    ...drawing,
    attributes: { ...drawing.attributes, stroke: land, 'stroke-width': JOINT },
  };
}

/** The ice beyond the southern edge of the world; beyond the northern one there is only sea. */
export function antarctica(frame: MapFrame, palette: Palette): SvgNode[] {
  const { width, height } = frame;
  // A pixel more, so that no seam shows.
  const y = pixelAlong([0, -90], frame).y - 1;
  return y < height ? [svg('rect', { y, width, height: height - y, fill: palette.land })] : [];
}

/** CSS pixels at the edges of a window without water. */
const SHORE_ROOM = 3;

/**
 * Nodes that are visible in a box only, on water. The stroke of the shore would also run along the
 * frame of the region, where the land is cut off: a box inside that frame hides this stroke.
 */
function windowOn({ left, top, right, bottom }: Box, water: string, nodes: readonly SvgNode[]) {
  const shown = { x: left, y: top, width: right - left, height: bottom - top };
  const viewBox = [shown.x, shown.y, shown.width, shown.height].join(' ');
  // Water that ended with the window would shine through where land is cut off.
  const sea = {
    ...{ x: left + SHORE_ROOM, width: shown.width - 2 * SHORE_ROOM },
    ...{ y: top + SHORE_ROOM, height: shown.height - 2 * SHORE_ROOM },
  };
  return svg('svg', { ...shown, viewBox }, [svg('rect', { ...sea, fill: water }), ...nodes]);
}

/** The region's frame in CSS pixels; a box, as Mercator draws meridians and parallels straight. */
function regionBox(geometry: Basemap['geometry'], frame: MapFrame): Box | undefined {
  const outline = geometry['region-frame']?.features[0]?.geometry;
  if (outline?.type !== 'Polygon') return undefined;
  const corners = (outline.coordinates[0] ?? []).map(([longitude = 0, latitude = 0]) =>
    pixelAlong([longitude, latitude], frame),
  );
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}
