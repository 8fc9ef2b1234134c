/** The timeline as a reader meets it. */
import type { Locator } from '@playwright/test';
import { type Place, type Stop, stopsAt, type Visit, visitOf } from '../../dataset.ts';
import { expect } from '../../expect.ts';
import { distance, middleOf, type Point } from '../../pixels.ts';
import { boxesOf, boxOf, contains, marksOf } from '../elements.ts';
import { settled } from '../settled.ts';
import type { Shell } from '../shell.ts';
import { OverviewStrip } from './overviewStrip.ts';
import { SelectedPath } from './selectedPath.ts';
import { TimelineControls } from './timelineControls.ts';
import { TimelineGestures } from './timelineGestures.ts';
import { TimelineMarks } from './timelineMarks.ts';
import { TimelineRuler } from './timelineRuler.ts';

export class TimelinePanel extends TimelineMarks {
  readonly overview: OverviewStrip;
  readonly ruler: TimelineRuler;
  readonly controls: TimelineControls;
  readonly gestures: TimelineGestures;
  readonly path: SelectedPath;

  constructor(shell: Shell) {
    super(shell);
    this.overview = new OverviewStrip(shell.page, () => this.region);
    this.ruler = new TimelineRuler(this);
    this.controls = new TimelineControls(this);
    this.gestures = new TimelineGestures(this);
    this.path = new SelectedPath(this);
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
    // All marks are read at once: to find each by its name takes a second in a long test.
    const buttons = this.region.locator('[data-id]:not([data-together])').getByRole('button');
    await expect(async () => {
      const corners = await this.path.corners();
      expect(corners).toHaveLength(visit.stops.length);
      const marks = await marksOf(buttons);
      for (const [i, stop] of visit.stops.entries()) {
        // A mark that stands for several is no measure of where one of them is.
        const own = marks.find(({ id }) => id === stop.id);
        if (!own) continue;
        expect(own.name).toMatch(this.nameOfStop(stop));
        expect(distance(corners[i] ?? { x: 0, y: 0 }, middleOf(own.box))).toBeLessThan(2);
      }
    }, `The path of ${visit.id} runs through its stops`).toPass();
  }

  /** Marks and words of the ruler, and where they are. */
  async drawn(): Promise<[name: string, x: number][]> {
    const texts = await boxesOf(this.ruler.texts());
    return [
      ...(await this.positions()),
      ...texts.map(({ name, box }): [string, number] => [name, box.x]),
    ];
  }

  /** Marks, words on the ruler, names of lanes: what controls must leave free. */
  marksAndRuler(): Locator {
    return this.marks().or(this.ruler.texts()).or(this.region.locator('.timeline-lane'));
  }

  /** A point between two visits, in the uppermost lane. */
  async emptyPoint(): Promise<Point> {
    const { y } = await boxOf(this.region.locator('.timeline-chart'));
    // The timeline may still be on its way to what was chosen.
    const boxes = await settled(() => this.visitBoxes());
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

  async clickEmpty(): Promise<void> {
    const { x, y } = await this.emptyPoint();
    await this.page.mouse.click(x, y);
  }
}
