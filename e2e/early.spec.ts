/** The first thing that a reader does, before the app is there, is done as it is asked for. */
import type { Locator } from '@playwright/test';
import { inLanguage, longestVisit, remotePlace } from './dataset.ts';
import { FILES } from './explorer.ts';
import { expect, test } from './fixtures.ts';
import {
  clicksBeforeThatOfFinger,
  holdWhenDrawing,
  pressWhenTaken,
  pressWhileDrawing,
  whoAnswers,
} from './page/earlyPresses.ts';

test.use({ hasReader: false });

for (const hasTouch of [false, true]) {
  test.describe(hasTouch ? 'with a finger' : 'with a mouse', () => {
    test.use({
      hasTouch,
      viewport: hasTouch ? { width: 390, height: 844 } : { width: 1440, height: 900 },
    });

    test('a mark of several places waits for the app, which lists them', async ({ explorer }) => {
      const { prerendered, map } = explorer;
      const release = await explorer.browser.withhold(FILES.appCode);
      await prerendered.load('');
      const several = prerendered.severalPlaces().first();
      const name = (await several.getAttribute('aria-label')) ?? '';
      if (hasTouch) await several.tap();
      else await several.click();
      await expect(prerendered.waiting()).toHaveAttribute('aria-label', name);
      await explorer.expectSearch({});
      release();
      await expect(map.gathered.card()).toBeVisible();
      await explorer.expectSearch({});
    });
  });
}

test('while the app draws itself, what a press needs is fetched, for it to be answered at once then', async ({
  explorer,
}) => {
  const { prerendered, dossier } = explorer;
  await prerendered.load('');
  const dataAskedFor = await pressWhileDrawing(prerendered.mark('place', remotePlace));
  await prerendered.giveSign();
  await expect(dossier.heading()).toHaveText(inLanguage(remotePlace.names, 'en'));
  await explorer.expectSearch({ place: remotePlace.id });
  expect(await dataAskedFor()).toEqual(['/data/first.json', '/data/visits.json']);
});

test('in the moment in which the app takes over, a press on a mark is not left to the browser', async ({
  explorer,
}) => {
  const { prerendered, dossier } = explorer;
  await prerendered.load('');
  const isAnswered = await pressWhenTaken(prerendered.mark('place', remotePlace));
  await prerendered.giveSign();
  await expect(dossier.heading()).toHaveText(inLanguage(remotePlace.names, 'en'));
  await explorer.expectSearch({ place: remotePlace.id });
  expect(await isAnswered()).toBe(true);
});

test('the keys of the page do what they do later: those for searching at once', async ({
  explorer,
  page,
}) => {
  const { prerendered, filter } = explorer;
  const release = await explorer.browser.withhold(FILES.appCode);
  await prerendered.load('');
  await page.keyboard.type('/Valaam');
  await expect(filter.searchBox()).toHaveValue('Valaam');
  await prerendered.expectBeforeApp();
  release();
  await explorer.expectSearch({ q: 'Valaam' });
  await expect(filter.searchBox()).toBeFocused();

  await test.step('others with the app', async () => {
    const again = await explorer.browser.withhold(FILES.appCode);
    await prerendered.load('');
    await page.keyboard.press('l');
    await prerendered.expectBeforeApp();
    again();
    await explorer.expectSearch({ view: 'list' });
  });
});

test('a button that is pressed before its language is there is found again in it', async ({
  explorer,
}) => {
  const { prerendered, filter } = explorer;
  const release = await explorer.browser.withhold(FILES.appCode);
  await prerendered.load('?lang=ru');
  await filter.button().click();
  await expect(prerendered.waiting()).toHaveText(['Filter']);
  release();
  explorer.language = 'ru';
  await explorer.expectTakenOver();
  await expect(explorer.dialog()).toBeVisible();

  await test.step('also while the page says that it is loading', async () => {
    const goOn = await explorer.browser.withhold(FILES.dataset);
    await prerendered.load('?lang=ru');
    await expect(explorer.announcement()).not.toBeEmpty();
    explorer.language = 'en';
    await explorer.menuButton().click();
    goOn();
    explorer.language = 'ru';
    await explorer.expectTakenOver();
    await expect(explorer.menuButton()).toHaveAttribute('aria-expanded', 'true');
  });
});

test('in a language that comes with the app, the focus stays on the same mark, and one of several opens them', async ({
  explorer,
  page,
}) => {
  const { prerendered, map, timeline } = explorer;

  await test.step('a mark of the timeline', async () => {
    const release = await explorer.browser.withhold(FILES.appCode);
    await prerendered.load('?lang=ru');
    await prerendered.mark('visit', longestVisit).focus();
    release();
    explorer.language = 'ru';
    await explorer.expectTakenOver();
    await expect(timeline.mark(longestVisit.id).getByRole('button')).toBeFocused();
  });

  await test.step('a mark of several places', async () => {
    explorer.language = 'en';
    const release = await explorer.browser.withhold(FILES.appCode);
    await prerendered.load('?lang=ru');
    await prerendered.severalPlaces().first().click();
    await expect(prerendered.waiting()).toHaveCount(1);
    release();
    explorer.language = 'ru';
    await expect(map.gathered.card()).toBeVisible();
    await explorer.expectSearch({});
    expect(new URL(page.url()).pathname).toBe('/');
  });
});

test('while a mark is held, the app does not take over, and the page answers at once', async ({
  explorer,
  page,
}) => {
  const { prerendered, dossier } = explorer;
  const release = await explorer.browser.withhold(FILES.appCode);
  await prerendered.load('');
  await prerendered.mark('place', remotePlace).hover();
  const answerer = await whoAnswers(page);
  await page.mouse.down();
  const code = page.waitForResponse(FILES.appCode);
  release();
  await (await code).finished();
  // The page is idle when the app has begun and waits.
  for (let turn = 0; turn < 20; turn += 1) {
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  }
  await page.mouse.up();
  await expect.poll(answerer).toBe('page');
  await explorer.expectTakenOver();
  await explorer.expectSearch({ place: remotePlace.id });
  await dossier.expectPlace(remotePlace);
});

test('a press that is held while the app takes over is done when it ends', async ({
  explorer,
  page,
}) => {
  const { prerendered, timeline, dossier, filter } = explorer;
  /** Holds a mark while the app takes over. Returns how to let go of it. */
  const heldAtTakeover = async (mark: Locator) => {
    const release = await explorer.browser.withhold(FILES.appCode);
    await prerendered.load('');
    // The first that a page hears of a pointer is where it is, and not that it has moved.
    await page.mouse.move(0, 0);
    await mark.hover();
    const letGo = await holdWhenDrawing(mark);
    release();
    await explorer.expectTakenOver();
    return letGo;
  };

  await test.step('on a mark of a picture that the app takes over', async () => {
    const letGo = await heldAtTakeover(prerendered.mark('place', remotePlace));
    await letGo();
    await explorer.expectSearch({ place: remotePlace.id });
    await dossier.expectPlace(remotePlace);
  });

  await test.step('on a mark in the place of which a view has drawn another', async () => {
    const letGo = await heldAtTakeover(prerendered.mark('visit', longestVisit));
    await timeline.expectDrawn();
    await letGo();
    await explorer.expectSearch({ visit: longestVisit.id });
    await dossier.expectVisit(longestVisit);
  });

  await test.step('on a button', async () => {
    const release = await explorer.browser.withhold(FILES.appCode);
    await prerendered.load('');
    await filter.button().hover();
    await page.mouse.down();
    release();
    await explorer.expectTakenOver();
    await page.mouse.up();
    await expect(filter.panel()).toBeVisible();
  });

  await test.step('unless it slides off', async () => {
    const release = await explorer.browser.withhold(FILES.appCode);
    await prerendered.load('');
    await filter.button().hover();
    await page.mouse.down();
    release();
    await explorer.expectTakenOver();
    await page.mouse.move(400, 400);
    await page.mouse.up();
    await timeline.expectDrawn();
    await expect(filter.panel()).toBeHidden();
  });
});

test('a press of a finger is done once, by the click that the browser sends after it', async ({
  explorer,
}) => {
  const { prerendered, filter } = explorer;
  await explorer.browser.withhold(FILES.appCode);
  await prerendered.load('');
  expect(await clicksBeforeThatOfFinger(filter.button())).toBe(0);
});

test('what more there is to an excerpt can be asked for before the app is there', async ({
  explorer,
}) => {
  const { prerendered, dossier } = explorer;
  const release = await explorer.browser.withhold(FILES.appCode);
  await prerendered.load('visit/2024-01-st-petersburg/');
  const figures = dossier.figures();
  await expect(dossier.more.buttonOf(figures)).toHaveCount(await figures.count());
  await dossier.more.button().click();
  await expect(prerendered.waiting()).toHaveAccessibleName(/^More about this excerpt from \S/);
  await prerendered.expectBeforeApp();
  release();
  await expect(dossier.more.item('In context')).toBeVisible();

  await test.step('also of words that a press has brought', async () => {
    const again = await explorer.browser.withhold(FILES.appCode);
    await prerendered.load('visit/2024-01-st-petersburg/');
    await prerendered.link('Pulkovo Airport').first().click();
    await expect(dossier.heading()).toHaveText('Pulkovo Airport');
    await prerendered.expectBeforeApp();
    await expect(dossier.more.buttonOf(figures)).toHaveCount(await figures.count());
    again();
    await explorer.expectTakenOver();
  });
});
