/** The line through the stops of what is selected. */
import { expect } from '../../expect.ts';
import { type Colour, colourOf, type Point } from '../../pixels.ts';
import type { Panel } from '../panel.ts';

export class SelectedPath {
  private readonly panel: Panel;

  constructor(panel: Panel) {
    this.panel = panel;
  }

  /** The corners of the path that stands out, CSS pixels of the viewport. */
  async corners(): Promise<Point[]> {
    const path = this.panel.region.locator('polyline[data-emphasis="selected"]');
    await expect(path).toHaveCount(1);
    return path.evaluate((element: SVGPolylineElement) => {
      const matrix = element.getScreenCTM();
      return [...element.points].map((point) => {
        const { x, y } = point.matrixTransform(matrix ?? undefined);
        return { x, y };
      });
    });
  }

  /** The colour in which the path that stands out is drawn. */
  async colour(): Promise<Colour> {
    const path = this.panel.region.locator('polyline[data-emphasis="selected"]');
    return colourOf(await path.evaluate((element) => getComputedStyle(element).stroke));
  }
}
