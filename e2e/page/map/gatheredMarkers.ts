/** Markers that stand for several places, and the card that lists them. */
import type { Locator } from '@playwright/test';
import type { Place } from '../../dataset.ts';
import { expect } from '../../expect.ts';
import type { Shell } from '../shell.ts';
import { markerName } from './markerName.ts';

export class GatheredMarkers {
  private readonly shell: Shell;

  constructor(shell: Shell) {
    this.shell = shell;
  }

  private get region(): Locator {
    return this.shell.region('map');
  }

  /** Markers that stand for several places. */
  all(): Locator {
    return this.region.getByRole('button', { name: / and \d+ more nearby, / });
  }

  /** The marker that stands for a place, among others. */
  around(place: Place): Locator {
    return this.region.locator(`button[data-about~="${place.id}"]`);
  }

  /** The card that lists the places of a gathered marker. */
  card(): Locator {
    return this.shell.page.locator('.gathered-card');
  }

  /** The entry of a place in that card. */
  place(place: Place): Locator {
    const name = markerName(place, this.shell.language);
    return this.card().getByRole('button', { name });
  }

  /** Shows the places of a gathered marker apart, by the last entry of its card. */
  async zoomInOn(gathered: Locator): Promise<void> {
    await gathered.click();
    await this.card().getByRole('button', { name: 'Zoom in here' }).click();
    await expect(this.card()).toHaveCount(0);
  }
}
