/** Ctrl+P of any state: pictures, words with full citations, the link; on both usual papers. */
import {
  dataset,
  excerptsFrom,
  excerptsOfVisit,
  first,
  inLanguage,
  type Language,
  longestVisit,
  remotePlace,
  sourceOf,
  sources,
  stopsAt,
  visits,
} from './dataset.ts';
import { type Explorer, FILES } from './explorer.ts';
import { expect, test } from './fixtures.ts';
import { PAPERS } from './page/printSheet.ts';
import { brightness, colourOf } from './pixels.ts';

const [source] = sources;
const [stop] = longestVisit.stops;
const everything = visits.flatMap(excerptsOfVisit);
const only = visits.filter((visit) => visit !== longestVisit);
const titleIn = (language: Language) => inLanguage(dataset.dossier.title, language);

test('everything and what is selected are on paper in pictures, words and a link, without controls', async ({
  explorer,
}) => {
  const { paper, timeline, map, dossier } = explorer;
  await paper.watchPrinting();
  await explorer.load();
  await explorer.expectTakenOver();
  await test.step('the keys wait for texts that nothing has asked for yet', () =>
    paper.expectPrintedByKeys(everything.length));
  await explorer.expectOpen();
  await test.step('everything', () => expectOnPaper(explorer, everything));

  await test.step('a place', async () => {
    await map.press(remotePlace);
    await explorer.expectPlace(remotePlace);
    const here = stopsAt(remotePlace);
    await expectOnPaper(
      explorer,
      here.flatMap(({ excerpts }) => excerpts),
      inLanguage(remotePlace.names, 'en'),
    );
  });

  await test.step('a source', async () => {
    await explorer.pressEscape();
    await dossier.source(source).click();
    await explorer.expectSource(source);
    await expectOnPaper(explorer, excerptsFrom(source), source.title);
  });

  await test.step('a stop', async () => {
    await timeline.stop(stop).click();
    await explorer.expectStop(stop);
    await expectOnPaper(explorer, stop.excerpts, inLanguage(longestVisit.title, 'en'));
  });

  await test.step('a visit', async () => {
    await timeline.visit(longestVisit).click();
    await explorer.expectVisit(longestVisit);
    await expectOnPaper(
      explorer,
      excerptsOfVisit(longestVisit),
      inLanguage(longestVisit.title, 'en'),
    );
  });

  await test.step('the dark theme, in black on white', async () => {
    await explorer.header.chooseTheme('dark');
    await expect(explorer.documentElement()).toHaveAttribute('data-theme', 'dark');
    await paper.show(PAPERS[0].width);
    const { ground, words } = await paper.colours();
    expect(brightness(colourOf(ground))).toBeCloseTo(255);
    expect(brightness(colourOf(words))).toBeCloseTo(0);
    await paper.putAway();
  });

  await test.step('the sheet is in the language of the page', async () => {
    await explorer.header.speak('ru');
    await paper.show(PAPERS[0].width);
    await expect(paper.title()).toHaveText(inLanguage(longestVisit.title, 'ru'));
    await expect(paper.picture('Карта')).toBeVisible();
    await expect(paper.picture('Лента времени')).toBeVisible();
  });
});

test('a filtered period is on paper without what it leaves out, and that there is one is said', async ({
  explorer,
}) => {
  await test.step('from the menu before the texts are there: paper says so, and is whole after', async () => {
    const release = await explorer.browser.withhold(FILES.texts);
    await explorer.load();
    await explorer.expectTakenOver();
    await explorer.paper.expectEarly();
    release();
    await explorer.paper.show(PAPERS[0].width);
    await explorer.paper.expectQuoted(everything.map(({ exact }) => exact));
    await explorer.paper.putAway();
  });
  const { earliest } = longestVisit.when.start;
  await explorer.load(`?to=${longestVisit.when.end.latest}&from=${earliest}`);
  await expectOnPaper(explorer, excerptsOfVisit(longestVisit));
  await explorer.paper.show(PAPERS[0].width);
  await expect(explorer.paper.heading(longestVisit).first()).toBeVisible();
  await expect(explorer.paper.heading(first(only))).toHaveCount(0);
  await expect(explorer.paper.remark(`Showing 1 of ${visits.length} visits`)).toBeVisible();
});

test('list, table, coverage and method are on paper, beside what the dossier quotes', async ({
  explorer,
}) => {
  const { paper, views } = explorer;
  await explorer.load(`?view=list&stop=${stop.id}`);
  await test.step('List', () => expectOnPaper(explorer, everything));
  await explorer.pressEscape();
  await explorer.expectSearch({ view: 'list' });
  for (const name of ['Table', 'Sources', 'How we know'] as const) {
    await test.step(name, async () => {
      if (name === 'Table') await views.switchTo(name);
      else await views.follow(name);
      await expectOnPaper(explorer, everything);
      await paper.show(PAPERS[0].width);
      await expect(paper.table()).toContainText(inLanguage(stop.title, 'en'));
      await paper.putAway();
    });
  }
});

test('the browser’s own command prints all of it on both papers, and leaves the page as it was', async ({
  explorer,
}) => {
  await explorer.openDrawn(`?visit=${longestVisit.id}`);
  await explorer.paper.expectPrepared();
  const before = await explorer.map.positions();
  for (const { format, sheet } of PAPERS) {
    await test.step(format, async () => {
      const { pdf, printed } = await explorer.paper.print(format);
      expect(printed).toEqual({
        drawings: 2,
        excerpts: excerptsOfVisit(longestVisit).length,
        link: explorer.page.url(),
      });
      // Addresses are written out and can be pressed.
      for (const { url } of new Set(excerptsOfVisit(longestVisit).map(sourceOf))) {
        expect(pdf).toContain(`(${url})`);
      }
      const pages = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
      expect(pages.length).toBeGreaterThan(1);
      const boxes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
      expect(boxes.length).toBeGreaterThan(0);
      for (const [, width, height] of boxes) {
        expect(Math.abs(Number(width) - sheet[0])).toBeLessThan(2);
        expect(Math.abs(Number(height) - sheet[1])).toBeLessThan(2);
      }
      await expect(explorer.paper.title()).toHaveCount(0);
      await explorer.expectVisit(longestVisit);
      await expect.poll(() => explorer.map.positions()).toEqual(before);
    });
  }
});

test('without the code of the sheet, the words of the page are on paper, and that a part is missing', async ({
  explorer,
  page,
  allow,
}) => {
  allow(/^failed: GET .*\/PrintSheet-.*\.js/);
  let isAsked = false;
  await page.route('**/PrintSheet-*.js', (route) => {
    isAsked = true;
    return route.abort('connectionrefused');
  });
  await explorer.open(`?visit=${longestVisit.id}`);
  // It comes once somebody is there.
  await page.keyboard.press('Shift');
  await expect.poll(() => isAsked).toBe(true);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('This part could not be loaded.')).toBeVisible();
  await expect(explorer.dossier.heading()).toBeVisible();
  await expect(explorer.dossier.region).toContainText(inLanguage(stop.title, 'en'));
  await page.emulateMedia({ media: null });
  await expect(page.getByText('This part could not be loaded.')).toHaveCount(0);
});

/** What is shown is on both papers, with exactly these excerpts; then it is on the screen again. */
async function expectOnPaper(
  explorer: Explorer,
  excerpts: Readonly<ReturnType<typeof excerptsOfVisit>>,
  title = titleIn('en'),
): Promise<void> {
  const { paper } = explorer;
  const cited = [...new Set(excerpts.map(sourceOf))];
  for (const { width } of PAPERS) {
    await paper.show(width);
    await expect(paper.title()).toHaveText(title);
    await expect(paper.picture('Map')).toBeVisible();
    await expect(paper.picture('Timeline')).toBeVisible();
    await paper.expectQuoted(excerpts.map(({ exact }) => exact));
    // Each source is listed once, by the number that its quotations have.
    for (const source of cited) await expect(paper.listed(source)).toHaveCount(1);
    const numbers = excerpts.map((excerpt) => cited.indexOf(sourceOf(excerpt)) + 1);
    await expect.poll(() => paper.numbers()).toEqual(numbers);
    await paper.expectLink();
    await expect.poll(() => paper.controlsInSight()).toEqual([]);
    await expect.poll(() => paper.tooWide()).toEqual([]);
    await expect.poll(() => explorer.picture.overhang()).toBe(0);
  }
  await paper.putAway();
}
