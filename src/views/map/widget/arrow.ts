/** The head of an arrow, for the direction of a route. */
import { ARROW_OUTLINE, ARROW_RIM } from '../look/arrowShape.ts';
import type { Palette } from '../look/palette.ts';

/** Its name among the images of the style. */
export const ARROW = 'route-arrow';
/** Pixels of the image for each CSS pixel. */
export const ARROW_RATIO = 2;

/** CSS pixels. */
const SIDE = 20;

/** Points to the right, in the colour of the route, with a rim that sets it off from the dots. */
export function arrowImage({ route, halo }: Palette): ImageData {
  const side = SIDE * ARROW_RATIO;
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d');
  // Without a 2D canvas the route has no arrows.
  if (!context) return new ImageData(side, side);
  context.scale(ARROW_RATIO, ARROW_RATIO);
  context.translate(SIDE / 2, SIDE / 2);
  context.beginPath();
  for (const [along, aside] of ARROW_OUTLINE) context.lineTo(along, aside);
  context.closePath();
  context.lineJoin = 'round';
  context.lineWidth = 2 * ARROW_RIM;
  context.strokeStyle = halo;
  context.stroke();
  context.fillStyle = route;
  context.fill();
  return context.getImageData(0, 0, side, side);
}
