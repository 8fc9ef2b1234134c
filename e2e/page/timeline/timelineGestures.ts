/** What hands do to the timeline. */

import type { Panel } from '../panel.ts';
import { swipe } from '../touch.ts';

export class TimelineGestures {
  private readonly panel: Panel;

  constructor(panel: Panel) {
    this.panel = panel;
  }

  /** Turns the wheel over the lanes, with a key held down if asked. */
  async turnWheel(deltaX: number, deltaY: number, key?: 'Control' | 'Meta' | 'Shift') {
    const { x, y, width, height } = await this.panel.box();
    await this.panel.page.mouse.move(x + width * 0.7, y + height * 0.4);
    if (key) await this.panel.page.keyboard.down(key);
    await this.panel.page.mouse.wheel(deltaX, deltaY);
    if (key) await this.panel.page.keyboard.up(key);
  }

  /** Puts a finger on the lanes and draws it by some pixels. */
  async swipe(byX: number, byY: number): Promise<void> {
    const { x, y, width, height } = await this.panel.box();
    const from = { x: Math.round(x + width / 2), y: Math.round(y + height * 0.3) };
    await swipe(this.panel.page, from, { x: byX, y: byY });
  }
}
