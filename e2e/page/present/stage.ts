/** A presentation as the class and the teacher meet it. In English. */
import type { Locator, Page } from '@playwright/test';
import { inLanguage, type Stop, type Visit } from '../../dataset.ts';
import { expect } from '../../expect.ts';
import type { Box } from '../../pixels.ts';
import { boxOf } from '../elements.ts';
import type { Shell } from '../shell.ts';
import { swipe } from '../touch.ts';
import { StageFlag } from './stageFlag.ts';
import { StageMap } from './stageMap.ts';
import { StageSetup } from './stageSetup.ts';

export class Stage {
  readonly setup: StageSetup;
  readonly map: StageMap;
  readonly flag: StageFlag;
  private readonly shell: Shell;

  constructor(shell: Shell) {
    this.shell = shell;
    this.setup = new StageSetup(shell.page);
    this.map = new StageMap(() => this.main());
    this.flag = new StageFlag(() => this.main(), this.map);
  }

  private get page(): Page {
    return this.shell.page;
  }

  main(): Locator {
    return this.page.getByRole('main', { name: 'Present', exact: true });
  }

  /** Goes to an address and waits for the first slide. */
  async open(search = '?present', site?: string): Promise<void> {
    await this.shell.load(search, site);
    await expect(this.heading()).toBeVisible();
  }

  /** From the next load on, presses a key in the moment in which the heading of a slide comes. */
  async pressAtOnce(key: string): Promise<void> {
    await this.page.addInitScript((pressed) => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector('.present-heading')) return;
        observer.disconnect();
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true }));
      });
      observer.observe(document, { childList: true, subtree: true });
    }, key);
  }

  heading(): Locator {
    return this.main().getByRole('heading', { level: 1 });
  }

  card(): Locator {
    return this.main().locator('.present-card');
  }

  /** What scrolls where the card is too long. */
  text(): Locator {
    return this.card().locator('.present-scroll');
  }

  /** Where the map, the card with what it says, and the strip are, in CSS pixels. */
  async laidOut(): Promise<Box[]> {
    const parts = '.present-map, .present-card, .present-card h1, .present-card p, .present-strip';
    return this.main()
      .locator(parts)
      .evaluateAll((all) =>
        all.map((part) => {
          const { x, y, width, height } = part.getBoundingClientRect();
          const [left, top] = [Math.round(x), Math.round(y)];
          return { x: left, y: top, width: Math.round(width), height: Math.round(height) };
        }),
      );
  }

  /** "7 of 29", as the numbers of the slide and of all. */
  async position(): Promise<{ number: number; count: number }> {
    const text = (await this.main().locator('.present-position').textContent()) ?? '';
    const [number = 0, count = 0] = text.match(/\d+/g)?.map(Number) ?? [];
    return { number, count };
  }

  async expectSlide(number: number): Promise<void> {
    await expect.poll(async () => (await this.position()).number).toBe(number);
    await this.expectStep(number);
  }

  /** The address names the step, from 1. */
  async expectStep(number: number): Promise<void> {
    await expect
      .poll(() => new URL(this.page.url()).searchParams.get('step'))
      .toBe(number > 1 ? String(number) : null);
  }

  /** Goes to a slide by its number, from 1. */
  async turnTo(number: number): Promise<void> {
    await this.page.keyboard.press('g');
    await expect(this.goTo().getByRole('spinbutton')).toBeFocused();
    await this.page.keyboard.type(String(number));
    await this.page.keyboard.press('Enter');
    await expect(this.goTo()).toHaveCount(0);
    await this.expectSlide(number);
  }

  async expectTold(item: Stop | Visit): Promise<void> {
    await expect(this.heading()).toHaveText(inLanguage(item.title, 'en'));
  }

  async expectOver(): Promise<void> {
    await expect(this.main()).toHaveCount(0);
    await this.shell.expectOpen();
  }

  button(name: string): Locator {
    return this.main().getByRole('button', { name, exact: true });
  }

  quotations(): Locator {
    return this.card().locator('blockquote');
  }

  /** The words that bear a claim out. */
  marks(): Locator {
    return this.card().locator('mark');
  }

  /** Documents side by side. */
  columns(): Locator {
    return this.card().locator('.present-column');
  }

  /** Those that say what the dossier shows. */
  shownColumns(): Locator {
    return this.columns().filter({ hasText: 'This is what the dossier shows.' });
  }

  notice(): Locator {
    return this.main().getByRole('alert');
  }

  news(): Locator {
    return this.main().getByRole('status');
  }

  overview(): Locator {
    return this.page.getByRole('dialog', { name: 'All slides' });
  }

  goTo(): Locator {
    return this.page.getByRole('dialog', { name: 'Go to a slide' });
  }

  /** Whatever lies over the slide. */
  over(): Locator {
    return this.page.getByRole('dialog').or(this.darkness());
  }

  help(): Locator {
    return this.page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  }

  /** What covers the screen while it is dark. */
  darkness(): Locator {
    return this.button('Show the screen again');
  }

  presentLink(): Locator {
    return this.page.getByRole('banner').getByRole('link', { name: 'Present', exact: true });
  }

  /** The dots of visits on the line of time, and those of the slide. */
  dots(): Locator {
    return this.main().locator('.present-dot');
  }

  currentDots(): Locator {
    return this.main().locator('.present-dot[data-current]');
  }

  /** All that is on the page as text, names of elements with it. */
  async allWords(): Promise<string> {
    return this.main().evaluate((main) => {
      const named = [...main.querySelectorAll('[aria-label], [title], [href], [cite]')];
      const attributes = ['aria-label', 'title', 'href', 'cite'];
      const words = named.flatMap((element) => attributes.map((it) => element.getAttribute(it)));
      return [main.textContent, ...words].join('\n');
    });
  }

  /** A finger drawn across, by CSS pixels to the right; over the middle of the map. */
  async swipe(by: number): Promise<void> {
    const { x, y, height } = await boxOf(this.main().locator('.present-map'));
    await swipe(this.page, { x: x + 200, y: y + height / 2 }, { x: by, y: 0 });
  }

  /** A press on the left or right edge of the screen. */
  async pressEdge(side: 'left' | 'right'): Promise<void> {
    const { x, y, width } = await boxOf(this.main());
    await this.page.mouse.click(side === 'left' ? x + 12 : x + width - 12, y + 120);
  }

  /** Text size of what is quoted, CSS pixels, the least of all. */
  async quotationSize(): Promise<number> {
    const sizes = await this.quotations().evaluateAll((all) =>
      all.map((each) => Number.parseFloat(getComputedStyle(each).fontSize)),
    );
    return Math.min(...sizes);
  }

  /** Whether all of the card is on the screen. */
  async isCardWhole(): Promise<boolean> {
    const [card, main] = [await boxOf(this.card()), await boxOf(this.main())];
    return (
      card.x >= main.x - 0.5 &&
      card.y >= main.y - 0.5 &&
      card.x + card.width <= main.x + main.width + 0.5 &&
      card.y + card.height <= main.y + main.height + 0.5
    );
  }

  isFullscreen(): Promise<boolean> {
    return this.page.evaluate(() => document.fullscreenElement !== null);
  }

  /** Marks the page, to see whether it is still the same one later. */
  async mark(): Promise<() => Promise<boolean>> {
    await this.page.evaluate(() => {
      document.documentElement.dataset.marked = '';
    });
    return () => this.page.evaluate(() => document.documentElement.dataset.marked === '');
  }
}
