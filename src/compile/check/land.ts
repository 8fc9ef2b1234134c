/** Where land is, by the cells of the fine world (`public/basemap/atlas`, Natural Earth and GSHHG, 1:10 million). */
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { distance } from '../../domain/distance.ts';

/** Degrees WGS 84: longitude, latitude. */
export type Position = readonly [longitude: number, latitude: number];
/** Closed lines in degrees; in those of one area, holes are lakes and rings in them islands. */
export type Rings = readonly (readonly Position[])[];
/** A square of degrees by its south-western corner. */
export type Cell = readonly [west: number, south: number, size: number];

export type Land = {
  readonly isLand: (position: Position) => boolean;
  /** Whether any land lies within so many kilometres. */
  readonly isNearLand: (position: Position, kilometres: number) => boolean;
};

const KM_PER_DEGREE = 111.2;

/** `read` gives the land of a cell, and is asked once for each that somebody needs. */
export function landFrom(cells: readonly Cell[], read: (cell: Cell) => Rings): Land {
  const known = new Map<Cell, Rings>();
  const ringsOf = (cell: Cell) => {
    const rings = known.get(cell) ?? read(cell);
    known.set(cell, rings);
    return rings;
  };
  const isLand = (position: Position) =>
    cells.some((cell) => distanceTo(cell, position) === 0 && inRings(position, ringsOf(cell)));
  const isNearLand = (position: Position, kilometres: number) =>
    isLand(position) ||
    cells
      .filter((cell) => distanceTo(cell, position) <= kilometres)
      .some((cell) => hasCorner(ringsOf(cell), position, kilometres));
  return { isLand, isNearLand };
}

/** The land that a topology draws. */
export function ringsOfLand(topology: Topology): Rings {
  const land = feature(topology, topology.objects.land as GeometryObject);
  const features = 'features' in land ? land.features : [land];
  return features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return geometry.coordinates as unknown as Rings;
    return geometry.type === 'MultiPolygon'
      ? (geometry.coordinates.flat() as unknown as Rings)
      : [];
  });
}

function hasCorner(rings: Rings, position: Position, kilometres: number): boolean {
  const degrees = kilometres / KM_PER_DEGREE;
  return rings.some((ring) =>
    ring.some(
      (corner) =>
        Math.abs(corner[1] - position[1]) <= degrees && distance(corner, position) <= kilometres,
    ),
  );
}

/** Kilometres from a cell to a position, 0 within it; at most the true distance. */
function distanceTo([west, south, size]: Cell, [longitude, latitude]: Position): number {
  const clamped = (value: number, from: number) => Math.min(Math.max(value, from), from + size);
  const turned = [longitude - 360, longitude, longitude + 360];
  const across = Math.min(...turned.map((each) => Math.abs(each - clamped(each, west))));
  const down = Math.abs(latitude - clamped(latitude, south));
  const widest = Math.min(Math.abs(latitude), Math.abs(clamped(latitude, south)));
  return Math.max(
    down * KM_PER_DEGREE,
    // A straight way across is shorter than one along the parallel.
    across * KM_PER_DEGREE * Math.cos((widest * Math.PI) / 180) * 0.5,
  );
}

/** Whether a position is within closed rings, on the plane of degrees (even–odd rule). */
function inRings([longitude, latitude]: Position, rings: Rings): boolean {
  let crossings = 0;
  for (const ring of rings) {
    ring.forEach(([longitudeA, latitudeA], i) => {
      const [longitudeB, latitudeB] = ring[i + 1] ?? [longitudeA, latitudeA];
      if (latitudeA > latitude === latitudeB > latitude) return;
      const share = (latitude - latitudeA) / (latitudeB - latitudeA);
      if (longitude < longitudeA + share * (longitudeB - longitudeA)) crossings += 1;
    });
  }
  return crossings % 2 === 1;
}
