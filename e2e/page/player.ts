/** The controls that play through the stops. */
import type { Locator } from '@playwright/test';
import { expect } from '../expect.ts';
import type { Shell } from './shell.ts';

type Button = 'Play the stops' | 'Pause' | 'Next stop' | 'Previous stop';

/**
 * Milliseconds of the page's time, several times over, in which it draws what a gesture has changed:
 * all together far less than a stop stays. After each of them the page has done what was due, so that
 * what waits for that, and only then asks for a frame, has its turn in the next.
 */
const MOMENTS = [40, 40, 40, 40, 40];

export class Player {
  private readonly shell: Shell;

  constructor(shell: Shell) {
    this.shell = shell;
  }

  get controls(): Locator {
    return this.shell.page.getByRole('group', { name: 'Playback' });
  }

  button(name: Button): Locator {
    return this.controls.getByRole('button', { name, exact: true });
  }

  buttons(): Locator {
    return this.controls.getByRole('button');
  }

  async play(): Promise<void> {
    await this.press('Play the stops');
  }

  async pause(): Promise<void> {
    await this.press('Pause');
  }

  async press(name: Button): Promise<void> {
    await this.letting(() => this.button(name).click());
  }

  async setSpeed(speed: '0.5×' | '1×' | '2×'): Promise<void> {
    const speeds = this.controls.getByRole('combobox', { name: 'Speed' });
    await this.letting(() => speeds.selectOption(speed));
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

  /** Seconds of the page's time, through which everything runs as it would. */
  async pass(seconds: number): Promise<void> {
    await this.letting(() => this.shell.page.clock.runFor(seconds * 1000));
  }

  /** Does something and lets the time that is held run for a moment, so that the page can draw it. */
  async letting(action: () => Promise<unknown>): Promise<void> {
    await action();
    for (const moment of MOMENTS) await this.shell.page.clock.runFor(moment);
  }
}
