/** The head of an arrow along a route: the same for every drawer of the map. CSS pixels. */

/** Its outline, pointing to the right, around the point of the route that it stands on. */
export const ARROW_OUTLINE = [
  [5.5, 0],
  [-5.5, 6],
  [-2.75, 0],
  [-5.5, -6],
] as const;
/** How far its rim reaches beyond the outline, so that it stands out from the dots. */
export const ARROW_RIM = 2;
/** Between the arrows of a leg; a shorter leg has one in its middle. */
export const ARROW_SPACING = 110;
