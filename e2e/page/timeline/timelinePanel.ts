/** The timeline as a reader meets it. */
import type { Locator } from '@playwright/test';
import {
  inLanguage,
  type Place,
  placeOf,
  type Stop,
  shortName,
  stopsAt,
  type Visit,
  visitOf,
  visits,
} from '../../dataset.ts';
import { expect } from '../../expect.ts';
import { type Box, type Colour, colourOf, distance, middleOf, type Point } from '../../pixels.ts';
import { boxesOf, boxOf, contains, namesOf, startingWith } from '../elements.ts';
import { Panel } from '../panel.ts';
import type { Shell } from '../shell.ts';
import { OverviewStrip } from './overviewStrip.ts';

export class TimelinePanel extends Panel {
  readonly overview: OverviewStrip;

  constructor(shell: Shell) {
    super(shell, 'timeline');
    this.overview = new OverviewStrip(shell.page, () => this.region);
  }

  /** Marks stand where they belong, or words say that they cannot. */
  override async expectDrawn(): Promise<void> {
    await super.expectDrawn();
    await expect(this.drawing().or(this.alert())).toHaveCount(1);
  }

  async focusMark(visit: Visit): Promise<void> {
    await this.visit(visit).focus();
    await expect(this.visit(visit)).toBeFocused();
  }

  /** A mark has the focus, and its middle is where lanes are. */
  async expectFocusInSight(): Promise<void> {
    const focused = this.marks().and(this.page.locator(':focus'));
    const field = this.region.locator('.timeline-field');
    await expect
      .poll(async () => contains(await boxOf(field), middleOf(await boxOf(focused))))
      .toBe(true);
  }

  /** Every mark, word of the ruler and name of a lane, and where it is, CSS pixels of the viewport. */
  async boxes(): Promise<unknown> {
    return boxesOf(this.marksAndRuler());
  }

  private drawing(): Locator {
    return this.region.locator('.timeline[data-drawn="true"]');
  }

  /** vis-timeline moves the window. */
  async expectAwake(): Promise<void> {
    await expect(this.region.locator('.timeline[data-vis]')).toHaveCount(1);
  }

  async isAwake(): Promise<boolean> {
    return (await this.region.locator('.timeline[data-vis]').count()) > 0;
  }

  /** Resolves when no mark has moved for some frames. */
  async expectAtRest(): Promise<void> {
    await this.region.evaluate(async (region) => {
      const layout = () =>
        [...region.querySelectorAll('[data-id]')]
          .map((mark) => JSON.stringify(mark.getBoundingClientRect()))
          .join();
      let before = '';
      for (let still = 0; still < 4; ) {
        await new Promise(requestAnimationFrame);
        const now = layout();
        still = now === before ? still + 1 : 0;
        before = now;
      }
    });
  }

  stop(stop: Stop): Locator {
    return this.region.getByRole('button', { name: this.nameOfStop(stop) });
  }

  visit(visit: Visit): Locator {
    return this.region.getByRole('button', { name: this.nameOfVisit(visit) });
  }

  /** The mark of a stop or a visit, by its id. */
  mark(id: string): Locator {
    return this.region.locator(`[data-id="${id}"]`);
  }

  /** All marks, of stops and visits. */
  marks(): Locator {
    return this.region.locator('[data-id]').getByRole('button');
  }

  async names(): Promise<string[]> {
    return namesOf(this.marks());
  }

  /** The name of a lane, at its left end. */
  lane(place: Place): Locator {
    return this.region.locator(`[data-place="${place.id}"]`);
  }

  /** Title, place and date; what is doubtful may follow. */
  private nameOfStop(stop: Stop): RegExp {
    const { language } = this.shell;
    const place = shortName(placeOf(stop), language);
    return startingWith([inLanguage(stop.title, language), place], stop.when, language);
  }

  private nameOfVisit({ title, when }: Visit): RegExp {
    const { language } = this.shell;
    return startingWith([inLanguage(title, language)], when, language);
  }

  async expectVisit(visit: Visit): Promise<void> {
    await this.expectPressed(this.nameOfVisit(visit));
    await this.expectPathOf(visit);
  }

  /** Where there is room for visits only, none of them is pressed: the stop is. */
  async expectStop(stop: Stop): Promise<void> {
    await this.expectPressed(this.shell.isNarrow() ? undefined : this.nameOfStop(stop));
    await this.expectPathOf(visitOf(stop));
  }

  async expectPlace(place: Place): Promise<void> {
    await this.expectPressed(undefined);
    if (this.shell.isNarrow()) return;
    await expect(this.lane(place)).toHaveAttribute('data-emphasis', 'selected');
    for (const stop of stopsAt(place)) {
      // It may stand for others, too.
      const button = this.page.locator(`[data-about~="${stop.id}"]`);
      const mark = this.region.locator('.mark', { has: button });
      await expect(mark).toHaveAttribute('data-emphasis', 'related');
    }
  }

  async expectPressed(name: RegExp | undefined): Promise<void> {
    const pressed = this.marks().and(this.page.locator('[aria-pressed="true"]'));
    await expect(pressed).toHaveCount(name === undefined ? 0 : 1);
    if (name !== undefined) await expect(pressed).toHaveAccessibleName(name);
  }

  /** One path stands out, and it runs through the marks of the visit's stops in their order. */
  async expectPathOf(visit: Visit): Promise<void> {
    if (this.shell.isNarrow()) return;
    await expect(async () => {
      const corners = await this.selectedPath();
      expect(corners).toHaveLength(visit.stops.length);
      for (const [i, stop] of visit.stops.entries()) {
        // A mark that stands for several is no measure of where one of them is.
        const own = this.region.locator(`[data-id="${stop.id}"]:not([data-together])`);
        if ((await own.getByRole('button').count()) === 0) continue;
        const mark = middleOf(await boxOf(this.stop(stop)));
        expect(distance(corners[i] ?? { x: 0, y: 0 }, mark)).toBeLessThan(2);
      }
    }, `The path of ${visit.id} runs through its stops`).toPass();
  }

  /** The corners of the path that stands out, CSS pixels of the viewport. */
  private async selectedPath(): Promise<Point[]> {
    const path = this.region.locator('polyline[data-emphasis="selected"]');
    await expect(path).toHaveCount(1);
    return path.evaluate((element: SVGPolylineElement) => {
      const matrix = element.getScreenCTM();
      return [...element.points].map((point) => {
        const { x, y } = point.matrixTransform(matrix ?? undefined);
        return { x, y };
      });
    });
  }

  /** The colour in which the path that stands out is drawn. */
  async pathColour(): Promise<Colour> {
    const path = this.region.locator('polyline[data-emphasis="selected"]');
    return colourOf(await path.evaluate((element) => getComputedStyle(element).stroke));
  }

  /** What stands on the ruler, and at which CSS pixel of the viewport: beside a line, or over a day. */
  async ticks(): Promise<[text: string, x: number][]> {
    const texts = await boxesOf(this.region.locator('.timeline-tick[data-anchor="start"]'));
    return texts.map(({ name, box }) => [name, box.x]);
  }

  /** The days that are named in columns, and the middles of their names, CSS pixels. */
  async namedDays(): Promise<{ day: number; x: number }[]> {
    const texts = await boxesOf(this.region.locator('.timeline-tick[data-anchor="middle"]'));
    return texts.flatMap(({ name, box }) => {
      const [digits] = /\d+/.exec(name) ?? [];
      return digits === undefined ? [] : [{ day: Number(digits), x: box.x + box.width / 2 }];
    });
  }

  /** Where marks are, CSS pixels of the viewport, by what they are called. */
  async positions(): Promise<[name: string, x: number][]> {
    const boxes = await boxesOf(this.marks());
    const positions = boxes.map(({ name, box }): [string, number] => [
      name,
      Math.round(box.x + box.width / 2),
    ]);
    return positions.sort(([a], [b]) => a.localeCompare(b));
  }

  /** Marks and words of the ruler, and where they are. */
  async drawn(): Promise<[name: string, x: number][]> {
    const texts = await boxesOf(this.rulerTexts());
    return [
      ...(await this.positions()),
      ...texts.map(({ name, box }): [string, number] => [name, box.x]),
    ];
  }

  /** Every mark that stands for itself is within its days, or as near as half of it. */
  async expectOnTheirDays(): Promise<void> {
    const astray = () =>
      this.region.locator('.mark').evaluateAll((marks) =>
        marks.flatMap((mark) => {
          const button = mark.querySelector<HTMLElement>('.mark-button:not([hidden])');
          if (!button || !(mark instanceof HTMLElement) || mark.dataset.together) return [];
          const days = mark.getBoundingClientRect();
          const { left, width } = button.getBoundingClientRect();
          const off = Math.max(days.left - (left + width / 2), left + width / 2 - days.right);
          // A name covers its days; a disc of 14 has its middle on them.
          const most = mark.classList.contains('mark-visit') ? width / 2 : 7;
          return off <= most ? [] : [`${mark.dataset.id}: ${off.toFixed(1)} CSS pixels off`];
        }),
      );
    await expect.poll(astray, 'Marks that are not on their days').toEqual([]);
  }

  /** A stop known to the day stands under the name of its day. */
  async expectUnderItsDay(stop: Stop): Promise<void> {
    await expect(async () => {
      const { x } = middleOf(await boxOf(this.stop(stop)));
      const days = await this.namedDays();
      expect(days.length).toBeGreaterThan(0);
      const nearest = days.reduce((a, b) => (Math.abs(b.x - x) < Math.abs(a.x - x) ? b : a));
      expect(nearest.day, stop.id).toBe(Number(stop.when.start.earliest.slice(8)));
    }).toPass();
  }

  /** All words on the ruler. */
  rulerTexts(): Locator {
    return this.region.locator('.timeline-tick');
  }

  /** There are words on the ruler, and none runs into another. */
  async expectRulerLegible(): Promise<void> {
    await expect(async () => {
      const texts = (await boxesOf(this.rulerTexts())).sort((a, b) => a.box.x - b.box.x);
      expect(texts.length).toBeGreaterThan(0);
      texts.slice(1).forEach(({ name, box }, i) => {
        const before = texts[i]?.box ?? box;
        expect(before.x + before.width, `${texts[i]?.name} / ${name}`).toBeLessThan(box.x + 6);
      });
    }).toPass();
  }

  /** The words between columns, which say how long nothing was. */
  gaps(): Locator {
    return this.region.getByRole('img');
  }

  /** Marks that stand for several. */
  together(): Locator {
    return this.region.locator('[data-together]').getByRole('button');
  }

  /** Buttons and sliders that change what the timeline shows. */
  controls(): Locator {
    const places = '.timeline-head, .timeline-controls, .compact-controls';
    const buttons = this.region.locator(places).getByRole('button');
    return buttons.or(this.region.getByRole('slider'));
  }

  /** Marks, words on the ruler, names of lanes: what controls must leave free. */
  marksAndRuler(): Locator {
    return this.marks().or(this.rulerTexts()).or(this.region.locator('.timeline-lane'));
  }

  trueScaleButton(): Locator {
    return this.region.getByRole('button', { name: 'True scale' });
  }

  fitSelectionButton(): Locator {
    return this.region.getByRole('button', { name: 'Show the selection' });
  }

  /** On narrow pages, where there is no room for them until then. */
  async openControls(): Promise<void> {
    await this.region.getByRole('button', { name: 'Timeline controls' }).tap();
  }

  async panEarlier(): Promise<void> {
    await this.region.getByRole('button', { name: 'Earlier' }).click();
  }

  async panLater(): Promise<void> {
    await this.region.getByRole('button', { name: 'Later' }).click();
  }

  /** Turns the wheel over the lanes, with a key held down if asked. */
  async turnWheel(deltaX: number, deltaY: number, key?: 'Control' | 'Meta' | 'Shift') {
    const { x, y, width, height } = await this.box();
    await this.page.mouse.move(x + width * 0.7, y + height * 0.4);
    if (key) await this.page.keyboard.down(key);
    await this.page.mouse.wheel(deltaX, deltaY);
    if (key) await this.page.keyboard.up(key);
  }

  /** Puts a finger on the lanes and draws it by some pixels. */
  async swipe(byX: number, byY: number): Promise<void> {
    const { x, y, width, height } = await this.box();
    const from = { x: Math.round(x + width / 2), y: Math.round(y + height * 0.3) };
    const session = await this.page.context().newCDPSession(this.page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) => {
      const point = { x: from.x + byX * share, y: from.y + byY * share };
      const touchPoints = type === 'touchEnd' ? [] : [point];
      return session.send('Input.dispatchTouchEvent', { type, touchPoints });
    };
    await touch('touchStart', 0);
    for (let step = 1; step <= 10; step += 1) await touch('touchMove', step / 10);
    await touch('touchEnd', 1);
    await session.detach();
  }

  /** From where to where on the axis the days of a mark reach, CSS pixels of the viewport. */
  async daysOf({ id }: Stop | Visit): Promise<{ from: number; to: number }> {
    const { x, width } = await boxOf(this.mark(id));
    return { from: x, to: x + width };
  }

  /** The mark stands on the days from one tick to another, and nowhere else. */
  async expectDays(of: Stop | Visit, from: string, to: string): Promise<void> {
    await expect(async () => {
      const ticks = new Map(await this.ticks());
      const days = await this.daysOf(of);
      expect([...ticks.keys()]).toEqual(expect.arrayContaining([from, to]));
      expect(Math.abs(days.from - (ticks.get(from) ?? 0)), `${of.id} from ${from}`).toBeLessThan(2);
      expect(Math.abs(days.to - (ticks.get(to) ?? 0)), `${of.id} to ${to}`).toBeLessThan(2);
    }).toPass();
  }

  /** A point between two visits, in the uppermost lane. */
  async emptyPoint(): Promise<Point> {
    const { y } = await boxOf(this.region.locator('.timeline-chart'));
    const boxes = await this.visitBoxes();
    const gaps = boxes.slice(1).map((box, i) => {
      const left = (boxes[i]?.x ?? 0) + (boxes[i]?.width ?? 0);
      return { x: (left + box.x) / 2, room: box.x - left };
    });
    const widest = gaps.reduce((best, gap) => (gap.room > best.room ? gap : best));
    return { x: widest.x, y: y + 20 };
  }

  /** The mark can be seen, whole, within the timeline. */
  async expectInSight(visit: Visit): Promise<void> {
    await expect
      .poll(async () => contains(await this.box(), middleOf(await boxOf(this.visit(visit)))))
      .toBe(true);
  }

  /** The middles of the visits' dates, by id. */
  async middles(): Promise<Map<string, Point>> {
    const boxes = visits.map(
      async (visit) => [visit.id, middleOf(await boxOf(this.visit(visit)))] as const,
    );
    return new Map(await Promise.all(boxes));
  }

  private async visitBoxes(): Promise<Box[]> {
    const boxes = await Promise.all(visits.map((visit) => boxOf(this.visit(visit))));
    return boxes.sort((a, b) => a.x - b.x);
  }

  /** The visits as they stand on the axis. */
  async visitsFromLeft(): Promise<Visit[]> {
    const placed = await Promise.all(
      visits.map(async (visit) => ({ visit, x: middleOf(await boxOf(this.visit(visit))).x })),
    );
    return placed.sort((a, b) => a.x - b.x).map(({ visit }) => visit);
  }

  async clickEmpty(): Promise<void> {
    const { x, y } = await this.emptyPoint();
    await this.page.mouse.click(x, y);
  }
}
