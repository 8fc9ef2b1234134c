/** The buttons of the map. */
import type { Locator } from '@playwright/test';
import { expect } from '../../expect.ts';
import type { Panel } from '../panel.ts';

export class MapControls {
  private readonly panel: Panel;

  constructor(panel: Panel) {
    this.panel = panel;
  }

  /** Opens the arrows that move the map. */
  async openArrows(): Promise<void> {
    await this.panel.region.getByRole('button', { name: 'Move the map' }).click();
    await expect(this.panButton('up')).toBeVisible();
  }

  panButton(direction: 'up' | 'down' | 'left' | 'right'): Locator {
    return this.panel.region.getByRole('button', { name: `Move ${direction}`, exact: true });
  }

  zoomIn(): Locator {
    return this.panel.region.getByRole('button', { name: 'Zoom in', exact: true });
  }

  fitSelection(): Locator {
    return this.panel.region.getByRole('button', {
      name: /^(Show the selection|Показать выбранное)$/,
    });
  }
}
