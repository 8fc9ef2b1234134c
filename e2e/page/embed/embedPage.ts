/** The page that stands in the frame of a newsroom, as its readers meet it. */
import type { Locator, Page } from '@playwright/test';
import { expect } from '../../expect.ts';
import type { Point } from '../../pixels.ts';
import { boxOf } from '../elements.ts';
import { Shifts } from '../shifts.ts';
import { EmbedRoom } from './embedRoom.ts';
import { LiveMap } from './liveMap.ts';

export class EmbedPage {
  readonly page: Page;
  /** The map that comes when the reader reaches for it. */
  readonly live: LiveMap;
  readonly room: EmbedRoom;
  readonly shifts: Shifts;
  /** Paths of everything fetched so far, below the site's base. */
  readonly fetched: string[] = [];

  constructor(page: Page) {
    this.page = page;
    this.live = new LiveMap(page);
    this.room = new EmbedRoom(page);
    this.shifts = new Shifts(page);
    page.on('request', (request) => this.fetched.push(new URL(request.url()).pathname));
  }

  async open(query = '', folder = 'embed/'): Promise<void> {
    await this.page.goto(`${folder}${query}`);
  }

  /** Likewise, and once more: type that comes late is not shown (`font-display: optional`), and is at hand then. */
  async openInType(query = '', folder?: string): Promise<void> {
    await this.open(query, folder);
    await this.page.evaluate(() => document.fonts.ready);
    await this.page.reload();
    await this.page.evaluate(() => document.fonts.ready);
  }

  articles(): Locator {
    return this.page.locator('article');
  }

  article(): Locator {
    return this.page.locator('article:visible');
  }

  /** What all excerpts quote, shown or not. */
  quotations(): Locator {
    return this.articles().locator('blockquote');
  }

  pins(): Locator {
    return this.page.locator('.pin:visible');
  }

  pin(name: RegExp): Locator {
    return this.page.getByRole('link', { name }).and(this.page.locator('.pin'));
  }

  dates(): Locator {
    return this.page.locator('.date:visible');
  }

  async expectExcerpt(heading: RegExp, count?: RegExp): Promise<void> {
    await expect(this.article()).toHaveCount(1);
    await expect(this.article().getByRole('heading')).toHaveText(heading);
    if (count) await expect(this.article().locator('.count')).toHaveText(count);
  }

  async next(): Promise<void> {
    await this.article().getByRole('link', { name: 'Next excerpt' }).click();
  }

  notice(): Locator {
    return this.page.locator('.notice');
  }

  /** How much of the dossier is left, where the lead was. */
  part(): Locator {
    return this.page.locator('.left:visible');
  }

  shareLink(): Locator {
    return this.page.getByRole('link', { name: 'Share' });
  }

  previous(): Locator {
    return this.article().getByRole('link', { name: 'Previous excerpt' });
  }

  fullView(): Locator {
    return this.page.getByRole('link', { name: 'Open full view' });
  }

  /** The middles of the poster's discs, by their place, CSS pixels. */
  async posterDiscs(): Promise<Map<string, Point>> {
    const discs = await this.pins().evaluateAll((pins) =>
      pins.map((pin) => {
        const { x, y, width, height } =
          pin.querySelector('.hit')?.getBoundingClientRect() ?? new DOMRect();
        const id = pin.getAttribute('data-places')?.split(' ')[0] ?? '';
        return [id, { x: x + width / 2, y: y + height / 2 }] as const;
      }),
    );
    return new Map(discs);
  }

  /** CSS pixels in which words are seen, above whose they are. */
  async excerptHeight(): Promise<number> {
    const said = await boxOf(this.article().locator('.said'));
    return (await boxOf(this.article().locator('.credit'))).y - said.y;
  }

  /** CSS pixels between the words and whose they are: negative where the words go on below. */
  async gapAboveSource(): Promise<number> {
    const words = await boxOf(this.article().locator('blockquote'));
    return (await boxOf(this.article().locator('.credit'))).y - words.y - words.height;
  }

  /** Whether the words are beside the map instead of below it. */
  async isInColumns(): Promise<boolean> {
    const map = await boxOf(this.page.locator('.map-box'));
    const words = await boxOf(this.article());
    return words.x >= map.x + map.width && words.y < map.y + map.height;
  }

  headline(): Locator {
    return this.page.locator('header h1:visible');
  }

  /** Whose part it is, above the headline. */
  kicker(): Locator {
    return this.page.locator('.of-part .lead:visible');
  }

  /** The line through the stops of a visit, and its arrows. */
  route(): Locator {
    return this.page.locator('.route path:visible');
  }

  /** The numbers in the markers, in the order of the page. */
  async badges(): Promise<string[]> {
    return this.pins().evaluateAll((pins) =>
      pins.map((pin) => pin.querySelector('text')?.textContent ?? ''),
    );
  }

  /** The land of a part has come. */
  async expectLand(): Promise<void> {
    const width = () =>
      this.page
        .locator('.land:visible')
        .evaluate((land) => (land instanceof HTMLImageElement ? land.naturalWidth : 0));
    await expect.poll(width).toBeGreaterThan(0);
  }

  tags(): Locator {
    return this.article().locator('.tag');
  }

  /** What a tag has opened. */
  reason(): Locator {
    return this.page.locator('.reason:visible');
  }

  /** CSS pixels, in the type that it stays in. */
  async height(): Promise<number> {
    await this.page.evaluate(() => document.fonts.ready);
    return (await boxOf(this.page.locator('.embed'))).height;
  }
}
