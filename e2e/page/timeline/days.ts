/** The days on which marks of the timeline stand. */
import type { Stop, Visit } from '../../dataset.ts';
import { expect } from '../../expect.ts';
import { middleOf } from '../../pixels.ts';
import { boxOf } from '../elements.ts';
import type { TimelinePanel } from './timelinePanel.ts';

/** Every mark that stands for itself is within its days, or as near as half of it. */
export async function expectOnTheirDays(timeline: TimelinePanel): Promise<void> {
  const astray = () =>
    timeline.region.locator('.mark').evaluateAll((marks) =>
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
export async function expectUnderItsDay(timeline: TimelinePanel, stop: Stop): Promise<void> {
  await expect(async () => {
    const { x } = middleOf(await boxOf(timeline.stop(stop)));
    const days = await timeline.ruler.namedDays();
    expect(days.length).toBeGreaterThan(0);
    const nearest = days.reduce((a, b) => (Math.abs(b.x - x) < Math.abs(a.x - x) ? b : a));
    expect(nearest.day, stop.id).toBe(Number(stop.when.start.earliest.slice(8)));
  }).toPass();
}

/** From where to where on the axis the days of a mark reach, CSS pixels of the viewport. */
export async function daysOf(
  timeline: TimelinePanel,
  { id }: Stop | Visit,
): Promise<{ from: number; to: number }> {
  const { x, width } = await boxOf(timeline.mark(id));
  return { from: x, to: x + width };
}

/** The mark stands on the days from one tick to another, and nowhere else. */
export async function expectDays(
  timeline: TimelinePanel,
  of: Stop | Visit,
  from: string,
  to: string,
): Promise<void> {
  await expect(async () => {
    const ticks = new Map(await timeline.ruler.ticks());
    const days = await daysOf(timeline, of);
    expect([...ticks.keys()]).toEqual(expect.arrayContaining([from, to]));
    expect(Math.abs(days.from - (ticks.get(from) ?? 0)), `${of.id} from ${from}`).toBeLessThan(2);
    expect(Math.abs(days.to - (ticks.get(to) ?? 0)), `${of.id} to ${to}`).toBeLessThan(2);
  }).toPass();
}
