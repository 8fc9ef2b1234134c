/** What is rendered in the task of a press: the words that it changes, and nothing that follows from them. */
import type { Page } from '@playwright/test';
import { first, inLanguage, longestVisit } from './dataset.ts';
import { expect, test } from './fixtures.ts';
import { renderedByPress, watchRendering } from './page/rendering.ts';

test('a press renders the words that it changes; header, map and timeline wait', async ({
  explorer,
  page,
}) => {
  const { dossier, filter, map } = explorer;
  await watchRendering(page);
  await explorer.openDrawn();

  await test.step('a selection: the dossier', async () => {
    const stop = first(longestVisit.stops);
    await dossier.visit(longestVisit).click();
    await explorer.expectVisit(longestVisit);
    const commits = await renderedByPress(dossier.stop(stop));
    expect(commits.length).toBeGreaterThan(0);
    for (const parts of commits) {
      expect(parts).toHaveProperty('dossier');
      for (const waiting of ['header', 'map', 'timeline']) {
        expect(parts).not.toHaveProperty(waiting);
      }
    }
    await explorer.expectStop(stop);
  });

  await test.step('a condition: the panel, which says what is left', async () => {
    await filter.open();
    const { option } = first(await filter.offers('Status'));
    const before = (await filter.showing().textContent()) ?? '';
    const commits = await renderedByPress(option);
    expect(commits.length).toBeGreaterThan(0);
    for (const parts of commits) {
      expect(parts).toHaveProperty('filter');
      for (const waiting of ['header', 'map', 'timeline', 'dossier']) {
        expect(parts).not.toHaveProperty(waiting);
      }
    }
    await expect(filter.showing()).not.toHaveText(before);
    expect(await filter.saidByTicking(option)).toBe(before);
  });

  await test.step('the picture follows: names anew, land and water as they are', async () => {
    const { option } = first(await filter.offers('Status'));
    await map.picture.remember();
    await option.check();
    await expect.poll(async () => (await map.picture.parts()).drawn).toBeGreaterThan(0);
    expect((await map.picture.parts()).kept).toBeGreaterThan(1);
  });
});

test('map and timeline follow once the words have been painted', async ({ explorer, page }) => {
  const { dossier, map, timeline } = explorer;
  await explorer.openDrawn();
  await explorer.expectNothing();
  // No frame begins from now on.
  await page.clock.install();
  await explorer.browser.holdTime();
  await dossier.visit(longestVisit).click();
  await expect(dossier.heading()).toHaveText(inLanguage(longestVisit.title, 'en'));
  await expect(dossier.quotationOf(dossier.figures().first())).toBeInViewport();
  await afterTasks(page, 100);
  await timeline.expectPressed(undefined);
  await map.expectPressed(undefined);
  await page.clock.runFor(1000);
  await explorer.expectVisit(longestVisit);
});

/** Resolves after so many tasks, in which whatever waits for neither a frame nor time has its turn. */
function afterTasks(page: Page, count: number): Promise<void> {
  return page.evaluate(async (count) => {
    for (let task = 0; task < count; task += 1) {
      await new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(undefined);
      });
    }
  }, count);
}
