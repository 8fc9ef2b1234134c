/** Attributes of a text with a halo, which sets it off from the lines under it. */
export function haloed(colour: string) {
  return {
    stroke: colour,
    'stroke-width': 2.6,
    'stroke-linejoin': 'round',
    // The stroke goes under the fill, in programs that know this attribute.
    'paint-order': 'stroke',
  } as const;
}
