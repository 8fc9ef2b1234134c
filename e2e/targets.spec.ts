/** What can be pressed is large enough to hit, and nothing lies over it. */
import { longestVisit } from './dataset.ts';
import { type Explorer, LEAST_TARGET } from './explorer.ts';
import { expect, test } from './fixtures.ts';
import { boxesOf } from './page/elements.ts';
import type { Box } from './pixels.ts';

test.use({ hasWebGl: false });

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1000, height: 700 },
  { width: 390, height: 844 },
];

for (const viewport of SIZES) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('markers and marks are large enough and apart', async ({ explorer }) => {
      await explorer.open();
      await expectGoodTargets(explorer);
      await explorer.dossier.visit(longestVisit).click();
      await explorer.expectVisit(longestVisit);
      await explorer.expectStill();
      await expectGoodTargets(explorer);
    });
  });
}

for (const search of ['?', `?stop=${longestVisit.stops[0].id}`, '?view=coverage', '?view=method']) {
  test(`whatever can be pressed is large enough: ${search}`, async ({ explorer }) => {
    await explorer.load(search);
    await expect(explorer.dossier.heading()).toBeVisible();
    for (const { name, box } of await boxesOf(explorer.buttons())) {
      expect(box.height, name).toBeGreaterThanOrEqual(LEAST_TARGET);
      expect(box.width, name).toBeGreaterThanOrEqual(LEAST_TARGET);
    }
  });
}

test.describe('with fingers', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('main controls are larger', async ({ explorer }) => {
    await explorer.open();
    for (const { name, box } of await boxesOf(explorer.mainControls())) {
      expect(box.height, name).toBeGreaterThanOrEqual(44 - 0.01);
    }
  });
});

for (const [when, gaps] of [
  ['at every zoom', ''],
  ['at every zoom, with empty time left out', '&gaps=skip'],
]) {
  test(`marks keep apart ${when}`, async ({ explorer }) => {
    await explorer.open(`?visit=${longestVisit.id}${gaps}`);
    await expectMarksApart(explorer);
    for (let step = 0; step < 6; step += 1) {
      await explorer.timeline.zoomIn();
      await expectMarksApart(explorer);
    }
  });
}

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 1440, height: 900 },
]) {
  for (const language of ['en', 'ru', 'be'] as const) {
    test.describe(`${viewport.width} × ${viewport.height}, in ${language}`, () => {
      test.use({ viewport });

      test('what steers the timeline is large enough and apart', async ({ explorer }) => {
        explorer.language = language;
        await explorer.open(`?lang=${language}&from=2024-01-01`);
        const controls = await boxesOf(explorer.timeline.controls());
        expect(controls.length).toBeGreaterThan(8);
        for (const { name, box } of controls) {
          expect(Math.min(box.width, box.height), name).toBeGreaterThanOrEqual(LEAST_TARGET);
        }
        const marks = await boxesOf(explorer.timeline.marksAndAxis());
        expect(clashesOf([...controls, ...marks])).toEqual([]);
      });
    });
  }
}

async function expectGoodTargets(explorer: Explorer): Promise<void> {
  for (const { name, box } of await boxesOf(explorer.map.markers())) {
    expect(Math.min(box.width, box.height), name).toBeGreaterThanOrEqual(LEAST_TARGET);
  }
  for (const { name, box } of await boxesOf(explorer.timeline.marks())) {
    expect(Math.min(box.width, box.height), name).toBeGreaterThanOrEqual(LEAST_TARGET);
  }
  await expectMarksApart(explorer);
}

/**
 * No mark covers another; lanes do not overlap, so this is so within lanes and between them. Waits:
 * between a press and the frame that paints it, marks are half moved.
 */
async function expectMarksApart(explorer: Explorer): Promise<void> {
  const clashes = async () => clashesOf(await boxesOf(explorer.timeline.marks()));
  await expect.poll(clashes, 'Marks that cover one another').toEqual([]);
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
