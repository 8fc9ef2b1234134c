/** The timeline: its overview, what it leaves out, how it moves and how it does not. */
import {
  first,
  longestVisit,
  placeOf,
  type Stop,
  stops,
  type Visit,
  visitOf,
  visits,
} from './dataset.ts';
import { LEAST_TARGET } from './explorer.ts';
import { expect, test } from './fixtures.ts';
import { boxesOf, boxOf } from './page/elements.ts';
import { daysOf, expectOnTheirDays } from './page/timeline/days.ts';

const [earliestVisit, nextVisit] = visits;
const afterLongest = first(visits.slice(visits.indexOf(longestVisit) + 1));
const beforeLongest = first(visits.slice(0, visits.indexOf(longestVisit)).reverse());

test('the brush is drawn either way, pulled at its ends, cleared and given up; each is one write at most', async ({
  explorer,
}) => {
  const { timeline } = explorer;
  const { overview } = timeline;
  await explorer.open();
  await expect(overview.dots()).toHaveCount(visits.length);
  const before = await overview.between(beforeLongest, longestVisit);
  const after = await overview.between(longestVisit, afterLongest);

  await test.step('a press on the strip changes nothing', async () => {
    const at = await overview.between(earliestVisit, nextVisit);
    await explorer.history.expectWrites(0, () => overview.drag(at, at));
    await overview.expectOpen();
  });

  await test.step('drawn, it is no step in the history, and the timeline zooms to it', async () => {
    const positions = await timeline.positions();
    const entries = await explorer.history.length();
    await explorer.history.expectWrites(1, () => overview.drag(before, after));
    expect(await explorer.history.length()).toBe(entries);
    await expect(overview.dotsThatRemain()).toHaveCount(1);
    await explorer.expectSearch({ ...(await overview.days()) });
    await expect(timeline.marks()).toHaveCount(longestVisit.stops.length + 1);
    await timeline.expectInSight(longestVisit);
    await expect.poll(() => timeline.positions()).not.toEqual(positions);
  });

  await test.step('a double click clears it', async () => {
    await expect(overview.clear()).toBeVisible();
    await overview.doubleClick(await overview.dotOf(earliestVisit));
    await explorer.expectSearch({});
    await overview.expectOpen();
    await expect(overview.dotsThatRemain()).toHaveCount(visits.length);
  });

  await test.step('it is drawn from right to left, too', async () => {
    await overview.drag(after, before);
    await expect(overview.dotsThatRemain()).toHaveCount(1);
    await overview.clear().click();
    await explorer.expectSearch({});
    await expect(overview.dotsThatRemain()).toHaveCount(visits.length);
  });

  await test.step('it is pulled at its ends', async () => {
    const { x, y, width, height } = await overview.box();
    const target = await overview.between(earliestVisit, nextVisit);
    const start = { x: x + 1, y: y + height / 2 };
    await explorer.history.expectWrites(1, () => overview.drag(start, target));
    await expect(overview.dotsThatRemain()).toHaveCount(visits.length - 1);
    const { from } = await overview.days();
    await explorer.expectSearch({ from });

    const end = { x: x + width - 1, y: y + height / 2 };
    const near = await overview.between(longestVisit, afterLongest);
    await overview.drag(end, near);
    await expect(overview.dotsThatRemain()).toHaveCount(visits.indexOf(longestVisit));
    await explorer.expectSearch({ ...(await overview.days()) });
    // Back to where it ends, and beyond: the period is open there.
    await overview.drag(near, { x: x + width + 20, y: near.y });
    await explorer.expectSearch({ from });
  });

  await test.step('a button clears it', async () => {
    await expect(overview.clear()).toBeVisible();
    await explorer.history.expectWrites(1, () => overview.clear().click());
    await explorer.expectSearch({});
    await expect(timeline.marks().first()).toBeVisible();
  });

  await test.step('it writes nothing before it is let go, and nothing at all on Escape', async () => {
    await timeline.visit(longestVisit).click();
    await explorer.expectVisit(longestVisit);
    const to = await overview.dotOf(afterLongest);
    await explorer.history.expectWrites(0, async () => {
      await overview.drag(before, to, { release: false });
      await expect(overview.begin()).not.toHaveAttribute(
        'aria-valuenow',
        (await overview.begin().getAttribute('aria-valuemin')) ?? '',
      );
      await explorer.pressEscape();
      await overview.expectOpen();
      await explorer.page.mouse.up();
    });
    await explorer.expectVisit(longestVisit);
  });
});

test('the brush has the period of an address, keeps its length when moved, and its ends are sliders', async ({
  explorer,
  page,
}) => {
  const { overview } = explorer.timeline;
  const { from, to } = { from: beforeLongest.when.end.latest, to: longestVisit.when.end.latest };
  await explorer.open(`?from=${from}&to=${to}`);

  await test.step('moved, it keeps its length', async () => {
    await expect.poll(() => overview.days()).toEqual({ from, to });
    const grip = await overview.between(beforeLongest, longestVisit);
    const pull = () => overview.drag(grip, { x: grip.x - 60, y: grip.y });
    await explorer.history.expectWrites(1, pull);
    await expect.poll(async () => (await overview.days()).from < from).toBe(true);
    const moved = await overview.days();
    expect(daysBetween(moved.from, moved.to)).toBe(daysBetween(from, to));
    await explorer.expectSearch({ ...moved });
  });

  await test.step('its ends have a name, limits, and a date as text', async () => {
    await explorer.open('?from=2024-01-02');
    const limits = await overview.limits();
    await expect.poll(() => overview.days()).toEqual({ from: '2024-01-02', to: limits.to });
    await expect(overview.begin()).toHaveAccessibleName('Beginning of the period');
    await expect(overview.end()).toHaveAccessibleName('End of the period');
    await expect(overview.begin()).toHaveAttribute('aria-valuetext', '2 January 2024');
    await explorer.header.speak('ru');
    await expect(overview.begin()).toHaveAccessibleName('Начало периода');
    await expect(overview.begin()).toHaveAttribute('aria-valuetext', /^2 января 2024/);
    await explorer.header.speak('en');
  });

  await test.step('they step by arrows, page, and go to the limits; each key is one write', async () => {
    await overview.clear().click();
    await overview.expectOpen();
    await explorer.focus.start();
    await explorer.focus.tabTo(overview.begin());
    const { from: least, to: most } = await overview.limits();
    const press = (key: string) => page.keyboard.press(key);
    const gone = async () => daysBetween(least, (await overview.days()).from);
    await explorer.history.expectWrites(1, () => press('ArrowRight'));
    await expect.poll(gone).toBeGreaterThan(0);
    const step = await gone();
    await explorer.expectSearch({ from: (await overview.days()).from });
    await press('PageUp');
    await expect.poll(gone).toBe(11 * step);
    await press('ArrowLeft');
    await expect.poll(gone).toBe(10 * step);
    await press('Home');
    await explorer.expectSearch({});
    await explorer.focus.tabTo(overview.end());
    await press('Home');
    await expect.poll(() => overview.days()).toEqual({ from: least, to: least });
    await press('End');
    await expect.poll(() => overview.days()).toEqual({ from: least, to: most });
    await explorer.expectSearch({});
    await expect(overview.end()).toBeFocused();
  });
});

test('time is in columns with gaps in words, and the switch draws it to true scale', async ({
  explorer,
}) => {
  const { timeline } = explorer;
  await explorer.open(`?visit=${longestVisit.id}`);

  await test.step('between two visits stands how long it was', async () => {
    await expect(timeline.ruler.gaps()).toHaveCount(visits.length - 1);
    for (const { name } of await boxesOf(timeline.ruler.gaps())) {
      expect(name).toMatch(/^\d+ (day|week|month|year)s? without visits$/);
    }
    const order = (await timeline.visitsFromLeft()).map(({ id }) => id);
    expect(order).toEqual(visits.map(({ id }) => id));
  });

  await test.step('marks and paths are on their days', async () => {
    await expectOnTheirDays(timeline);
    await timeline.expectPathOf(longestVisit);
    await timeline.controls.fitSelection().click();
    await timeline.expectAtRest();
    await expectOnTheirDays(timeline);
    await timeline.expectPathOf(longestVisit);
  });

  await test.step('the switch is one write, and the address says what is not usual', async () => {
    await explorer.pressEscape();
    await explorer.expectSearch({});
    await timeline.fitAll();
    await timeline.expectAtRest();
    const before = await timeline.positions();
    await expect(timeline.controls.trueScale()).toHaveAttribute('aria-pressed', 'false');
    const mark = await timeline.visit(longestVisit).elementHandle();
    await explorer.history.expectWrites(1, () => timeline.controls.trueScale().click());
    await explorer.expectSearch({ scale: 'true' });
    await expect(timeline.controls.trueScale()).toHaveAttribute('aria-pressed', 'true');
    await expect(timeline.ruler.gaps()).toHaveCount(0);
    await timeline.expectAtRest();
    await expectOnTheirDays(timeline);
    const years = (await timeline.ruler.ticks())
      .map(([text]) => text)
      .filter((t) => /^\d{4}$/.test(t));
    expect(years.length).toBeGreaterThan(2);
    expect(years).toEqual([...years].sort());
    // What stays keeps its element, and with it the place of a screen reader.
    expect(await mark?.evaluate(({ isConnected }) => isConnected)).toBe(true);

    await timeline.controls.trueScale().click();
    await explorer.expectSearch({});
    await expect(timeline.ruler.gaps()).toHaveCount(visits.length - 1);
    await expect.poll(() => timeline.positions()).toEqual(before);
  });

  await test.step('links of before, which left out empty time, show columns', async () => {
    await explorer.open('?gaps=skip');
    await expect(timeline.ruler.gaps()).toHaveCount(visits.length - 1);
  });
});

test('marks that would overlap are one with their number, which shows them apart', async ({
  explorer,
}) => {
  const { timeline } = explorer;
  await explorer.open('?scale=true');
  const together = timeline.together();
  await expect(together.first()).toBeVisible();
  await expect(together.first()).toHaveAccessibleName(/^\d+ together: .*; .*\. Shows them apart$/);
  const count = async () => (await timeline.positions()).length;
  const before = await count();
  await together.first().click();
  await expect.poll(count).not.toBe(before);
  await timeline.expectAtRest();
  await expectOnTheirDays(timeline);
  await explorer.expectSearch({ scale: 'true' });
});

test('on a low page, lanes scroll to what is chosen, above or below', async ({
  explorer,
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 500 });
  await explorer.open(`?stop=${stops[0]?.id}`);
  const { timeline } = explorer;
  const from = async (stop: Stop) => {
    const [lane, whole] = [await boxOf(timeline.lane(placeOf(stop))), await timeline.box()];
    return { above: lane.y - whole.y, below: whole.y + whole.height - lane.y - lane.height };
  };
  const all = await Promise.all(stops.map(async (stop) => ({ stop, at: await from(stop) })));
  all.sort((a, b) => a.at.above - b.at.above);
  const [highest, lowest] = [all[0]?.stop, all.at(-1)?.stop];
  if (!highest || !lowest) throw new Error('No stop is drawn');
  expect((await from(lowest)).below, 'the lowest lane, at first').toBeLessThan(0);
  const expectInSight = async (stop: Stop) => {
    // Above the line that says how many there are below.
    await expect.poll(async () => (await from(stop)).below).toBeGreaterThan(26);
    await expect.poll(async () => (await from(stop)).above).toBeGreaterThan(0);
  };
  await explorer.open(`?stop=${lowest.id}`);
  await expectInSight(lowest);
  await explorer.dossier.pressAllVisits();
  await explorer.dossier.visit(visitOf(highest)).click();
  await explorer.dossier.stop(highest).click();
  await expectInSight(highest);
});

test('buttons and the wheel move the timeline, and a plain turn of the wheel does not', async ({
  explorer,
}) => {
  const { timeline } = explorer;
  await explorer.open('?scale=true');
  await expect(timeline.controls.fitSelection()).toBeDisabled();
  const before = await timeline.ruler.ticks();
  const lengthOf = async (visit: Visit) => {
    const { from, to } = await daysOf(timeline, visit);
    return to - from;
  };

  await test.step('the wheel turned plainly changes nothing', async () => {
    await timeline.gestures.turnWheel(0, 200);
    await timeline.gestures.turnWheel(0, -200);
    await explorer.picture.expectStill();
    expect(await timeline.ruler.ticks()).toEqual(before);
  });

  await test.step('“Earlier” and “Later” pan by a press', async () => {
    const xOf = async (year: string) =>
      new Map(await timeline.ruler.ticks()).get(year) ?? Number.NaN;
    const [year = '', x = 0] = first(before.filter(([text]) => /^\d{4}$/.test(text)));
    await timeline.controls.panEarlier();
    await expect.poll(() => xOf(year)).toBeGreaterThan(x + 100);
    await timeline.controls.panLater();
    await expect.poll(() => timeline.ruler.ticks()).toEqual(before);
  });

  for (const key of ['Control', 'Meta'] as const) {
    await test.step(`the wheel with ${key} zooms in and out again`, async () => {
      const length = () => lengthOf(earliestVisit);
      const whole = await length();
      await timeline.gestures.turnWheel(0, -120, key);
      await expect.poll(length).toBeGreaterThan(whole * 1.3);
      await timeline.gestures.turnWheel(0, 120, key);
      await expect.poll(length).toBeCloseTo(whole, 0);
    });
  }

  await test.step('the wheel sideways, or with Shift, pans', async () => {
    const start = async () => (await daysOf(timeline, longestVisit)).from;
    const whole = await start();
    await timeline.gestures.turnWheel(50, 0);
    await expect.poll(start).toBeCloseTo(whole - 50, 0);
    await timeline.gestures.turnWheel(-50, 0);
    await expect.poll(start).toBeCloseTo(whole, 0);
    await timeline.gestures.turnWheel(0, 50, 'Shift');
    await expect.poll(start).toBeCloseTo(whole - 50, 0);
  });

  await test.step('“Show the selection” shows it and nothing else needs it', async () => {
    await timeline.visit(longestVisit).click();
    await timeline.expectVisit(longestVisit);
    const whole = await lengthOf(longestVisit);
    await explorer.history.expectWrites(0, () => timeline.controls.fitSelection().click());
    await expect.poll(() => lengthOf(longestVisit)).toBeGreaterThan(10 * whole);
    await timeline.expectInSight(longestVisit);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the page scrolls over it, controls open on demand, and a finger drawn sideways pans', async ({
    explorer,
  }) => {
    const { timeline } = explorer;
    await explorer.open();
    const marks = await timeline.positions();

    await test.step('the wheel scrolls the page', async () => {
      await timeline.gestures.turnWheel(0, 200);
      await expect.poll(() => explorer.picture.scrolled()).toBeGreaterThan(100);
      expect((await timeline.positions()).map(([, x]) => x)).toEqual(marks.map(([, x]) => x));
      await timeline.gestures.turnWheel(0, -1000);
      await expect.poll(() => explorer.picture.scrolled()).toBe(0);
    });

    await test.step('controls open on demand and do what they say', async () => {
      await expect(timeline.controls.trueScale()).toBeHidden();
      await timeline.controls.open();
      await timeline.controls.trueScale().tap();
      await explorer.expectSearch({ scale: 'true' });
      await expect(timeline.ruler.texts().first()).toBeVisible();
      const before = await timeline.positions();
      await timeline.controls.panEarlier();
      await expect.poll(() => timeline.positions()).not.toEqual(before);
      for (const { name, box } of await boxesOf(timeline.controls.all())) {
        expect(Math.min(box.width, box.height), name).toBeGreaterThanOrEqual(LEAST_TARGET);
      }
      await expect.poll(() => explorer.picture.overhang()).toBeLessThanOrEqual(0);
      await timeline.controls.trueScale().tap();
      await explorer.expectSearch({});
      await timeline.fitAll();
      await expect.poll(() => timeline.positions()).toEqual(marks);
      await timeline.controls.open();
      await expect(timeline.controls.trueScale()).toBeHidden();
    });

    // The last: while what it has thrown rolls on, a tap only stops that.
    await test.step('a finger drawn up scrolls the page, one drawn sideways pans', async () => {
      const start = async () => (await daysOf(timeline, longestVisit)).from;
      const before = await start();
      await timeline.gestures.swipe(0, -150);
      await expect.poll(() => explorer.picture.scrolled()).toBeGreaterThan(50);
      expect(await start()).toBeCloseTo(before, 0);
      // A page goes on rolling for a while.
      await explorer.picture.expectStill();
      const scrolled = await explorer.picture.scrolled();
      await timeline.gestures.swipe(-90, 0);
      await expect.poll(start).toBeLessThan(before - 50);
      expect(await explorer.picture.scrolled()).toBe(scrolled);
    });
  });
});

for (const width of [360, 1600]) {
  test(`words on the ruler never touch, from years to days and back, in any language, ${width} pixels wide`, async ({
    explorer,
    page,
  }) => {
    const { timeline } = explorer;
    await page.setViewportSize({ width, height: 900 });
    await explorer.open(`?visit=${longestVisit.id}&scale=true`);
    for (const [language, turn] of [
      ['en', -300],
      ['ru', 300],
      ['be', -300],
    ] as const) {
      await test.step(language, async () => {
        await explorer.header.speak(language);
        await timeline.ruler.expectLegible();
        for (let zoom = 1; zoom < 11; zoom += 1) {
          const before = await timeline.drawn();
          await timeline.gestures.turnWheel(0, turn, 'Control');
          await expect.poll(() => timeline.drawn(), { intervals: [20] }).not.toEqual(before);
          await timeline.ruler.expectLegible();
        }
      });
    }
  });
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
