/** The page that stands in the frame of a newsroom, as its readers meet it. */
import type { Locator, Page } from '@playwright/test';
import { expect } from '../../expect.ts';
import { boxesOf, boxOf } from '../elements.ts';

declare global {
  interface Window {
    shifts?: { readonly value: number; readonly of: readonly string[] }[];
  }
}

export class EmbedPage {
  readonly page: Page;
  /** Paths of everything fetched so far, below the site's base. */
  readonly fetched: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('request', (request) => this.fetched.push(new URL(request.url()).pathname));
  }

  async open(query = '', folder = 'embed/'): Promise<void> {
    await this.page.goto(`${folder}${query}`);
  }

  /** Writes down whatever moves from the first moment on, even right after a press. */
  async watchShifts(): Promise<void> {
    await this.page.addInitScript(() => {
      window.shifts = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const shift: { value?: number; sources?: { node?: Node }[] } = Object(entry);
          const of = (shift.sources ?? []).map(({ node }) => node?.nodeName ?? '');
          window.shifts?.push({ value: shift.value ?? 0, of });
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
  }

  async expectNoShift(): Promise<void> {
    await this.page.evaluate(() => document.fonts.ready);
    expect(await this.page.evaluate(() => window.shifts)).toEqual([]);
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

  mapControls(): Locator {
    return this.page.getByRole('region', { name: /^(Map|Карта)$/ }).getByRole('button');
  }

  moveButton(): Locator {
    return this.page.getByRole('button', { name: 'Tap to move the map' });
  }

  /** Presses the button, and waits until there is a map that can be moved. */
  async reach(): Promise<void> {
    await this.moveButton().click();
    // Drawing by software takes a while on a machine that has much else to do.
    const zoom = this.page.getByRole('button', { name: 'Zoom in' });
    await expect(zoom).toBeVisible();
  }

  /** Pulls the map a little and back, and waits until WebGL draws it. */
  async begin(): Promise<void> {
    const { x, y, width, height } = await boxOf(this.page.locator('.live'));
    const at = { x: x + width / 4, y: y + height - 20 };
    const { mouse } = this.page;
    await mouse.move(at.x, at.y);
    await mouse.down();
    await mouse.move(at.x + 9, at.y);
    await mouse.move(at.x, at.y);
    await mouse.up();
    await expect(this.page.locator('.live canvas')).toHaveCount(1);
    await expect(this.drawnMap()).toHaveCount(0);
  }

  /** As when the graphics card is reset under the page. */
  async loseWebGl(): Promise<void> {
    await this.page
      .locator('.live canvas')
      .evaluate((canvas: HTMLCanvasElement) =>
        canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext(),
      );
  }

  /** The map that needs no WebGL. */
  drawnMap(): Locator {
    return this.page.locator('.live .map-picture svg');
  }

  /** The middles of the poster's discs, by their place, CSS pixels. */
  async posterDiscs(): Promise<Map<string, { x: number; y: number }>> {
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

  /** The same of the map that can be moved. */
  async mapDiscs(): Promise<Map<string, { x: number; y: number }>> {
    const discs = await this.page.locator('.map-marker').evaluateAll((markers) =>
      markers.map((marker) => {
        const { x, y, width, height } =
          marker.querySelector('button')?.getBoundingClientRect() ?? new DOMRect();
        const id = marker instanceof HTMLElement ? marker.dataset.place : undefined;
        return [id ?? '', { x: x + width / 2, y: y + height / 2 }] as const;
      }),
    );
    return new Map(discs);
  }

  async expectNoOverhang(): Promise<void> {
    const over = () =>
      this.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    await expect.poll(over).toBe(0);
  }

  /** Everything to press is 24 by 24 CSS pixels at least, and marks keep out of each other. */
  async expectTargets(): Promise<void> {
    const hits = await boxesOf(this.page.locator('.pin:visible .hit, .date:visible'));
    const others = await boxesOf(
      this.page.locator('button:visible, footer a:visible, .steps a:visible, .map-credit'),
    );
    expect(hits.length).toBeGreaterThan(4);
    for (const { name, box } of [...hits, ...others]) {
      expect(Math.min(box.width, box.height), name).toBeGreaterThanOrEqual(24);
    }
    for (const [i, a] of hits.entries()) {
      for (const b of hits.slice(i + 1)) {
        const across = Math.abs(a.box.x + a.box.width / 2 - b.box.x - b.box.width / 2);
        const down = Math.abs(a.box.y + a.box.height / 2 - b.box.y - b.box.height / 2);
        expect(Math.hypot(across, down)).toBeGreaterThanOrEqual(24);
      }
    }
  }

  /** Each date is within its cell, so that no two of them touch. */
  async expectDatesApart(): Promise<void> {
    const outside = await this.dates().evaluateAll((dates) =>
      dates.flatMap((date) => {
        const cell = date.getBoundingClientRect();
        const range = document.createRange();
        range.selectNodeContents(date);
        const isOutside = ({ left, right }: DOMRect) => left < cell.left || right > cell.right;
        return [...range.getClientRects()].some(isOutside) ? [date.textContent] : [];
      }),
    );
    expect(outside).toEqual([]);
  }

  /** Nothing scrolls, and each part of the page, the source too, is in the frame. */
  async expectAllInSight(): Promise<void> {
    const { width, height } = this.page.viewportSize() ?? { width: 0, height: 0 };
    const scrolled = () =>
      this.page.evaluate(() => {
        const { scrollHeight, clientHeight } = document.documentElement;
        return scrollHeight - clientHeight;
      });
    await expect.poll(scrolled).toBe(0);
    const parts = await boxesOf(
      this.page.locator(
        'header, .map-box, .dates, .said:visible, .credit:visible, .steps:visible, footer',
      ),
    );
    expect(parts).toHaveLength(7);
    for (const { name, box } of parts) {
      expect(box.x, name).toBeGreaterThanOrEqual(0);
      expect(box.y, name).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width, name).toBeLessThanOrEqual(width);
      expect(box.y + box.height, name).toBeLessThanOrEqual(height);
    }
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
