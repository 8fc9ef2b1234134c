/** What the layers of the style have in common. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { type ByZoom, GROWTH } from '../look/look.ts';

/** A layer that draws a source. */
export type SourcedLayer = Exclude<LayerSpecification, { type: 'background' }>;

/** A measure that grows with the zoom level; `at` makes a stop of a value and its index. */
export function byZoom(
  scale: ByZoom,
  at: (value: number, i: number) => number | ExpressionSpecification = (value) => value,
): ExpressionSpecification {
  const stops = scale.flatMap(([zoom, value], i) => [zoom, at(value, i)]);
  // The type of the style specification requires a first pair, which TypeScript cannot see in a spread.
  return ['interpolate', ['exponential', GROWTH], ['zoom'], ...stops] as ExpressionSpecification;
}
