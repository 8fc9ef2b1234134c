/** What the page is to those who do not see it. */
import {
  dateText,
  inLanguage,
  longestVisit,
  placeOf,
  places,
  quotedOnPage,
  remotePlace,
  sourceOf,
  sources,
  stopsAt,
} from './dataset.ts';
import type { Explorer } from './explorer.ts';
import { expect, test } from './fixtures.ts';
import { escaped } from './page/elements.ts';

/** Of the first page at rest: assistive technology goes through all that is not hidden from it. */
const MOST_ELEMENTS = 900;

test('three regions have a name, and headings go down one level at a time, on every page', async ({
  explorer,
}) => {
  await explorer.open();
  await test.step('everything', async () => {
    await expect.poll(() => explorer.outline.regionNames()).toEqual(['Map', 'Timeline', 'Dossier']);
    await expect(explorer.title()).toHaveCount(1);
    await expectHeadings(explorer);
    await explorer.expectDrawn();
    await expect.poll(() => explorer.outline.countElements()).toBeLessThanOrEqual(MOST_ELEMENTS);
  });

  await test.step('a visit', async () => {
    await explorer.dossier.visit(longestVisit).click();
    await explorer.expectVisit(longestVisit);
    await expectHeadings(explorer);
  });

  await test.step('a place', async () => {
    await clearAll(explorer);
    await explorer.map.fitAll();
    await explorer.map.press(remotePlace);
    await explorer.expectPlace(remotePlace);
    await expectHeadings(explorer);
  });

  await test.step('a document', async () => {
    await clearAll(explorer);
    await explorer.dossier.source(sources[0]).click();
    await explorer.expectSource(sources[0]);
    await expectHeadings(explorer);
  });

  await clearAll(explorer);
  for (const view of ['coverage', 'method'] as const) {
    await test.step(view, async () => {
      await explorer.turnTo(view);
      await expect(explorer.viewPanel.heading()).toBeVisible();
      await expectHeadings(explorer);
    });
  }
});

test('a marker is a button named by its place and stops, stands for each of them, and none sounds like another', async ({
  explorer,
}) => {
  await explorer.open();
  const all = places.flatMap(stopsAt).length;
  await expect.poll(() => explorer.map.count()).toBe(all);
  const names = await explorer.map.names();
  const counts = names.map((name) => Number(/, (\d+) stops?\b/.exec(name)?.[1]));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all);
  expect(new Set(names).size).toBe(names.length);

  await explorer.map.press(remotePlace);
  await explorer.map.fitAll();
  const count = stopsAt(remotePlace).length;
  const marker = explorer.map.marker(remotePlace);
  await expect(marker).toHaveRole('button');
  await expect(marker).toHaveAccessibleName(
    `${inLanguage(remotePlace.names, 'en')}, ${count} stops`,
  );
  await expect(marker).toHaveAttribute('aria-pressed', 'true');
  await explorer.pressEscape();
  await expect(marker).toHaveAttribute('aria-pressed', 'false');
});

test('an excerpt is a figure: a quotation, where it stands, and the way there', async ({
  explorer,
}) => {
  await explorer.load(`?visit=${longestVisit.id}`);
  const excerpts = quotedOnPage(longestVisit);
  const figures = explorer.dossier.figures();
  await expect(figures).toHaveCount(excerpts.length);
  for (const [i, excerpt] of excerpts.entries()) {
    const figure = figures.nth(i);
    const source = sourceOf(excerpt);
    const quotation = explorer.dossier.quotationOf(figure);
    await expect(quotation).toHaveText(excerpt.exact);
    await expect(quotation).toHaveAttribute('cite', source.url);
    await expect(quotation).toHaveAttribute('lang', source.language);
    const original = explorer.dossier.originalOf(figure);
    await expect(original).toHaveAccessibleName(new RegExp(escaped(source.title)));
    await expect(original).toHaveAttribute('rel', /\bnoopener\b/);
    const [address, fragment = ''] = ((await original.getAttribute('href')) ?? '').split('#');
    expect(address).toBe(source.url);
    expect(fragment).toMatch(/^:~:text=[^-]+$/);
    const [from = '', to = from] = fragment.slice(':~:text='.length).split(',');
    expect(excerpt.exact.replace(/\s+/g, ' ').startsWith(decodeURIComponent(from))).toBe(true);
    expect(excerpt.exact.replace(/\s+/g, ' ').endsWith(decodeURIComponent(to))).toBe(true);
  }
});

test('a choice is announced by title and date, a page that opens is not', async ({ explorer }) => {
  const [stop] = longestVisit.stops;
  await explorer.open(`?visit=${longestVisit.id}`);
  await explorer.expectVisit(longestVisit);
  await expect(explorer.announcement()).toHaveAttribute('aria-live', 'polite');
  await expect(explorer.announcement()).toHaveText('');
  await explorer.dossier.stop(stop).click();
  await expect(explorer.announcement()).toHaveText(
    `${inLanguage(stop.title, 'en')}, ${dateText(stop.when, 'en')}`,
  );
  await explorer.timeline.visit(longestVisit).click();
  await expect(explorer.announcement()).toHaveText(
    `${inLanguage(longestVisit.title, 'en')}, ${dateText(longestVisit.when, 'en')}`,
  );
  await explorer.timeline.lane(placeOf(stop)).click();
  await expect(explorer.announcement()).toContainText(inLanguage(placeOf(stop).names, 'en'));
  await explorer.pressEscape();
  await expect(explorer.announcement()).toHaveText(/^Nothing selected/);
});

async function expectHeadings(explorer: Explorer): Promise<void> {
  const levels = await explorer.outline.headingLevels();
  expect(levels[0]).toBe(1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [i, level] of levels.slice(1).entries()) {
    expect(level - (levels[i] ?? 0), `${levels}`).toBeLessThanOrEqual(1);
  }
}

async function clearAll(explorer: Explorer): Promise<void> {
  await explorer.pressEscape();
  await explorer.expectNothing();
}
