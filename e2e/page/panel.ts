/** What map, timeline and dossier have in common. */
import type { Locator, Page } from '@playwright/test';
import { expect } from '../expect.ts';
import type { Box, Point } from '../pixels.ts';
import { boxOf } from './elements.ts';
import type { Shell } from './shell.ts';

export class Panel {
  protected readonly shell: Shell;
  readonly part: 'map' | 'timeline' | 'dossier';

  constructor(shell: Shell, part: Panel['part']) {
    this.shell = shell;
    this.part = part;
  }

  get region(): Locator {
    return this.shell.region(this.part);
  }

  get page(): Page {
    return this.shell.page;
  }

  async expectDrawn(): Promise<void> {
    await expect(this.region).toHaveAttribute('aria-busy', 'false');
  }

  alert(): Locator {
    return this.region.getByRole('alert');
  }

  async retry(): Promise<void> {
    await this.region.getByRole('button', { name: 'Try again' }).click();
  }

  /** What is focused when Tab comes to the group of markers or marks. */
  tabStop(): Locator {
    return this.region.locator('[data-place] button[tabindex="0"], [data-id] button[tabindex="0"]');
  }

  async zoomIn(times = 1): Promise<void> {
    const button = this.region.getByRole('button', { name: 'Zoom in' });
    for (let i = 0; i < times; i += 1) await button.click();
  }

  async zoomOut(times = 1): Promise<void> {
    const button = this.region.getByRole('button', { name: 'Zoom out' });
    for (let i = 0; i < times; i += 1) await button.click();
  }

  async fitAll(): Promise<void> {
    await this.region.getByRole('button', { name: 'Show everything' }).click();
  }

  /** Ids of what is lit because it, or the same in another view, is hovered. */
  async lit(): Promise<string[]> {
    const ids = await this.region.locator('[data-lit]').evaluateAll((elements) =>
      elements.map((element) => {
        const { place, id, stop, visit } = element instanceof HTMLElement ? element.dataset : {};
        return place ?? id ?? stop ?? visit ?? '';
      }),
    );
    return [...new Set(ids)].sort();
  }

  async expectLit(ids: readonly string[]): Promise<void> {
    await expect.poll(() => this.lit(), `What is lit in ${this.part}`).toEqual([...ids].sort());
  }

  /** Pulls what the panel shows sideways. */
  async drag(from: Point, by: number): Promise<void> {
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(from.x + by, from.y, { steps: 5 });
    await mouse.up();
  }

  async box(): Promise<Box> {
    return boxOf(this.region);
  }
}
