import type { Feature, FeatureCollection, GeoJSON, Geometry, Position } from 'geojson';
import type { Line, LonLat, Polygon } from './types.ts';

function lonLat([lon, lat]: Position): LonLat {
  if (lon === undefined || lat === undefined) throw new Error('A position without two numbers');
  return [lon, lat];
}

/** The geometries inside any GeoJSON; features without one (mapshaper's empties) are left out. */
function geometries(json: GeoJSON | null): Geometry[] {
  if (!json) return [];
  if (json.type === 'FeatureCollection') return json.features.flatMap((f) => geometries(f));
  if (json.type === 'Feature') return geometries(json.geometry);
  if (json.type === 'GeometryCollection') return json.geometries.flatMap((g) => geometries(g));
  return [json];
}

export function polygonsOf(json: GeoJSON | null): Polygon[] {
  return geometries(json).flatMap((g) => {
    if (g.type === 'Polygon') return [g.coordinates.map((ring) => ring.map(lonLat))];
    if (g.type === 'MultiPolygon') return g.coordinates.map((p) => p.map((r) => r.map(lonLat)));
    return [];
  });
}

export function linesOf(json: GeoJSON | null): Line[] {
  return geometries(json).flatMap((g) => {
    if (g.type === 'LineString') return [g.coordinates.map(lonLat)];
    if (g.type === 'MultiLineString') return g.coordinates.map((line) => line.map(lonLat));
    return [];
  });
}

export function pointOf(feature: Feature): LonLat | undefined {
  return feature.geometry?.type === 'Point' ? lonLat(feature.geometry.coordinates) : undefined;
}

export function feature<G extends Geometry>(
  geometry: G,
  properties: Record<string, unknown> = {},
): Feature<G> {
  return { type: 'Feature', properties, geometry };
}

export function collection<G extends Geometry>(features: Feature<G>[]): FeatureCollection<G> {
  return { type: 'FeatureCollection', features };
}

/** One feature for each polygon, numbered in `properties.id`. */
export function polygonFeatures(polygons: Polygon[]): FeatureCollection {
  return collection(
    polygons.map((coordinates, id) => feature({ type: 'Polygon', coordinates }, { id })),
  );
}
