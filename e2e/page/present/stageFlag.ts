/** The flag by which the class guesses where it was, or when. */
import type { Locator } from '@playwright/test';
import type { Place } from '../../dataset.ts';
import { boxOf } from '../elements.ts';
import type { StageMap } from './stageMap.ts';

export class StageFlag {
  private readonly main: () => Locator;
  private readonly map: StageMap;

  constructor(main: () => Locator, map: StageMap) {
    this.main = main;
    this.map = map;
  }

  /** Where the class thinks that it was, or when; a slider as long as it can be moved. */
  handle(): Locator {
    return this.main().locator('.flag');
  }

  /** Presses a point of what a flag can be placed on, by its shares of the width and the height. */
  async placeAt(across: number, down: number): Promise<void> {
    const { x, y, width, height } = await boxOf(this.main().locator('.flag-plane'));
    await this.main()
      .page()
      .mouse.click(x + across * width, y + down * height);
  }

  /** How far the flag was off, on the card. */
  miss(): Locator {
    return this.main().locator('.present-card').locator('.present-miss');
  }

  /** Whether flag and place are on the map together, neither behind the card. */
  async isInSightWith(place: Place): Promise<boolean> {
    if (!(await this.map.isInSight(place))) return false;
    const flag = await boxOf(this.handle());
    const card = await boxOf(this.main().locator('.present-card'));
    const map = await boxOf(this.main().locator('.present-map'));
    return (
      flag.x > map.x && flag.x + flag.width < card.x && flag.y + flag.height < map.y + map.height
    );
  }
}
