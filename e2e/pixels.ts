/** What is really painted on the screen. */
import type { Page } from '@playwright/test';

export type Point = { readonly x: number; readonly y: number };
export type Box = Point & { readonly width: number; readonly height: number };
export type Colour = readonly [red: number, green: number, blue: number];

/** For each point (CSS pixels of the viewport) the colours of a square around it, `reach` to a side. */
export async function coloursAround(
  page: Page,
  points: readonly Point[],
  reach: number,
): Promise<Colour[][]> {
  const picture = (await page.screenshot()).toString('base64');
  // The browser decodes its own picture: there is no need for a library.
  return page.evaluate(
    async ({ picture, points, reach }) => {
      const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      if (!context) throw new Error('No 2D canvas to read the picture with');
      context.drawImage(image, 0, 0);
      const side = 2 * reach + 1;
      return points.map(({ x, y }) => {
        const left = Math.round(x) - reach;
        const { data } = context.getImageData(left, Math.round(y) - reach, side, side);
        return Array.from({ length: side * side }, (_, i): [number, number, number] => {
          const [red = 0, green = 0, blue = 0] = data.subarray(i * 4, i * 4 + 3);
          return [red, green, blue];
        });
      });
    },
    { picture, points, reach },
  );
}

/** The commonest of some colours, as `rgb(1, 2, 3)`. */
export function commonest(colours: readonly Colour[]): string {
  const counts = new Map<string, number>();
  for (const colour of colours.map(cssColour)) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const [[colour] = ['none']] = [...counts].sort(([, a], [, b]) => b - a);
  return colour;
}

function cssColour([red, green, blue]: Colour): string {
  return `rgb(${red}, ${green}, ${blue})`;
}

/** `rgb(1, 2, 3)`, as browsers compute colours, in numbers. */
export function colourOf(css: string): Colour {
  const [red = 0, green = 0, blue = 0] = (css.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue];
}

/** Whether one of the colours is nearly the one looked for; edges are blended with what is under. */
export function includesColour(colours: readonly Colour[], looked: Colour): boolean {
  return colours.some((colour) =>
    colour.every((value, i) => Math.abs(value - (looked[i] ?? 0)) < 24),
  );
}

/** 0 for black, 255 for white. */
export function brightness([red, green, blue]: Colour): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
