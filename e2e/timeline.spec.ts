/** The timeline: its overview, what it leaves out, how it moves and how it does not. */
import { first, longestVisit, type Visit, visits } from './dataset.ts';
import { LEAST_TARGET } from './explorer.ts';
import { expect, test } from './fixtures.ts';
import { boxesOf } from './page/elements.ts';

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
    expect(await explorer.writesBy(() => overview.drag(at, at))).toBe(0);
    await overview.expectOpen();
  });

  await test.step('drawn, it is no step in the history, and the timeline zooms to it', async () => {
    const ticks = await timeline.ticks();
    const entries = await explorer.historyLength();
    expect(await explorer.writesBy(() => overview.drag(before, after))).toBe(1);
    expect(await explorer.historyLength()).toBe(entries);
    await expect(overview.dotsThatRemain()).toHaveCount(1);
    await explorer.expectSearch({ ...(await overview.days()) });
    await expect(timeline.marks()).toHaveCount(longestVisit.stops.length + 1);
    await timeline.expectInSight(longestVisit);
    await expect.poll(() => timeline.ticks()).not.toEqual(ticks);
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
    expect(await explorer.writesBy(() => overview.drag(start, target))).toBe(1);
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
    expect(await explorer.writesBy(() => overview.clear().click())).toBe(1);
    await explorer.expectSearch({});
    await expect(timeline.marks().first()).toBeVisible();
  });

  await test.step('it writes nothing before it is let go, and nothing at all on Escape', async () => {
    await timeline.visit(longestVisit).click();
    await explorer.expectVisit(longestVisit);
    const to = await overview.dotOf(afterLongest);
    const writes = await explorer.writesBy(async () => {
      await overview.drag(before, to, { release: false });
      await expect(overview.begin()).not.toHaveAttribute(
        'aria-valuenow',
        (await overview.begin().getAttribute('aria-valuemin')) ?? '',
      );
      await explorer.pressEscape();
      await overview.expectOpen();
      await explorer.page.mouse.up();
    });
    expect(writes).toBe(0);
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
    expect(await explorer.writesBy(pull)).toBe(1);
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
    await explorer.speak('ru');
    await expect(overview.begin()).toHaveAccessibleName('Начало периода');
    await expect(overview.begin()).toHaveAttribute('aria-valuetext', /^2 января 2024/);
    await explorer.speak('en');
  });

  await test.step('they step by arrows, page, and go to the limits; each key is one write', async () => {
    await overview.clear().click();
    await overview.expectOpen();
    await explorer.focusStart();
    await explorer.tabTo(overview.begin());
    const { from: least, to: most } = await overview.limits();
    const press = (key: string) => explorer.writesBy(() => page.keyboard.press(key));
    const gone = async () => daysBetween(least, (await overview.days()).from);
    expect(await press('ArrowRight')).toBe(1);
    await expect.poll(gone).toBeGreaterThan(0);
    const step = await gone();
    await explorer.expectSearch({ from: (await overview.days()).from });
    await press('PageUp');
    await expect.poll(gone).toBe(11 * step);
    await press('ArrowLeft');
    await expect.poll(gone).toBe(10 * step);
    await press('Home');
    await explorer.expectSearch({});
    await explorer.tabTo(overview.end());
    await press('Home');
    await expect.poll(() => overview.days()).toEqual({ from: least, to: least });
    await press('End');
    await expect.poll(() => overview.days()).toEqual({ from: least, to: most });
    await explorer.expectSearch({});
    await expect(overview.end()).toBeFocused();
  });
});

test('empty time is left out, with a break for each stretch, and comes back', async ({
  explorer,
}) => {
  const { timeline } = explorer;
  await explorer.open(`?gaps=skip&visit=${longestVisit.id}`);

  await test.step('leaves years where visits were, in order, and none between', async () => {
    await expect(timeline.breaks().first()).toBeVisible();
    const yearsFromLeft = async () => {
      const texts = await boxesOf(timeline.axisTexts());
      const inOrder = texts.sort((a, b) => a.box.x - b.box.x).map(({ name }) => name);
      return inOrder.filter((name) => /^\d{4}$/.test(name));
    };
    const visited = visits.flatMap(({ when }) => [when.start.earliest, when.end.latest]);
    const wanted = new Set(visited.map((day) => day.slice(0, 4)));
    await expect.poll(async () => new Set(await yearsFromLeft())).toEqual(wanted);
    const years = await yearsFromLeft();
    expect(years).toEqual([...years].sort());
  });

  await test.step('marks and paths are on their days all the same', async () => {
    await timeline.expectPathOf(longestVisit);
    await timeline.fitSelectionButton().click();
    await explorer.expectStill();
    await timeline.expectPathOf(longestVisit);
    const [stop] = longestVisit.stops;
    const { from, to } = await timeline.daysOf(stop);
    const boxes = await boxesOf(timeline.stop(stop));
    const { x, width } = first(boxes).box;
    expect(x + width / 2).toBeGreaterThan(from);
    expect(x + width / 2).toBeLessThan(to);
  });

  await test.step('is shown and left out by one write each', async () => {
    await explorer.pressEscape();
    await explorer.expectSearch({ gaps: 'skip' });
    await timeline.gaplessButton().click();
    await timeline.fitAll();
    await explorer.expectStill();
    const before = await timeline.ticks();
    await expect(timeline.gaplessButton()).toHaveAttribute('aria-pressed', 'false');
    expect(await explorer.writesBy(() => timeline.gaplessButton().click())).toBe(1);
    await explorer.expectSearch({ gaps: 'skip' });
    await expect(timeline.gaplessButton()).toHaveAttribute('aria-pressed', 'true');
    await expect(timeline.breaks().first()).toHaveAccessibleName(/\d{4}.* skipped$/);
    for (const visit of visits) await timeline.expectInSight(visit);

    await timeline.gaplessButton().click();
    await explorer.expectSearch({});
    await expect(timeline.breaks()).toHaveCount(0);
    await expect.poll(() => timeline.ticks()).toEqual(before);
  });
});

test('buttons and the wheel move the timeline, and a plain turn of the wheel does not', async ({
  explorer,
}) => {
  const { timeline } = explorer;
  await explorer.open();
  await expect(timeline.fitSelectionButton()).toBeDisabled();
  const before = await timeline.ticks();
  const lengthOf = async (visit: Visit) => {
    const { from, to } = await timeline.daysOf(visit);
    return to - from;
  };

  await test.step('the wheel turned plainly changes nothing', async () => {
    await timeline.turnWheel(0, 200);
    await timeline.turnWheel(0, -200);
    await explorer.expectStill();
    expect(await timeline.ticks()).toEqual(before);
  });

  await test.step('“Earlier” and “Later” pan by a press', async () => {
    const xOf = async (year: string) => new Map(await timeline.ticks()).get(year) ?? Number.NaN;
    const [year = '', x = 0] = first(before.filter(([text]) => /^\d{4}$/.test(text)));
    await timeline.panEarlier();
    await expect.poll(() => xOf(year)).toBeGreaterThan(x + 100);
    await timeline.panLater();
    await expect.poll(() => timeline.ticks()).toEqual(before);
  });

  for (const key of ['Control', 'Meta'] as const) {
    await test.step(`the wheel with ${key} zooms in and out again`, async () => {
      const length = () => lengthOf(earliestVisit);
      const whole = await length();
      await timeline.turnWheel(0, -120, key);
      await expect.poll(length).toBeGreaterThan(whole * 1.3);
      await timeline.turnWheel(0, 120, key);
      await expect.poll(length).toBeCloseTo(whole, 0);
    });
  }

  await test.step('the wheel sideways, or with Shift, pans', async () => {
    const start = async () => (await timeline.daysOf(longestVisit)).from;
    const whole = await start();
    await timeline.turnWheel(50, 0);
    await expect.poll(start).toBeCloseTo(whole - 50, 0);
    await timeline.turnWheel(-50, 0);
    await expect.poll(start).toBeCloseTo(whole, 0);
    await timeline.turnWheel(0, 50, 'Shift');
    await expect.poll(start).toBeCloseTo(whole - 50, 0);
  });

  await test.step('“Show the selection” shows it and nothing else needs it', async () => {
    await timeline.visit(longestVisit).click();
    await explorer.expectVisit(longestVisit);
    const whole = await lengthOf(longestVisit);
    expect(await explorer.writesBy(() => timeline.fitSelectionButton().click())).toBe(0);
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
    const ticks = await timeline.ticks();

    await test.step('the wheel scrolls the page', async () => {
      await timeline.turnWheel(0, 200);
      await expect.poll(() => explorer.scrolledBy()).toBeGreaterThan(100);
      expect((await timeline.ticks()).map(([text]) => text)).toEqual(ticks.map(([text]) => text));
      await timeline.turnWheel(0, -1000);
      await expect.poll(() => explorer.scrolledBy()).toBe(0);
    });

    await test.step('controls open on demand and do what they say', async () => {
      await expect(timeline.gaplessButton()).toBeHidden();
      await timeline.openControls();
      await timeline.gaplessButton().tap();
      await explorer.expectSearch({ gaps: 'skip' });
      await expect(timeline.breaks().first()).toBeVisible();
      const before = await timeline.ticks();
      await timeline.panEarlier();
      await expect.poll(() => timeline.ticks()).not.toEqual(before);
      for (const { name, box } of await boxesOf(timeline.controls())) {
        expect(Math.min(box.width, box.height), name).toBeGreaterThanOrEqual(LEAST_TARGET);
      }
      await expect.poll(() => explorer.overhang()).toBeLessThanOrEqual(0);
      await timeline.gaplessButton().tap();
      await explorer.expectSearch({});
      await timeline.fitAll();
      await expect.poll(() => timeline.ticks()).toEqual(ticks);
      await timeline.openControls();
      await expect(timeline.gaplessButton()).toBeHidden();
    });

    // The last: while what it has thrown rolls on, a tap only stops that.
    await test.step('a finger drawn up scrolls the page, one drawn sideways pans', async () => {
      const start = async () => (await timeline.daysOf(longestVisit)).from;
      const before = await start();
      await timeline.swipe(0, -150);
      await expect.poll(() => explorer.scrolledBy()).toBeGreaterThan(50);
      expect(await start()).toBeCloseTo(before, 0);
      // A page goes on rolling for a while.
      await explorer.expectStill();
      const scrolled = await explorer.scrolledBy();
      await timeline.swipe(-90, 0);
      await expect.poll(start).toBeLessThan(before - 50);
      expect(await explorer.scrolledBy()).toBe(scrolled);
    });
  });
});

for (const width of [360, 1600]) {
  test(`words on the axis never touch, from years to hours and back, in any language, ${width} pixels wide`, async ({
    explorer,
    page,
  }) => {
    const { timeline } = explorer;
    await page.setViewportSize({ width, height: 900 });
    await explorer.open(`?visit=${longestVisit.id}`);
    for (const [language, turn] of [
      ['en', -300],
      ['ru', 300],
      ['be', -300],
    ] as const) {
      await test.step(language, async () => {
        await explorer.speak(language);
        await timeline.expectAxisLegible();
        for (let zoom = 1; zoom < 12; zoom += 1) {
          const before = await timeline.ticks();
          await timeline.turnWheel(0, turn, 'Control');
          await expect.poll(() => timeline.ticks(), { intervals: [20] }).not.toEqual(before);
          await timeline.expectAxisLegible();
        }
      });
    }
  });
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
