/** The map as a drawing that needs no WebGL. */
import type { Locator } from '@playwright/test';
import type { Panel } from '../panel.ts';

export class MapPicture {
  private readonly panel: Panel;

  constructor(panel: Panel) {
    this.panel = panel;
  }

  drawing(): Locator {
    return this.panel.region.locator('.map-picture > svg');
  }

  /** Remembers the parts of the picture, so that `parts` can tell which are new. */
  async remember(): Promise<void> {
    await this.drawing().evaluate((svg) => {
      for (const part of svg.children) part.setAttribute('data-remembered', '');
    });
  }

  /** How many parts of the picture have stayed, and how many have been drawn since. */
  parts(): Promise<{ kept: number; drawn: number }> {
    return this.drawing().evaluate(({ children }) => {
      const kept = [...children].filter((part) => part.hasAttribute('data-remembered')).length;
      return { kept, drawn: children.length - kept };
    });
  }
}
