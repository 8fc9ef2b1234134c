/** MapLibre's interpolation, for maps that are drawn without MapLibre. */
import { type ByZoom, GROWTH } from './look.ts';

/** The value at a zoom level; it grows evenly if `growth` is 1. */
export function atZoom(scale: ByZoom, zoom: number, growth = GROWTH): number {
  const next = scale.findIndex(([level]) => level > zoom);
  const to = scale.at(next);
  const from = next > 0 ? scale[next - 1] : to;
  if (!from || !to) return 0;
  const length = to[0] - from[0];
  if (length === 0) return to[1];
  const share =
    growth === 1
      ? (zoom - from[0]) / length
      : (growth ** (zoom - from[0]) - 1) / (growth ** length - 1);
  return from[1] + share * (to[1] - from[1]);
}
