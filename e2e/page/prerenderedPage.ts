/** The page as it is before any script, as a reader meets it. */
import type { Locator, Page } from '@playwright/test';
import type { Place, Visit } from '../dataset.ts';
import { expect } from '../expect.ts';
import type { Box, Point } from '../pixels.ts';
import { boxOf } from './elements.ts';
import type { Shell } from './shell.ts';
import { Shifts } from './shifts.ts';
import { expectSameSeen, seenTimeline } from './timeline/seenTimeline.ts';

/** What must stay where it is while the app takes over. */
const FRAME = {
  header: 'header',
  filter: '.filter-button',
  map: '#map',
  timeline: '#timeline',
  dossier: '#dossier',
  title: '#dossier [data-heading]',
  first: '#dossier :is(.entry, .stop-title)',
} as const;

export class PrerenderedPage {
  private readonly shell: Shell;

  /** What moves while the app takes over. */
  readonly shifts: Shifts;

  constructor(shell: Shell) {
    this.shell = shell;
    this.shifts = new Shifts(shell.page);
  }

  get page(): Page {
    return this.shell.page;
  }

  /** Goes to a page of the site and waits until it has its styles and its type. */
  async load(path: string, site?: string): Promise<void> {
    await this.shell.arrive(path, site);
    await this.page.waitForFunction(() => {
      const { styleSheets, fonts, readyState } = document;
      // Before any is asked for, the fonts count as loaded, too.
      const hasType = fonts.status === 'loaded' && [...fonts].some((it) => it.status === 'loaded');
      return styleSheets.length > 0 && readyState !== 'loading' && hasType;
    });
  }

  /** A link to the page of a visit, a place or a source; without a script there are no buttons. */
  link(name: string | RegExp, within: 'map' | 'timeline' | 'dossier' = 'dossier'): Locator {
    return this.shell.region(within).getByRole('link', { name });
  }

  /** The mark of something in the drawing that is shown of map or timeline. */
  mark(kind: 'place' | 'stop' | 'visit', { id }: { readonly id: string }): Locator {
    return this.marksOf(kind, { id }).locator('visible=true');
  }

  /** The marks of something in the drawings for all sizes of the window. */
  marksOf(kind: 'place' | 'stop' | 'visit', { id }: { readonly id: string }): Locator {
    const end = kind === 'stop' ? `#${id}` : `${kind}/${id}/`;
    return this.page.locator(`.poster-slot a[href$="${end}"]`);
  }

  /** The land of the map's drawing. */
  land(): Locator {
    return this.page.locator(':is(#map, .present-map) .poster-ground');
  }

  /** CSS pixels at the edges of the map that its drawing of the land leaves to the sea. */
  async unpainted(): Promise<number> {
    return this.page.locator('#map .poster-ground').evaluate((ground) => {
      const panel = document.querySelector('#map')?.getBoundingClientRect();
      const drawn = ground.querySelector('svg');
      const matrix = ground instanceof SVGSVGElement ? ground.getScreenCTM() : null;
      if (!panel || !drawn || !matrix) return Number.POSITIVE_INFINITY;
      const of = (name: string) => Number(drawn.getAttribute(name) ?? 0);
      const begin = new DOMPoint(of('x'), of('y')).matrixTransform(matrix);
      const size = { x: of('width'), y: of('height') };
      const end = new DOMPoint(of('x') + size.x, of('y') + size.y).matrixTransform(matrix);
      const left = Math.max(begin.x - panel.left, panel.right - end.x);
      return Math.max(0, left, begin.y - panel.top, panel.bottom - end.y);
    });
  }

  /** Lines on how something is known that end with what should stand between two words. */
  async danglingLines(): Promise<string[]> {
    const lines = this.page.locator('.doubts:visible');
    return lines.evaluateAll((all) =>
      all.flatMap((line) => {
        const last = [...line.children].filter((it) => it.getClientRects().length > 0).at(-1);
        const hangs = last && getComputedStyle(last, '::after').content !== 'none';
        return hangs ? [line.textContent ?? ''] : [];
      }),
    );
  }

  /** How well the timeline's drawing is to be seen, from 0 to 1. */
  async clearness(): Promise<number> {
    const drawing = this.page.locator('.timeline-poster');
    return Number(await drawing.evaluate((it) => getComputedStyle(it).opacity));
  }

  /** How many stops there are to be played. */
  countOfStops(): Locator {
    return this.page.locator('.play-at');
  }

  /** Marks of the map's drawing that stand for several places. */
  severalPlaces(): Locator {
    return this.page.locator('#map .poster-slot a[data-many]:visible');
  }

  /** Gives the first sign of a reader. */
  async giveSign(): Promise<void> {
    await this.page.mouse.move(200, 300);
    await this.page.mouse.move(210, 310);
  }

  /** Whether the page is still the one that was there before the app. */
  async expectBeforeApp(): Promise<void> {
    await expect(this.page.locator('#app[data-root]')).toBeAttached();
  }

  /** That what a link asks for cannot be had. */
  failure(): Locator {
    return this.page.locator('.poster-words[role="alert"]');
  }

  /** What has been pressed and waits for the app. */
  waiting(): Locator {
    return this.page.locator('[aria-busy="true"]:is(button, a)');
  }

  /** Opens the first of what is folded away under this name, which no script needs to unfold. */
  async openDetails(name: string): Promise<void> {
    await this.shell.region('dossier').locator('summary', { hasText: name }).first().click();
  }

  /** Contexts of quotations, as far as they are on the page. */
  passages(): Locator {
    return this.shell.region('dossier').locator('.passage');
  }

  nextVisit(): Locator {
    return this.link('Next visit');
  }

  /** All that a page without a script offers to press. */
  dead(): Locator {
    return this.page.locator('button:visible, select:visible, input:visible');
  }

  /** The drawings that give way to map and timeline. */
  drawings(): Locator {
    return this.page.locator('.map-poster, .timeline-poster');
  }

  /** Drawings for other sizes of the window, which cannot be seen. */
  unseen(): Locator {
    return this.page.locator('.poster-slot :is(.poster-wide, .poster-narrow):not(:visible)');
  }

  /** Something of each drawing can be seen. */
  async expectDrawn(places: readonly Place[], visits: readonly Visit[]): Promise<void> {
    const marks = async (kind: string) => (await this.marks(kind)).size;
    await expect.poll(() => marks('place')).toBeGreaterThan(Math.min(2, places.length - 1));
    await expect.poll(() => marks('visit')).toBe(visits.length);
    const land = await boxOf(this.page.locator('.poster-ground path').first());
    expect(land.width * land.height).toBeGreaterThan(1000);
  }

  /** Land is drawn from files that pages share, and all of them have come. */
  async expectSharedGround(): Promise<void> {
    const squares = this.page.locator('.poster-ground use');
    await expect.poll(() => squares.count()).toBeGreaterThan(0);
    for (const square of await squares.all()) {
      await expect.poll(async () => (await boxOf(square)).width).toBeGreaterThan(100);
    }
  }

  /** Where the pictures of the map and the timeline lead, and what they use, as it is written. */
  addresses(): Promise<string[]> {
    const linked = this.page.locator('.poster-slot :is(a, use):not([href^="#"])');
    return linked.evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
  }

  /** The overview that pages share has come. */
  async expectSharedStrip(): Promise<void> {
    const strip = this.page.locator('.poster-overview use').first();
    await expect.poll(async () => (await boxOf(strip)).width).toBeGreaterThan(100);
  }

  /** Points all over the map, CSS pixels. */
  async mapPoints(): Promise<Point[]> {
    const { x, y, width, height } = await boxOf(this.page.locator('#map'));
    const steps = [0.1, 0.3, 0.5, 0.7, 0.9];
    return steps.flatMap((across) =>
      steps.map((down) => ({ x: x + across * width, y: y + down * height })),
    );
  }

  /** The middles of the marks of a kind in the drawings, by id. */
  async marks(kind: string): Promise<Map<string, Point>> {
    const links = this.page.locator(`.poster-slot a[href*="${kind}/"]:not([href*="#"]):visible`);
    const found = await links.evaluateAll((all) =>
      all.map((link) => {
        const shape = [...link.querySelectorAll('rect, circle, path, use')].at(-1) ?? link;
        const { x, y, width, height } = shape.getBoundingClientRect();
        const id = link.getAttribute('href')?.split('/').at(-2) ?? '';
        return { id, x: x + width / 2, y: y + height / 2 };
      }),
    );
    return new Map(found.map(({ id, x, y }) => [id, { x, y }]));
  }

  /** The app takes over with the first sign, and what is seen of the timeline stays where it is. */
  async expectSameTimeline(): Promise<void> {
    const before = await seenTimeline(this.page);
    expect(before.length).toBeGreaterThan(0);
    await this.giveSign();
    await expect(this.page.locator('.timeline[data-drawn="true"]')).toBeAttached();
    await expect(this.page.locator('.timeline-poster')).toHaveCount(0);
    expectSameSeen(before, await seenTimeline(this.page));
  }

  /** Where the parts of the page are. */
  async frame(): Promise<Record<string, Box>> {
    const boxes = Object.entries(FRAME).map(async ([name, selector]) => [
      name,
      await boxOf(this.page.locator(selector).first()),
    ]);
    return Object.fromEntries(await Promise.all(boxes));
  }
}
