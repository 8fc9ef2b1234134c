/** What the layers of the style are made of. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { type ByZoom, GROWTH } from '../look/look.ts';

/** A layer that draws a source. */
export type SourcedLayer = Exclude<LayerSpecification, { type: 'background' }>;

/** A measure that grows with the zoom; `at` makes what it is from its value and its index. */
export function byZoom(
  scale: ByZoom,
  at: (value: number, i: number) => number | ExpressionSpecification = (value) => value,
): ExpressionSpecification {
  const stops = scale.flatMap(([zoom, value], i) => [zoom, at(value, i)]);
  // The style specification's type asks for a fixed first pair that a spread cannot show.
  return ['interpolate', ['exponential', GROWTH], ['zoom'], ...stops] as ExpressionSpecification;
}
