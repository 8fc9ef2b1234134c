/** The dossier as one file, opened from a disk as by a double click. */
import {
  excerptsOfVisit,
  first,
  inLanguage,
  longestVisit,
  most,
  placeOf,
  quotedOnPage,
  visits,
} from './dataset.ts';
import type { Explorer } from './explorer.ts';
import { test as base, expect } from './fixtures.ts';
import { expectLeadsToText, onDisk, requestsOf } from './page/oneFile.ts';
import { PAPERS } from './page/printSheet.ts';

interface Fixtures {
  /** Opens the file with a query; resolves to its address. That it asks for nothing else is checked at the end. */
  openFile: (search?: string) => Promise<string>;
}

const test = base.extend<Fixtures>({
  openFile: async ({ explorer, page, watch }, use) => {
    const { address, remove } = onDisk();
    watch.own(address);
    const requests = requestsOf(page);
    await use(async (search = '') => {
      await explorer.open(search, address);
      return address;
    });
    expect(requests.filter((each) => each.split('?')[0] !== address)).toEqual([]);
    remove();
  },
});

const stop = most(longestVisit.stops, ({ excerpts }) => excerpts.length);

test('has map, timeline and excerpts, linked as ever, and every view', async ({
  explorer,
  openFile,
}) => {
  const { map, timeline, dossier } = explorer;
  await openFile();
  await explorer.expectDrawn();
  await explorer.expectNothing();
  await timeline.visit(longestVisit).click();
  await explorer.expectVisit(longestVisit);
  await expect(dossier.quotations()).toHaveText(
    quotedOnPage(longestVisit).map(({ exact }) => exact),
  );
  await dossier.stop(stop).click();
  await explorer.expectStop(stop);
  await map.press(placeOf(stop));
  await explorer.expectPlace(placeOf(stop));
  await test.step('and every view', async () => {
    for (const view of ['List', 'Sources', 'How we know']) {
      await explorer.views.follow(view);
      await expect(explorer.viewPanel.region()).toContainText(inLanguage(longestVisit.title, 'en'));
    }
  });
  await explorer.views.follow('Map');
  await expectLeadsToText(map.credit(), 'Natural Earth');
});

test('the address says what is shown, and Back and a reload keep to it', async ({
  explorer,
  page,
  openFile,
}) => {
  const address = await openFile(`?stop=${stop.id}&lang=en`);
  await explorer.expectStop(stop);
  await explorer.dossier.pressAllVisits();
  await explorer.expectNothing();
  await page.goBack();
  await explorer.expectStop(stop);
  await page.reload();
  await explorer.expectStop(stop);
  expect(page.url().split('?')[0]).toBe(address);
});

test('can be filtered, searched, read in another language', async ({ explorer, openFile }) => {
  await openFile(`?q=${encodeURIComponent(first(stop.excerpts).exact.slice(0, 20))}`);
  await expect(explorer.dossier.visit(longestVisit)).toBeVisible();
  await explorer.header.speak('be');
  await expect(explorer.title()).toBeVisible();
  await explorer.expectOpen();
  await explorer.header.speak('en');
  await test.step('stories can be built and handouts made', async () => {
    await openFileAt(explorer, '?view=builder');
    await expect(explorer.builder.panel()).toBeVisible();
    await openFileAt(explorer, '?view=handout');
    await expect(explorer.handout.panel()).toContainText(inLanguage(longestVisit.title, 'en'));
  });
});

test('is presented, from the selection on, and printed', async ({ explorer, page, openFile }) => {
  const { stage } = explorer;
  await openFile(`?visit=${longestVisit.id}`);
  await page.keyboard.press('F5');
  await stage.expectTold(longestVisit);
  await stage.map.expectDrawn();
  await page.keyboard.press('ArrowRight');
  await stage.expectTold(longestVisit.stops[0]);
  await page.keyboard.press('Home');
  await stage.button('How to present').click();
  await expect(stage.setup.stories()).toHaveCount(3);
  await page.keyboard.press('Escape');
  await expect(stage.setup.dialog()).toHaveCount(0);
  await test.step('and printed', async () => {
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Escape');
    await stage.expectOver();
    await explorer.expectVisit(visits[0]);
    await explorer.paper.show(PAPERS[0].width);
    await expect(explorer.paper.quotations()).toHaveCount(excerptsOfVisit(visits[0]).length);
  });
});

/** Another address of the file that is open. */
async function openFileAt({ page }: Explorer, search: string): Promise<void> {
  await page.goto(new URL(search, page.url()).href);
}

test('gives files to take along, but not itself, and has no link to share', async ({
  explorer,
  openFile,
}) => {
  const { downloads, sharing } = explorer;
  await openFile();
  await downloads.open();
  expect((await downloads.take('CSL-JSON')).text).toContain('"title"');
  const { bytes } = await downloads.takeBytes('Picture (PNG)');
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  await expect(downloads.entry('Everything in one file')).toHaveCount(0);
  await expect(sharing.button()).toHaveCount(0);
});

test('is offered in the menu of files', async ({ explorer }) => {
  await explorer.load();
  await explorer.downloads.open();
  const { name, bytes } = await explorer.downloads.takeBytes('Everything in one file');
  expect(name).toMatch(/\.html$/);
  expect(bytes.length).toBeGreaterThan(1_000_000);
});
