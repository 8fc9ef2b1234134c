/** The map as a reader meets it. */
import type { Locator } from '@playwright/test';
import { inLanguage, type Place, type Visit } from '../dataset.ts';
import { expect } from '../expect.ts';
import { distance, type Point } from '../pixels.ts';
import { contains, escaped, namesOf } from './elements.ts';
import { Panel } from './panel.ts';
import { type Projection, pointsAlong, pointsBeside, projectionOf } from './projection.ts';
import type { Shell } from './shell.ts';
import { pinch, wipe } from './touch.ts';

declare global {
  interface Window {
    /** How many WebGL contexts were asked for. */
    contexts?: number;
  }
}

export class MapPanel extends Panel {
  constructor(shell: Shell) {
    super(shell, 'map');
  }

  /**
   * Reaches for the map, which takes the place of its picture then, and waits until markers and controls
   * are there, or word that they cannot be, or that none is left.
   */
  async expectOpen(): Promise<void> {
    const words = this.alert().or(this.region.locator('.empty-notice'));
    const isThere = this.markers().or(words).first();
    await expect
      .poll(async () => {
        await this.reach();
        return isThere.isVisible();
      })
      .toBe(true);
    await expect(this.region.getByRole('button').first()).toBeVisible();
  }

  /** As by a pointer that comes to the panel and to no mark. */
  async reach(): Promise<void> {
    await this.region.dispatchEvent('pointerenter');
  }

  override async expectDrawn(): Promise<void> {
    await this.expectOpen();
    await super.expectDrawn();
  }

  /** Pulls the map a little and back, which begins MapLibre, and waits until that draws it. */
  async begin(): Promise<void> {
    const { x, y } = await this.emptyPoint();
    const { mouse } = this.page;
    await mouse.move(x, y);
    await mouse.down();
    await mouse.move(x + 9, y);
    await mouse.move(x, y);
    await mouse.up();
    await this.expectBegun();
  }

  /** MapLibre draws the map. */
  async expectBegun(): Promise<void> {
    await expect(this.engine()).toHaveCount(1);
    await expect(this.picture()).toHaveCount(0);
  }

  /** What WebGL draws on. */
  engine(): Locator {
    return this.region.locator('canvas');
  }

  /** The drawing that needs no WebGL. */
  picture(): Locator {
    return this.region.locator('.map-picture > svg');
  }

  /** Remembers the parts of the picture, so that `pictureParts` can tell which are new. */
  async rememberPicture(): Promise<void> {
    await this.picture().evaluate((svg) => {
      for (const part of svg.children) part.setAttribute('data-remembered', '');
    });
  }

  /** How many parts of the picture have stayed, and how many have been drawn since. */
  pictureParts(): Promise<{ kept: number; drawn: number }> {
    return this.picture().evaluate(({ children }) => {
      const kept = [...children].filter((part) => part.hasAttribute('data-remembered')).length;
      return { kept, drawn: children.length - kept };
    });
  }

  /** The marker of a place that stands for this place alone. */
  marker(place: Place): Locator {
    const name = inLanguage(place.names, this.shell.language);
    return this.region.getByRole('button', { name: new RegExp(`^${escaped(name)}, \\d`) });
  }

  /** Markers that stand for several places. */
  gathered(): Locator {
    return this.region.getByRole('button', { name: / and \d+ more nearby, / });
  }

  /** The marker that stands for a place, among others. */
  gatheredAround(place: Place): Locator {
    return this.region.locator(`button[data-about~="${place.id}"]`);
  }

  /** The card that lists the places of a gathered marker. */
  gatheredCard(): Locator {
    return this.page.locator('.gathered-card');
  }

  /** The entry of a place in that card. */
  gatheredPlace(place: Place): Locator {
    const name = inLanguage(place.names, this.shell.language);
    return this.gatheredCard().getByRole('button', { name: new RegExp(`^${escaped(name)}, \\d`) });
  }

  /** Shows the places of a gathered marker apart, by the last entry of its card. */
  async zoomInOn(gathered: Locator): Promise<void> {
    await gathered.click();
    await this.gatheredCard().getByRole('button', { name: 'Zoom in here' }).click();
    await expect(this.gatheredCard()).toHaveCount(0);
  }

  /** All markers, alone or gathered. */
  markers(): Locator {
    return this.region.locator('[data-place]').getByRole('button');
  }

  /** The stops that all markers count together. */
  async count(): Promise<number> {
    const counts = (await this.names()).map((name) => /, (\d+) stops?\b/.exec(name)?.[1] ?? 0);
    return counts.reduce<number>((sum, count) => sum + Number(count), 0);
  }

  /** Opens the arrows that move the map. */
  async openArrows(): Promise<void> {
    await this.region.getByRole('button', { name: 'Move the map' }).click();
    await expect(this.panButton('up')).toBeVisible();
  }

  panButton(direction: 'up' | 'down' | 'left' | 'right'): Locator {
    return this.region.getByRole('button', { name: `Move ${direction}`, exact: true });
  }

  fitSelectionButton(): Locator {
    return this.region.getByRole('button', { name: /^(Show the selection|Показать выбранное)$/ });
  }

  /** The map itself, which has keys of its own. */
  canvas(): Locator {
    return this.region.getByRole('application');
  }

  /** What the map says when it leaves a gesture to the page. It goes by itself after a moment. */
  private hint(): Locator {
    return this.region.locator('.map-hint');
  }

  /**
   * Does something and waits until a hint with these words has been shown and is gone again. The hint
   * is recorded by the page: between two looks from outside a slow machine may have shown and hidden it.
   */
  async expectHintAfter(text: RegExp, action: () => Promise<void>): Promise<void> {
    const shown = await this.region.evaluateHandle((region) => {
      const texts: string[] = [];
      new MutationObserver(() => {
        const hint = region.querySelector('.map-hint');
        if (hint && hint.getClientRects().length > 0) texts.push(hint.textContent ?? '');
      }).observe(region, { subtree: true, childList: true, characterData: true });
      return texts;
    });
    await action();
    await expect.poll(async () => (await shown.jsonValue()).join('\n')).toMatch(text);
    await expect(this.hint()).toHaveCount(0);
  }

  /** Turns the wheel over an empty point; below 0 is away from the reader. */
  async wheel(by: number): Promise<void> {
    const { x, y } = await this.emptyPoint();
    await this.page.mouse.move(x, y);
    await this.page.mouse.wheel(0, by);
  }

  /** Wipes with one finger over an empty point, by so many CSS pixels; below 0 is upwards. */
  async wipe(by: number): Promise<void> {
    await wipe(this.page, await this.emptyPoint(), by);
  }

  /** Puts two fingers on an empty point and moves them this many times as far apart. */
  async pinch(factor: number): Promise<void> {
    await pinch(this.page, await this.emptyPoint(), factor);
  }

  /** From the next page on, counts the WebGL contexts, on a machine that has no need to save memory. */
  async countContexts(): Promise<void> {
    await this.page.addInitScript(() => {
      const machine = { hardwareConcurrency: 8, deviceMemory: 8 };
      for (const [name, value] of Object.entries(machine)) {
        Object.defineProperty(navigator, name, { get: () => value });
      }
      const { prototype } = HTMLCanvasElement;
      const getContext = prototype.getContext;
      prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        if (kind.startsWith('webgl')) window.contexts = (window.contexts ?? 0) + 1;
        return Reflect.apply(getContext, this, [kind, ...rest]);
      } as typeof getContext;
    });
  }

  /** How many there were. */
  async contexts(): Promise<number> {
    return this.page.evaluate(() => window.contexts ?? 0);
  }

  /** Where the markers are within the map, by place; in whole CSS pixels. */
  async layout(): Promise<Record<string, Point>> {
    // Asked in one moment, as the page may be scrolling.
    return this.region.evaluate((region) => {
      // While a phone's page scrolls, the drawing moves within its panel.
      const drawing = region.querySelector('.map') ?? region;
      const { left, top } = drawing.getBoundingClientRect();
      const markers = [...region.querySelectorAll('[data-place]')].map((element) => {
        const { x, y, width, height } = (
          element.querySelector('button') ?? element
        ).getBoundingClientRect();
        const at = { x: Math.round(x + width / 2 - left), y: Math.round(y + height / 2 - top) };
        return [element.getAttribute('data-place') ?? '', at] as const;
      });
      return Object.fromEntries(markers);
    });
  }

  zoomButton(): Locator {
    return this.region.getByRole('button', { name: 'Zoom in', exact: true });
  }

  /** The places that have a marker of their own or lead others in one. */
  async placesShown(): Promise<string[]> {
    return [...(await this.positions()).keys()];
  }

  /** Does something and tells how often, meanwhile, another set of markers was lit, or none. */
  async watchLit(action: () => Promise<void>): Promise<number> {
    const watched = await this.region.evaluateHandle((region) => {
      const litNow = () =>
        [...region.querySelectorAll('[data-lit]')]
          .map((element) => element.getAttribute('data-place'))
          .join();
      const seen = { count: 0, last: litNow() };
      new MutationObserver(() => {
        const now = litNow();
        if (now !== seen.last) seen.count += 1;
        seen.last = now;
      }).observe(region, { subtree: true, attributeFilter: ['data-lit'] });
      return seen;
    });
    await action();
    return watched.evaluate(({ count }) => count);
  }

  async names(): Promise<string[]> {
    return namesOf(this.markers());
  }

  async press(place: Place): Promise<void> {
    await this.marker(place).click();
  }

  /** The small map that says where the large one lies. */
  locator(): Locator {
    return this.region.getByRole('img', { name: 'Where the map lies' });
  }

  selectedMarker(): Locator {
    return this.region.locator('[data-place] button[aria-pressed="true"]');
  }

  /** The chosen marker has its name in sight; no name is at the edge or under what lies over the map. */
  async expectNamed(what: string): Promise<void> {
    const faults = () =>
      this.region.evaluate((region) => {
        const over = '.map-scale, .map-credit, .map-locator, .play';
        const boxes = [...document.querySelectorAll(over)].map((each) => ({
          name: each.className,
          ...each.getBoundingClientRect().toJSON(),
        }));
        const frame = region.getBoundingClientRect();
        return [...region.querySelectorAll<HTMLElement>('.map-marker')].flatMap((marker) => {
          const name = marker.querySelector<HTMLElement>('.map-marker-name');
          if (!name || name.dataset.side === 'none') {
            return marker.dataset.emphasis === 'selected' ? [`${name?.textContent} is hidden`] : [];
          }
          const { left, right, top, bottom } = name.getBoundingClientRect();
          const edge = Math.min(
            ...[left - frame.left, frame.right - right, top - frame.top, frame.bottom - bottom],
          );
          const under = boxes.filter(
            (box) => left < box.right && box.left < right && top < box.bottom && box.top < bottom,
          );
          return [
            ...(edge < 2 ? [`${name.textContent} is ${edge} px from the edge`] : []),
            ...under.map((box) => `${name.textContent} is under ${box.name}`),
          ];
        });
      });
    await expect.poll(faults, what).toEqual([]);
  }

  /** The marker of this place is the only one pressed; with none given, no marker is. */
  async expectPressed(place: Place | undefined): Promise<void> {
    const pressed = this.region.locator('[data-place]').filter({
      has: this.page.locator('button[aria-pressed="true"]'),
    });
    await expect(pressed).toHaveCount(place ? 1 : 0);
    if (place) await expect(pressed).toHaveAttribute('data-place', place.id);
  }

  /** The places of the visit, and no others, stand out. */
  async expectRouteOf(visit: Visit): Promise<void> {
    const own = new Set(visit.stops.map(({ place }) => place));
    await expect
      .poll(async () => {
        const emphasised = this.region.locator(
          '[data-place]:is([data-emphasis="selected"], [data-emphasis="related"])',
        );
        const ids = await emphasised.evaluateAll((elements) =>
          elements.map((element) => element.getAttribute('data-place') ?? ''),
        );
        return ids.length > 0 && ids.every((id) => own.has(id));
      }, `The places of ${visit.id} stand out on the map`)
      .toBe(true);
  }

  /** Where the markers are, by place. */
  async positions(): Promise<Map<string, Point>> {
    const found = await this.region.locator('[data-place]').evaluateAll((elements) =>
      elements.map((element) => {
        const { x, y, width, height } = (
          element.querySelector('button') ?? element
        ).getBoundingClientRect();
        return {
          id: element.getAttribute('data-place') ?? '',
          x: x + width / 2,
          y: y + height / 2,
        };
      }),
    );
    return new Map(found.map(({ id, x, y }) => [id, { x, y }]));
  }

  /** From longitude and latitude to CSS pixels of the viewport. */
  async projection(): Promise<Projection> {
    return projectionOf(await this.positions());
  }

  /** Points along the longest leg of a visit, clear of the markers at its ends. */
  async pointsOfRoute(visit: Visit): Promise<Point[]> {
    return pointsAlong(visit, await this.projection());
  }

  /** Points beside that leg, which only the head of an arrow reaches. */
  async pointsBesideRoute(visit: Visit): Promise<Point[]> {
    return pointsBeside(await this.pointsOfRoute(visit));
  }

  /** A point of the map that is as far as can be from any marker, with no control over it. */
  async emptyPoint(): Promise<Point> {
    const { x, y, width, height } = await this.box();
    const taken = [...(await this.positions()).values()];
    const steps = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8];
    const grid = steps.flatMap((across) =>
      steps.map((down) => ({ x: x + across * width, y: y + down * height })),
    );
    const points = await this.page.evaluate(
      (all) =>
        all.filter((point) =>
          document
            .elementFromPoint(point.x, point.y)
            ?.matches('canvas, .map, .map-surface, .map-surface *'),
        ),
      grid,
    );
    const room = (point: Point) => Math.min(...taken.map((other) => distance(point, other)));
    return points.reduce((best, point) => (room(point) > room(best) ? point : best));
  }

  async clickEmpty(): Promise<void> {
    const { x, y } = await this.emptyPoint();
    await this.page.mouse.click(x, y);
  }

  /** The marker can be seen, whole, within the map. */
  async expectInSight(place: Place): Promise<void> {
    await expect
      .poll(async () => {
        const point = (await this.positions()).get(place.id);
        return point !== undefined && contains(await this.box(), point);
      }, `${place.id} is in sight`)
      .toBe(true);
  }

  /** Whether every marker is on the map, and none behind its edge. */
  async isAllInSight(): Promise<boolean> {
    const [box, points] = [await this.box(), [...(await this.positions()).values()]];
    return points.length > 0 && points.every((point) => contains(box, point));
  }

  credit(): Locator {
    return this.region.getByRole('link', { name: /Natural Earth/ });
  }
}
