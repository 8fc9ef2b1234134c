/** Stories: built in the page, taken along as a file that the pipeline reads, printed as a handout. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { inLanguage, longestVisit, sources, stops, visits } from './dataset.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { PAPERS } from './page/printSheet.ts';

const [stop] = longestVisit.stops;
const stopTitle = inLanguage(stop.title, 'en');
const [, otherVisit] = visits;
const committed = readFileSync('data/stories/five-visits.yaml', 'utf8');

test('current views become steps, survive a reload, and the file is read by the pipeline', async ({
  explorer,
  page,
}) => {
  await explorer.open(`?stop=${stop.id}&from=2019-01-01&to=2024-12-31`);
  const { builder } = explorer;
  await builder.openFromFiles();
  // A step has what the map shows, and the builder has just asked for the map.
  await explorer.map.expectDrawn();
  await builder.add().press('Enter');
  await builder.expectHeadings([stopTitle]);
  await expect(builder.step(1)).toContainText('zoom');
  await expect(builder.step(1)).toContainText('2019');
  await builder.title().fill('A day in January');
  await builder.quote(1);
  await expect(builder.text(1)).toHaveValue(`> ${stop.excerpts[0]?.exact}\n`);
  await builder.notes(1).fill('Which *January*?');
  // What is chosen on the map or timeline is the next step.
  await explorer.pressEscape();
  await builder.add().press('Enter');
  await builder.headings().nth(1).fill('Everything');

  await page.reload();
  await builder.expectHeadings([stopTitle, 'Everything']);
  await expect(builder.notes(1)).toHaveValue('Which *January*?');
  await expect(builder.preview()).toHaveAttribute('href', /[?&]present=draft(&|$)/);

  const file = await builder.download();
  expect(file.name).toBe('a-day-in-january.yaml');
  expect(readByPipeline(file)).toContain('3 stories');

  await builder.button('Start over').click();
  await expect(builder.steps()).toHaveCount(0);
  await builder.openFile(file);
  await builder.expectHeadings([stopTitle, 'Everything']);
  await expect(builder.title()).toHaveValue('A day in January');
});

/** The last line that `npm run data` prints of the committed dossier with one story more. */
function readByPipeline({ name, text }: { name: string; text: string }): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-story-'));
  try {
    cpSync('data', folder, { recursive: true });
    writeFileSync(join(folder, 'stories', name), text);
    const options = ['--from', folder, '--to', join(folder, 'out')];
    return execFileSync(process.execPath, ['--import', 'tsx', 'pipeline/data.ts', ...options], {
      encoding: 'utf8',
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('steps are moved and deleted with keys alone; a file with faults is refused whole, by line', async ({
  explorer,
  page,
}) => {
  await explorer.load('?view=builder');
  const { builder } = explorer;
  await builder.openFile({ name: 'mine.yaml', text: THREE });
  await builder.expectHeadings(['One', 'Two', 'Three']);

  await test.step('the focus stays, and what is gone comes back', async () => {
    await explorer.focus.tabTo(builder.button('Move step 1 down'));
    await page.keyboard.press('Enter');
    await builder.expectHeadings(['Two', 'One', 'Three']);
    await expect(builder.button('Move step 2 down')).toBeFocused();
    await expect(builder.said()).toHaveText('Now step 2 of 3.');
    await page.keyboard.press('Enter');
    await builder.expectHeadings(['Two', 'Three', 'One']);
    await expect(builder.button('Move step 3 down')).toBeFocused();
    await explorer.focus.tabTo(builder.button('Delete step 3'));
    await page.keyboard.press('Enter');
    await builder.expectHeadings(['Two', 'Three']);
    await expect(page.locator('body')).not.toBeFocused();
    await builder.button('Undo').press('Enter');
    await builder.expectHeadings(['Two', 'Three', 'One']);
  });

  await test.step('a file with faults', async () => {
    await builder.openFile({ name: 'mine.yaml', text: THREE });
    await builder.expectHeadings(['One', 'Two', 'Three']);
    await builder.openFile({
      name: 'broken.yaml',
      text: committed
        .replace('stop: 2019-07-valaam.valaam', 'stop: 2019-07-valaam.valam')
        .replace('previously visited', 'often visited'),
    });
    await expect(builder.complaints().first()).toContainText(
      'did you mean `2019-07-valaam.valaam`?',
    );
    await expect(builder.complaints().first()).toHaveText(/^\d+:\d+ /);
    await builder.expectHeadings(['One', 'Two', 'Three']);
  });

  await test.step('one that tries to run something is text', async () => {
    await builder.text(2).fill('<img src=x onerror=alert(1)>\n\n> words that nobody said');
    await expect(builder.step(2)).toContainText('HTML is not read here');
    await expect(builder.step(2)).toContainText('is in no excerpt of what this step shows');
    await builder.text(2).fill('My own words.');
    await expect(builder.step(2)).not.toContainText('HTML');
  });

  await test.step('a sound file', async () => {
    await builder.openFile({ name: 'mended.yaml', text: committed });
    await expect(builder.headings()).toHaveCount(8);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

const THREE = 'title: Mine\nsteps:\n  - heading: One\n  - heading: Two\n  - heading: Three\n';

test('where the browser keeps nothing, the builder says so and goes on', async ({
  explorer,
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await explorer.load('?view=builder');
  await explorer.builder.openFile({ name: 'mine.yaml', text: THREE });
  await expect(explorer.builder.panel()).toContainText('cannot save your story');
  await explorer.builder.expectHeadings(['One', 'Two', 'Three']);
});

test('the handout is the dossier with its visits as steps, or a story: numbered map, citations, code, blank worksheet', async ({
  explorer,
}) => {
  await explorer.load('?view=handout&lang=en');
  const { handout, paper } = explorer;
  await handout.expectReady();
  const memorial = stops.find(({ id }) => id === '2024-01-st-petersburg.memorial');
  const compared = memorial?.excerpts.map(({ exact }) => exact) ?? [];
  // No text quotes anything of it.
  const unquoted = compared.find((exact) => exact.startsWith('I already said')) ?? 'nothing';
  await expect(handout.panel()).toContainText('Nobody else can open 127.0.0.1');

  await test.step('of the dossier itself', async () => {
    await paper.show(PAPERS[0].width);
    await expect(handout.numbers()).toHaveCount(visits.length);
    await expect(handout.heading(inLanguage(otherVisit.title, 'en'))).toBeVisible();
    await expect(handout.matrix()).toHaveCount(0);
    await paper.putAway();
  });

  await handout.choose('Who says so?');
  await handout.check('With a worksheet');
  for (const { format, width } of PAPERS) {
    await test.step(`of a story, on ${format}`, async () => {
      await paper.show(width);
      await expect(handout.heading('Who says so?').first()).toBeVisible();
      await expect(handout.numbers()).toHaveText(Array.from({ length: 10 }, (_, i) => `${i + 1}`));
      await expect(handout.picture('Map')).toBeVisible();
      await expect(handout.picture('Timeline')).toBeVisible();
      await expect(handout.picture('QR code with the address of this dossier')).toBeVisible();
      const numbers = (await handout.numbersOnMap()).join('·').match(/\d+/g) ?? [];
      expect(numbers).toContain('10');
      for (const quotation of await handout.quotations().all()) {
        await expect(quotation.getByRole('link')).toHaveText(/^https?:/);
      }
      await expect(handout.notes()).toHaveCount(0);
      await expect(handout.matrix().getByRole('columnheader')).toHaveCount(sources.length + 1);
      // What a step compares is there, beyond what its text quotes.
      await expect(handout.step(2)).toContainText(unquoted);
      const cells = await handout.matrix().getByRole('cell').allTextContents();
      expect(cells.length).toBeGreaterThan(sources.length);
      expect(cells.join('')).toBe('');
      await expect(handout.link()).toHaveText(/\?present=who-says-so&lang=en$/);
      await expect.poll(() => paper.controlsInSight()).toEqual([]);
      await expect.poll(() => paper.tooWide()).toEqual([]);
    });
  }
});

test('the builder is accessible at 1440 and at 390 pixels, in any colours', async ({
  explorer,
  page,
}) => {
  await explorer.load('?view=builder&lang=en');
  await explorer.builder.openFile({ name: 'five.yaml', text: committed });
  await expect(explorer.builder.headings()).toHaveCount(8);
  await expectAccessibleInAnyColours(page);
  await page.setViewportSize({ width: 390, height: 844 });
  // Anew, because a map that is made smaller may have a marker half behind its edge.
  await explorer.load('?view=builder&lang=en');
  await expect(explorer.builder.headings()).toHaveCount(8);
  await expect.poll(() => explorer.picture.overhang()).toBe(0);
  await expectAccessibleInAnyColours(page);
});

test('the handout is accessible at 390 pixels, in any colours', async ({ explorer, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await explorer.load('?view=handout&lang=en');
  await explorer.handout.expectReady();
  await explorer.handout.check('With a worksheet');
  await expect.poll(() => explorer.picture.overhang()).toBe(0);
  await expectAccessibleInAnyColours(page);
});

test('builder and handout are links in the menu, and the help still opens by key', async ({
  explorer,
  page,
}) => {
  await explorer.load(`?stop=${stop.id}`);
  await explorer.openMenu();
  await explorer.builder.toolLink().press('Enter');
  await expect(explorer.builder.add()).toBeVisible();
  await expect(explorer.builder.toolLink()).toBeHidden();
  await explorer.expectSearch({ stop: stop.id, view: 'builder' });
  await page.keyboard.press('?');
  await expect(explorer.dialog()).toBeVisible();
});

async function expectAccessibleInAnyColours(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
}
