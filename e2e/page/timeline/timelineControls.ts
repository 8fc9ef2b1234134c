/** The buttons and sliders of the timeline. */
import type { Locator } from '@playwright/test';
import type { Panel } from '../panel.ts';

export class TimelineControls {
  private readonly panel: Panel;

  constructor(panel: Panel) {
    this.panel = panel;
  }

  /** Buttons and sliders that change what the timeline shows. */
  all(): Locator {
    const places = '.timeline-head, .timeline-controls, .compact-controls';
    const buttons = this.panel.region.locator(places).getByRole('button');
    return buttons.or(this.panel.region.getByRole('slider'));
  }

  trueScale(): Locator {
    return this.panel.region.getByRole('button', { name: 'True scale' });
  }

  fitSelection(): Locator {
    return this.panel.region.getByRole('button', { name: 'Show the selection' });
  }

  /** On narrow pages, where there is no room for them until then. */
  async open(): Promise<void> {
    await this.panel.region.getByRole('button', { name: 'Timeline controls' }).tap();
  }

  async panEarlier(): Promise<void> {
    await this.panel.region.getByRole('button', { name: 'Earlier' }).click();
  }

  async panLater(): Promise<void> {
    await this.panel.region.getByRole('button', { name: 'Later' }).click();
  }
}
