/** What is in a vector tile, as plain values. */
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import type { Pixel } from '../../../scene/map/mercator.ts';
import type { Tags } from './localName.ts';

export type TileFeature = {
  readonly tags: Tags;
  readonly shape: 'point' | 'line' | 'area';
  /** Points, lines or rings, in shares of the tile from its left and top. */
  readonly lines: readonly (readonly Pixel[])[];
};

/** Features by layer. */
export type TileFeatures = ReadonlyMap<string, readonly TileFeature[]>;

const SHAPES = [undefined, 'point', 'line', 'area'] as const;

/** Reads the layers that are drawn. Throws where the bytes are no vector tile. */
export function tileFeatures(bytes: Uint8Array, wanted: ReadonlySet<string>): TileFeatures {
  const { layers } = new VectorTile(new PbfReader(bytes));
  const read = Object.values(layers).filter(({ name }) => wanted.has(name));
  return new Map(
    read.map((layer) => [
      layer.name,
      Array.from({ length: layer.length }, (_, i) => layer.feature(i)).flatMap((feature) => {
        const shape = SHAPES[feature.type];
        if (!shape) return [];
        const lines = feature
          .loadGeometry()
          .map((line) => line.map(({ x, y }) => ({ x: x / layer.extent, y: y / layer.extent })));
        return [{ tags: feature.properties, shape, lines }];
      }),
    ]),
  );
}
