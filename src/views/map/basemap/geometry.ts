/** The geometry of the basemap's packs as GeoJSON, one collection for each layer that is drawn. */
import type { Feature, FeatureCollection, Geometry, MultiLineString, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

/** Every layer of a pack; its source name is the prefix, a hyphen and its name in the pack. */
export function layersOf(topology: Topology, prefix: string): Record<string, FeatureCollection> {
  return Object.fromEntries(
    Object.entries(topology.objects).map(([name, object]) => [
      `${prefix}-${name}`,
      collection(topology, object),
    ]),
  );
}

function collection(topology: Topology, object: Topology['objects'][string]): FeatureCollection {
  const made: Feature | FeatureCollection = feature(topology, object);
  const features = made.type === 'FeatureCollection' ? made.features : [made];
  return {
    type: 'FeatureCollection',
    features: features.filter(({ geometry }) => geometry !== null),
  };
}

/**
 * The layers of a region, with two more: its frame, which covers the coarse world below it, and its
 * shores, which are the edges of the land without the parts along that frame.
 */
export function regionLayers(topology: Topology): Record<string, FeatureCollection> {
  const layers = layersOf(topology, 'region');
  const [west = 0, south = 0, east = 0, north = 0] = topology.bbox ?? [];
  const frame: Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const land = layers['region-land']?.features ?? [];
  return {
    ...layers,
    'region-frame': featureOf({ type: 'Polygon', coordinates: [frame] }),
    'region-shore': featureOf(shoresOf(land, [west, south, east, north])),
  };
}

/** The edges of land that was cut to a box, without the parts along that: west, south, east, north. */
export function shoresOf(
  land: readonly Feature[],
  [west, south, east, north]: readonly [number, number, number, number],
): MultiLineString {
  const onFrame = (a: Position, b: Position) =>
    isSame(a[0], b[0], west) ||
    isSame(a[0], b[0], east) ||
    isSame(a[1], b[1], south) ||
    isSame(a[1], b[1], north);
  const coordinates = land.flatMap(({ geometry }) =>
    ringsOf(geometry).flatMap((ring) => openLines(ring, onFrame)),
  );
  return { type: 'MultiLineString', coordinates };
}

const FRAME_TOLERANCE = 1e-3;

function isSame(a: number | undefined, b: number | undefined, edge: number): boolean {
  return Math.abs((a ?? 0) - edge) < FRAME_TOLERANCE && Math.abs((b ?? 0) - edge) < FRAME_TOLERANCE;
}

function featureOf(geometry: Geometry): FeatureCollection {
  return { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry }] };
}

function ringsOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

/** The parts of a ring that do not run along the frame of its region. */
function openLines(ring: Position[], onFrame: (a: Position, b: Position) => boolean): Position[][] {
  const lines: Position[][] = [];
  let line: Position[] = [];
  ring.forEach((point, i) => {
    const before = ring[i - 1];
    if (before && onFrame(before, point)) {
      if (line.length > 1) lines.push(line);
      line = [];
    }
    line.push(point);
  });
  if (line.length > 1) lines.push(line);
  return lines;
}
