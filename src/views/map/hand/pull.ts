/** A pointer that moves farther than this, in CSS pixels, pulls the map and does not press it. */
export const PULL = 4;
