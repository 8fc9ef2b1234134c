/** The map as a reader meets it. */
import type { Locator } from '@playwright/test';
import type { Place, Visit } from '../../dataset.ts';
import { expect } from '../../expect.ts';
import type { Point } from '../../pixels.ts';
import { contains, namesOf } from '../elements.ts';
import { Panel } from '../panel.ts';
import type { Shell } from '../shell.ts';
import { GatheredMarkers } from './gatheredMarkers.ts';
import { MapControls } from './mapControls.ts';
import { MapEngine } from './mapEngine.ts';
import { MapGestures } from './mapGestures.ts';
import { MapPicture } from './mapPicture.ts';
import { markerName } from './markerName.ts';
import { markerPositions } from './markerPositions.ts';
import { type Projection, pointsAlong, pointsBeside, projectionOf } from './projection.ts';

export class MapPanel extends Panel {
  readonly picture: MapPicture;
  readonly gestures: MapGestures;
  readonly engine: MapEngine;
  readonly gathered: GatheredMarkers;
  readonly controls: MapControls;

  constructor(shell: Shell) {
    super(shell, 'map');
    this.picture = new MapPicture(this);
    this.gestures = new MapGestures(this);
    this.engine = new MapEngine(this, this.picture, this.gestures);
    this.gathered = new GatheredMarkers(shell);
    this.controls = new MapControls(this);
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

  /** The marker of a place that stands for this place alone. */
  marker(place: Place): Locator {
    const name = markerName(place, this.shell.language);
    return this.region.getByRole('button', { name });
  }

  /** The name beside the marker of a place. */
  nameBeside({ id }: Place): Locator {
    return this.region.locator(`[data-place="${id}"] .map-marker-name`);
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

  /** The map itself, which has keys of its own. */
  canvas(): Locator {
    return this.region.getByRole('application');
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
    return markerPositions(this.region);
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
