/** What can be pressed is large enough to hit, and nothing lies over it. */
import type { Locator } from '@playwright/test';
import { longestVisit } from './dataset.ts';
import { type Explorer, LEAST_TARGET } from './explorer.ts';
import { expect, test } from './fixtures.ts';
import { boxesOf } from './page/elements.ts';
import { expectOnTheirDays } from './page/timeline/days.ts';
import type { Box } from './pixels.ts';

const [stop] = longestVisit.stops;

test('markers and marks are large enough and apart, whatever the size of the page', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 1000, height: 700 },
    { width: 390, height: 844 },
  ]) {
    await test.step(`${viewport.width} × ${viewport.height}`, async () => {
      await page.setViewportSize(viewport);
      await explorer.expectOpen();
      await explorer.map.fitAll();
      await explorer.picture.expectStill();
      await expectGoodTargets(explorer);
      await explorer.dossier.visit(longestVisit).click();
      await explorer.expectVisit(longestVisit);
      await explorer.picture.expectStill();
      await expectGoodTargets(explorer);
      await explorer.pressEscape();
      await explorer.expectNothing();
    });
  }
});

test('whatever can be pressed is large enough', async ({ explorer }) => {
  await explorer.open();
  await test.step('everything', () => expectLarge(explorer.outline.buttons()));

  await test.step('a stop', async () => {
    await explorer.dossier.visit(longestVisit).click();
    await explorer.dossier.stop(stop).click();
    await explorer.expectStop(stop);
    await expectLarge(explorer.outline.buttons());
    await explorer.pressEscape();
    await explorer.expectNothing();
  });

  for (const view of ['coverage', 'method'] as const) {
    await test.step(view, async () => {
      await explorer.turnTo(view);
      await expect(explorer.viewPanel.heading()).toBeVisible();
      await expectLarge(explorer.outline.buttons());
    });
  }
});

test.describe('with fingers', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('main controls are larger', async ({ explorer }) => {
    await explorer.open();
    await expectLarge(explorer.outline.mainControls(), 44 - 0.01, ({ height }) => height);
  });
});

for (const scale of ['columns', 'true']) {
  test(`marks keep apart at every zoom, scale=${scale}`, async ({ explorer }) => {
    await explorer.open(`?visit=${longestVisit.id}&scale=${scale}`);
    await expectApartAtEveryZoom(explorer);
  });
}

test('what steers the timeline is large enough and apart, in every language', async ({
  explorer,
  page,
}) => {
  await explorer.open('?from=2024-01-01');
  for (const viewport of [
    { width: 1280, height: 720 },
    { width: 1440, height: 900 },
  ]) {
    await page.setViewportSize(viewport);
    for (const language of ['en', 'ru', 'be'] as const) {
      await test.step(`${viewport.width} × ${viewport.height}, in ${language}`, async () => {
        await explorer.header.speak(language);
        await expect(explorer.documentElement()).toHaveAttribute('lang', language);
        await explorer.timeline.expectDrawn();
        await explorer.timeline.expectAtRest();
        const controls = explorer.timeline.controls.all();
        await expect.poll(() => controls.count()).toBeGreaterThan(8);
        await expectLarge(controls);
        await expectApart(controls, explorer.timeline.marksAndRuler());
      });
    }
  }
});

async function expectGoodTargets(explorer: Explorer): Promise<void> {
  await expectLarge(explorer.map.markers());
  await expectLarge(explorer.timeline.marks());
  await expectApart(explorer.timeline.marks());
}

async function expectApartAtEveryZoom({ timeline }: Explorer): Promise<void> {
  await timeline.expectAtRest();
  await expectApart(timeline.marks());
  await expectOnTheirDays(timeline);
  for (let step = 0; step < 6; step += 1) {
    await timeline.zoomIn();
    await timeline.expectAtRest();
    await expectApart(timeline.marks());
    await expectOnTheirDays(timeline);
  }
}

/** There are targets, and none is smaller; both ways unless told how to measure. */
async function expectLarge(
  targets: Locator,
  least = LEAST_TARGET,
  measure = ({ width, height }: Box) => Math.min(width, height),
): Promise<void> {
  await expect(targets).not.toHaveCount(0);
  const small = async () => {
    const all = await boxesOf(targets);
    return all.filter(({ box }) => !(measure(box) >= least));
  };
  await expect.poll(small, `Targets of less than ${least} CSS pixels`).toEqual([]);
}

/**
 * No target covers another. Of marks, too: lanes do not overlap, so this is so within lanes and
 * between them.
 */
async function expectApart(...targets: readonly Locator[]): Promise<void> {
  for (const each of targets) await expect(each).not.toHaveCount(0);
  const clashes = async () => clashesOf((await Promise.all(targets.map(boxesOf))).flat());
  await expect.poll(clashes, 'Targets that cover one another').toEqual([]);
}

function clashesOf(all: readonly { name: string; box: Box }[]): string[] {
  return all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .filter((b) => overlap(a.box, b.box))
      .map((b) => `${a.name} / ${b.name}`),
  );
}

function overlap(a: Box, b: Box): boolean {
  return (
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.5 &&
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.5
  );
}
