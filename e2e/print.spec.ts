/** Ctrl+P of any state: pictures, words with full citations, the link; on both usual papers. */
import {
  dataset,
  excerptsFrom,
  excerptsOfVisit,
  first,
  inLanguage,
  longestVisit,
  remotePlace,
  sourceOf,
  sources,
  stopsAt,
  visits,
} from './dataset.ts';
import { expect, test } from './fixtures.ts';
import { PAPERS } from './page/printSheet.ts';
import { brightness, colourOf } from './pixels.ts';

test.use({ hasWebGl: false });

const [source] = sources;
const [stop] = longestVisit.stops;
const everything = visits.flatMap(excerptsOfVisit);
const only = visits.filter((visit) => visit !== longestVisit);

const STATES = [
  { name: 'everything', search: '', excerpts: everything },
  {
    name: 'a visit',
    search: `?visit=${longestVisit.id}`,
    excerpts: excerptsOfVisit(longestVisit),
  },
  { name: 'a stop', search: `?stop=${stop.id}`, excerpts: stop.excerpts },
  {
    name: 'a place',
    search: `?place=${remotePlace.id}`,
    excerpts: stopsAt(remotePlace).flatMap((each) => each.excerpts),
  },
  { name: 'a source', search: `?source=${source.id}`, excerpts: excerptsFrom(source) },
  { name: 'the list', search: `?view=list&stop=${stop.id}`, excerpts: everything },
  { name: 'the table', search: '?view=table', excerpts: everything },
  { name: 'the coverage', search: '?view=coverage', excerpts: everything },
  { name: 'the method', search: '?view=method', excerpts: everything },
  {
    name: 'a filtered period',
    search: `?to=${longestVisit.when.end.latest}&from=${longestVisit.when.start.earliest}`,
    excerpts: excerptsOfVisit(longestVisit),
  },
] as const;

for (const { name, search, excerpts } of STATES) {
  test(`${name} on paper has pictures, words and the link, and no controls`, async ({
    explorer,
  }) => {
    const { paper } = explorer;
    await explorer.load(search);
    for (const { width } of PAPERS) {
      await paper.show(width);
      await expect(paper.title()).toHaveText(inLanguage(dataset.dossier.title, 'en'));
      await expect(paper.picture('Map')).toBeVisible();
      await expect(paper.picture('Timeline')).toBeVisible();
      await paper.expectQuoted(excerpts.map(({ exact }) => exact));
      for (const cited of new Set(excerpts.map(sourceOf))) {
        await expect(paper.addresses(cited).first()).toBeVisible();
      }
      await paper.expectLink();
      expect(await paper.controlsInSight()).toEqual([]);
      expect(await paper.tooWide()).toEqual([]);
      expect(await explorer.overhang()).toBe(0);
    }
  });
}

test('what a page shows beside the dossier is printed, too', async ({ explorer }) => {
  for (const view of ['table', 'coverage', 'method']) {
    await explorer.load(`?view=${view}`);
    await explorer.paper.show(PAPERS[0].width);
    await expect(explorer.paper.table()).toContainText(inLanguage(stop.title, 'en'));
  }
});

test('what a filter leaves out is not printed, and that there is one is said', async ({
  explorer,
}) => {
  const { earliest } = longestVisit.when.start;
  await explorer.load(`?from=${earliest}&to=${longestVisit.when.end.latest}`);
  await explorer.paper.show(PAPERS[0].width);
  await expect(explorer.paper.heading(longestVisit).first()).toBeVisible();
  await expect(explorer.paper.heading(first(only))).toHaveCount(0);
  await expect(explorer.paper.remark(`Showing 1 of ${visits.length} visits`)).toBeVisible();
});

for (const { format, sheet } of PAPERS) {
  test(`the browser’s own command prints all of it on ${format}`, async ({ explorer }) => {
    await explorer.open(`?visit=${longestVisit.id}`);
    await explorer.paper.expectPrepared();
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
  });
}

test('after printing the page is as it was', async ({ explorer }) => {
  await explorer.openDrawn(`?visit=${longestVisit.id}`);
  await explorer.paper.expectPrepared();
  const before = await explorer.map.positions();
  await explorer.paper.print('A4');
  await expect(explorer.paper.title()).toHaveCount(0);
  await explorer.expectVisit(longestVisit);
  expect(await explorer.map.positions()).toEqual(before);
});

test('the dark theme is printed in black on white', async ({ explorer }) => {
  await explorer.load(`?visit=${longestVisit.id}&theme=dark`);
  await explorer.paper.show(PAPERS[0].width);
  const { ground, words } = await explorer.paper.colours();
  expect(brightness(colourOf(ground))).toBeCloseTo(255);
  expect(brightness(colourOf(words))).toBeCloseTo(0);
});

test('the sheet is in the language of the page', async ({ explorer }) => {
  explorer.language = 'ru';
  await explorer.load(`?visit=${longestVisit.id}&lang=ru`);
  await explorer.paper.show(PAPERS[0].width);
  await expect(explorer.paper.title()).toHaveText(inLanguage(dataset.dossier.title, 'ru'));
  await expect(explorer.paper.picture('Карта')).toBeVisible();
  await expect(explorer.paper.picture('Лента времени')).toBeVisible();
  await expect(explorer.paper.heading(longestVisit).first()).toBeVisible();
});
