/** The controls that play through the stops. */
import { expect, type Locator } from '@playwright/test';
import type { Explorer } from '../explorer.ts';

export class Player {
  private readonly explorer: Explorer;

  constructor(explorer: Explorer) {
    this.explorer = explorer;
  }

  get controls(): Locator {
    return this.explorer.page.getByRole('group', { name: 'Playing through the stops' });
  }

  button(name: 'Play the stops' | 'Pause' | 'Next stop' | 'Previous stop'): Locator {
    return this.controls.getByRole('button', { name, exact: true });
  }

  buttons(): Locator {
    return this.controls.getByRole('button');
  }

  async play(): Promise<void> {
    await this.button('Play the stops').click();
  }

  async pause(): Promise<void> {
    await this.button('Pause').click();
  }

  async setSpeed(speed: '0.5×' | '1×' | '2×'): Promise<void> {
    await this.controls.getByRole('combobox', { name: 'Speed' }).selectOption(speed);
  }

  async expectAt(order: number, total: number): Promise<void> {
    await expect(this.controls).toContainText(`Stop ${order} of ${total}`);
  }

  async expectPlaying(): Promise<void> {
    await expect(this.button('Pause')).toBeVisible();
  }

  async expectPaused(): Promise<void> {
    await expect(this.button('Play the stops')).toBeVisible();
    await expect(this.button('Pause')).toHaveCount(0);
  }

  /** From now on the page's time stands still but for `pass`. */
  async holdTime(): Promise<void> {
    const now = await this.explorer.page.evaluate(() => Date.now());
    // Far enough that the way there is not overtaken by a slow machine.
    await this.explorer.page.clock.pauseAt(now + 60_000);
  }

  /** Seconds of the page's time, through which everything runs as it would. */
  async pass(seconds: number): Promise<void> {
    await this.explorer.page.clock.runFor(seconds * 1000);
  }
}
