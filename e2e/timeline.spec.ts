/** The timeline: its overview, what it leaves out, how it moves and how it does not. */
import { first, longestVisit, visits } from './dataset.ts';
import { LEAST_TARGET } from './explorer.ts';
import { expect, test } from './fixtures.ts';
import { boxesOf } from './page/elements.ts';

test.use({ hasWebGl: false });

const [earliestVisit, nextVisit] = visits;
const afterLongest = first(visits.slice(visits.indexOf(longestVisit) + 1));
const beforeLongest = first(visits.slice(0, visits.indexOf(longestVisit)).reverse());

test.describe('the brush of the overview', () => {
  test('is drawn: one write, no step in the history, and the timeline zooms to it', async ({
    explorer,
  }) => {
    const { timeline } = explorer;
    const { overview } = timeline;
    await explorer.open();
    await expect(overview.dots()).toHaveCount(visits.length);
    await overview.expectOpen();
    const ticks = await timeline.ticks();
    const from = await overview.between(beforeLongest, longestVisit);
    const to = await overview.between(longestVisit, afterLongest);
    const before = await explorer.historyLength();
    expect(await explorer.writesBy(() => overview.drag(from, to))).toBe(1);
    expect(await explorer.historyLength()).toBe(before);
    await explorer.expectSearch({ ...(await overview.days()) });
    await expect(overview.dotsThatRemain()).toHaveCount(1);
    await expect(timeline.marks()).toHaveCount(longestVisit.stops.length + 1);
    await timeline.expectInSight(longestVisit);
    await expect.poll(() => timeline.ticks()).not.toEqual(ticks);
  });

  test('is drawn from right to left, too', async ({ explorer }) => {
    const { overview } = explorer.timeline;
    await explorer.open();
    const from = await overview.between(longestVisit, afterLongest);
    await overview.drag(from, await overview.between(beforeLongest, longestVisit));
    await expect(overview.dotsThatRemain()).toHaveCount(1);
  });

  test('writes nothing before it is let go, and nothing at all on Escape', async ({ explorer }) => {
    const { overview } = explorer.timeline;
    await explorer.open(`?visit=${longestVisit.id}`);
    const from = await overview.between(beforeLongest, longestVisit);
    const to = await overview.dotOf(afterLongest);
    const writes = await explorer.writesBy(async () => {
      await overview.drag(from, to, { release: false });
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

  test('is moved and keeps its length', async ({ explorer }) => {
    const { overview } = explorer.timeline;
    const { from, to } = { from: beforeLongest.when.end.latest, to: longestVisit.when.end.latest };
    await explorer.open(`?from=${from}&to=${to}`);
    expect(await overview.days()).toEqual({ from, to });
    const grip = await overview.between(beforeLongest, longestVisit);
    const pull = () => overview.drag(grip, { x: grip.x - 60, y: grip.y });
    expect(await explorer.writesBy(pull)).toBe(1);
    const moved = await overview.days();
    expect(moved.from < from).toBe(true);
    expect(daysBetween(moved.from, moved.to)).toBe(daysBetween(from, to));
    await explorer.expectSearch({ ...moved });
  });

  test('is pulled at its ends', async ({ explorer }) => {
    const { overview } = explorer.timeline;
    await explorer.open();
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
    await explorer.expectSearch({ ...(await overview.days()) });
    // Back to where it ends, and beyond: the period is open there.
    await overview.drag(near, { x: x + width + 20, y: near.y });
    await explorer.expectSearch({ from });
  });

  test('is cleared by a double click and by a button', async ({ explorer }) => {
    const { overview } = explorer.timeline;
    const search = `?from=${longestVisit.when.start.earliest}`;
    await explorer.open(search);
    await expect(overview.clear()).toBeVisible();
    await overview.doubleClick(await overview.dotOf(earliestVisit));
    await explorer.expectSearch({});
    await overview.expectOpen();
    await explorer.open(search);
    expect(await explorer.writesBy(() => overview.clear().click())).toBe(1);
    await explorer.expectSearch({});
    await expect(explorer.timeline.marks().first()).toBeVisible();
  });

  test('a press on the strip changes nothing', async ({ explorer }) => {
    const { overview } = explorer.timeline;
    await explorer.open();
    const at = await overview.between(earliestVisit, nextVisit);
    expect(await explorer.writesBy(() => overview.drag(at, at))).toBe(0);
  });

  test('shows the period of an address and of the two dates', async ({ explorer }) => {
    const { overview } = explorer.timeline;
    const { earliest } = longestVisit.when.start;
    await explorer.open(`?from=${earliest}`);
    const { to } = await overview.limits();
    expect(await overview.days()).toEqual({ from: earliest, to });
  });
});

test.describe('the ends of the brush as sliders', () => {
  test('have a name, limits, and a date as text', async ({ explorer }) => {
    const { overview } = explorer.timeline;
    await explorer.open(`?from=2024-01-02`);
    await expect(overview.begin()).toHaveAccessibleName('Beginning of the period');
    await expect(overview.end()).toHaveAccessibleName('End of the period');
    await expect(overview.begin()).toHaveAttribute('aria-valuetext', '2 January 2024');
    await explorer.speak('ru');
    await expect(overview.begin()).toHaveAccessibleName('Начало периода');
    await expect(overview.begin()).toHaveAttribute('aria-valuetext', /^2 января 2024/);
  });

  test('step by arrows, page, and go to the limits; each key is one write', async ({
    explorer,
    page,
  }) => {
    const { overview } = explorer.timeline;
    await explorer.open();
    await explorer.tabTo(overview.begin());
    const { from: least, to: most } = await overview.limits();
    const press = (key: string) => explorer.writesBy(() => page.keyboard.press(key));
    expect(await press('ArrowRight')).toBe(1);
    const step = daysBetween(least, (await overview.days()).from);
    expect(step).toBeGreaterThan(0);
    await explorer.expectSearch({ from: (await overview.days()).from });
    await press('PageUp');
    expect(daysBetween(least, (await overview.days()).from)).toBe(11 * step);
    await press('ArrowLeft');
    expect(daysBetween(least, (await overview.days()).from)).toBe(10 * step);
    await press('Home');
    await explorer.expectSearch({});
    await explorer.tabTo(overview.end());
    await press('Home');
    expect(await overview.days()).toEqual({ from: least, to: least });
    await press('End');
    expect(await overview.days()).toEqual({ from: least, to: most });
    await explorer.expectSearch({});
    await expect(overview.end()).toBeFocused();
  });
});

test.describe('empty time', () => {
  test('is left out, with a break for each stretch, and comes back', async ({ explorer }) => {
    const { timeline } = explorer;
    await explorer.open();
    const before = await timeline.ticks();
    await expect(timeline.gaplessButton()).toHaveAttribute('aria-pressed', 'false');
    expect(await explorer.writesBy(() => timeline.gaplessButton().click())).toBe(1);
    await explorer.expectSearch({ gaps: 'skip' });
    await expect(timeline.gaplessButton()).toHaveAttribute('aria-pressed', 'true');
    await expect(timeline.breaks().first()).toHaveAccessibleName(/\d{4}.* left out$/);
    for (const visit of visits) await timeline.expectInSight(visit);

    await timeline.gaplessButton().click();
    await explorer.expectSearch({});
    await expect(timeline.breaks()).toHaveCount(0);
    await expect.poll(() => timeline.ticks()).toEqual(before);
  });

  test('leaves years where visits were, in order, and none between', async ({ explorer }) => {
    const { timeline } = explorer;
    await explorer.open('?gaps=skip');
    await expect(timeline.breaks().first()).toBeVisible();
    const texts = await boxesOf(timeline.axisTexts());
    const years = texts
      .sort((a, b) => a.box.x - b.box.x)
      .map(({ name }) => name)
      .filter((name) => /^\d{4}$/.test(name));
    const visited = visits.flatMap(({ when }) => [when.start.earliest, when.end.latest]);
    expect(new Set(years)).toEqual(new Set(visited.map((day) => day.slice(0, 4))));
    expect(years).toEqual([...years].sort());
  });

  test('marks and paths are on their days all the same', async ({ explorer }) => {
    const { timeline } = explorer;
    await explorer.open(`?gaps=skip&visit=${longestVisit.id}`);
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
});

test('“Show the selection” shows it and nothing else needs it', async ({ explorer }) => {
  const { timeline } = explorer;
  await explorer.open();
  await expect(timeline.fitSelectionButton()).toBeDisabled();
  await timeline.visit(longestVisit).click();
  await explorer.expectVisit(longestVisit);
  const before = await timeline.daysOf(longestVisit);
  expect(await explorer.writesBy(() => timeline.fitSelectionButton().click())).toBe(0);
  const lengthShown = async () => {
    const { from, to } = await timeline.daysOf(longestVisit);
    return to - from;
  };
  await expect.poll(lengthShown).toBeGreaterThan(10 * (before.to - before.from));
  await timeline.expectInSight(longestVisit);
});

test('“Earlier” and “Later” pan by a press', async ({ explorer }) => {
  const { timeline } = explorer;
  await explorer.open();
  const before = await timeline.ticks();
  const xOf = async (year: string) => new Map(await timeline.ticks()).get(year) ?? Number.NaN;
  const [year = '', x = 0] = first(before.filter(([text]) => /^\d{4}$/.test(text)));
  await timeline.panEarlier();
  await expect.poll(() => xOf(year)).toBeGreaterThan(x + 100);
  await timeline.panLater();
  await expect.poll(() => timeline.ticks()).toEqual(before);
});

test.describe('the wheel over the timeline', () => {
  test('turned plainly changes nothing of it', async ({ explorer }) => {
    const { timeline } = explorer;
    await explorer.open();
    const before = await timeline.ticks();
    await timeline.turnWheel(0, 200);
    await timeline.turnWheel(0, -200);
    await explorer.expectStill();
    expect(await timeline.ticks()).toEqual(before);
  });

  for (const key of ['Control', 'Meta'] as const) {
    test(`with ${key} zooms in and out again`, async ({ explorer }) => {
      const { timeline } = explorer;
      await explorer.open();
      const lengthOfMark = async () => {
        const { from, to } = await timeline.daysOf(first(visits));
        return to - from;
      };
      const before = await lengthOfMark();
      await timeline.turnWheel(0, -120, key);
      await expect.poll(lengthOfMark).toBeGreaterThan(before * 1.3);
      await timeline.turnWheel(0, 120, key);
      await expect.poll(lengthOfMark).toBeCloseTo(before, 0);
    });
  }

  test('sideways, or with Shift, pans', async ({ explorer }) => {
    const { timeline } = explorer;
    await explorer.open();
    const start = async () => (await timeline.daysOf(longestVisit)).from;
    const before = await start();
    await timeline.turnWheel(50, 0);
    await expect.poll(start).toBeCloseTo(before - 50, 0);
    await timeline.turnWheel(-50, 0);
    await expect.poll(start).toBeCloseTo(before, 0);
    await timeline.turnWheel(0, 50, 'Shift');
    await expect.poll(start).toBeCloseTo(before - 50, 0);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the wheel scrolls the page', async ({ explorer }) => {
    await explorer.open();
    const ticks = await explorer.timeline.ticks();
    await explorer.timeline.turnWheel(0, 200);
    await expect.poll(() => explorer.scrolledBy()).toBeGreaterThan(100);
    expect((await explorer.timeline.ticks()).map(([text]) => text)).toEqual(
      ticks.map(([text]) => text),
    );
  });

  test('controls open on demand and do what they say', async ({ explorer }) => {
    const { timeline } = explorer;
    await explorer.open();
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
    expect(await explorer.overhang()).toBeLessThanOrEqual(0);
  });

  test('a finger drawn up scrolls the page, one drawn sideways pans', async ({ explorer }) => {
    const { timeline } = explorer;
    await explorer.open();
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

for (const width of [360, 1600]) {
  for (const language of ['en', 'ru', 'be'] as const) {
    test.describe(`${width} pixels wide, in ${language}`, () => {
      test.use({ viewport: { width, height: 900 } });

      test('words on the axis never touch, from years to hours', async ({ explorer }) => {
        const { timeline } = explorer;
        explorer.language = language;
        await explorer.open(`?lang=${language}&visit=${longestVisit.id}`);
        for (let zoom = 0; zoom < 12; zoom += 1) {
          await timeline.expectAxisLegible();
          await timeline.turnWheel(0, -300, 'Control');
        }
      });
    });
  }
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
