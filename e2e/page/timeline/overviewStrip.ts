/** The strip above the lanes, with its brush, as a reader meets it. */
import type { Locator, Page } from '@playwright/test';
import { type Visit, visits } from '../../dataset.ts';
import { expect } from '../../expect.ts';
import { type Box, middleOf, type Point } from '../../pixels.ts';
import { boxOf } from '../elements.ts';

type Days = { readonly from: string; readonly to: string };

export class OverviewStrip {
  private readonly timeline: () => Locator;
  private readonly page: Page;

  constructor(page: Page, timeline: () => Locator) {
    this.page = page;
    this.timeline = timeline;
  }

  get strip(): Locator {
    return this.timeline().locator('.overview');
  }

  /** The sliders at the ends of the brush. */
  begin(): Locator {
    return this.strip.getByRole('slider').first();
  }

  end(): Locator {
    return this.strip.getByRole('slider').last();
  }

  dots(): Locator {
    return this.strip.locator('.overview-dot');
  }

  dotsThatRemain(): Locator {
    return this.strip.locator('.overview-dot[data-remaining="true"]');
  }

  years(): Promise<string[]> {
    return this.strip.locator('.overview-text').allTextContents();
  }

  /** The middle of a visit's dot. */
  async dotOf(visit: Visit): Promise<Point> {
    return middleOf(await boxOf(this.dots().nth(visits.indexOf(visit))));
  }

  /** A point of the strip half-way between two visits. */
  async between(one: Visit, other: Visit): Promise<Point> {
    const [a, b] = [await this.dotOf(one), await this.dotOf(other)];
    return { x: (a.x + b.x) / 2, y: a.y };
  }

  async box(): Promise<Box> {
    return boxOf(this.strip);
  }

  /** The first and the last day that the sliders stand at, ISO 8601. */
  async days(): Promise<Days> {
    return { from: await isoOf(this.begin()), to: await isoOf(this.end()) };
  }

  /** The days of the whole dossier between which the sliders can go. */
  async limits(): Promise<Days> {
    return {
      from: await isoOf(this.begin(), 'aria-valuemin'),
      to: await isoOf(this.end(), 'aria-valuemax'),
    };
  }

  /** Drags from one point to another, and lets go unless told not to. */
  async drag(from: Point, to: Point, { release = true } = {}): Promise<void> {
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move((from.x + to.x) / 2, from.y, { steps: 4 });
    await mouse.move(to.x, to.y, { steps: 4 });
    if (release) await mouse.up();
  }

  async doubleClick({ x, y }: Point): Promise<void> {
    await this.page.mouse.dblclick(x, y);
  }

  /** The sign that opens the period again. */
  clear(): Locator {
    return this.timeline().getByRole('button', { name: 'Whole period' });
  }

  async expectOpen(): Promise<void> {
    await expect(this.clear()).toHaveCount(0);
    await expect.poll(() => this.days()).toEqual(await this.limits());
  }
}

async function isoOf(slider: Locator, attribute = 'aria-valuenow'): Promise<string> {
  const days = Number(await slider.getAttribute(attribute));
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}
