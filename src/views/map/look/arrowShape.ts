/** The head of an arrow along a route, the same on every map. All numbers are CSS pixels. */

/** Its outline, pointing to the right, relative to its point on the route. */
export const ARROW_OUTLINE = [
  [5.5, 0],
  [-5.5, 6],
  [-2.75, 0],
  [-5.5, -6],
] as const;
/** Width of the rim outside the outline, which sets the arrow off from the dots. */
export const ARROW_RIM = 2;
/** Distance between the arrows of a leg; a shorter leg has one arrow in its middle. */
export const ARROW_SPACING = 110;
