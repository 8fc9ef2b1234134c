/** Presenting: the slides, the keys of clickers and keyboards, hands, and the address. Without WebGL. */
import { dataset, inLanguage, longestVisit, placeOf, stops, visits } from './dataset.ts';
import { expect, test } from './fixtures.ts';

const [firstVisit] = visits;
const [firstStop] = firstVisit.stops;
const stop = longestVisit.stops[1] ?? longestVisit.stops[0];
/** Slides, counted from 1: the title, then each visit before its stops. */
const slideOfStop = 2 + visits.indexOf(longestVisit) + 1 + stops.indexOf(stop);

test('what is selected is presented, and is selected again afterwards', async ({
  explorer,
  page,
}) => {
  const { stage } = explorer;
  await explorer.open(`?stop=${stop.id}`);
  await stage.presentLink().click();
  await stage.expectTold(stop);
  await stage.expectSlide(slideOfStop);
  await explorer.expectSearch({ present: '', step: String(slideOfStop) });
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await stage.expectTold(longestVisit);
  await page.keyboard.press('Escape');
  await stage.expectOver();
  await explorer.expectVisit(longestVisit);
});

test('a link to a step opens there; one beyond the end at the nearest', async ({ explorer }) => {
  const { stage } = explorer;
  await stage.open(`?present&step=${slideOfStop}`);
  await stage.expectTold(stop);
  await stage.open('?present&step=9999');
  const { count } = await stage.position();
  expect(count).toBeGreaterThan(1);
  await stage.expectSlide(count);
  await stage.open(`?present&stop=${stop.id}`);
  await stage.expectTold(stop);
  await explorer.expectSearch({ present: '', step: String(slideOfStop) });
});

test('Back leaves it, whatever was shown in between, and Forward enters it again', async ({
  explorer,
  page,
}) => {
  const { stage } = explorer;
  await explorer.open(`?visit=${firstVisit.id}`);
  await stage.presentLink().click();
  await stage.expectTold(firstVisit);
  await explorer.history.expectAdded(0, async () => {
    await page.keyboard.press('PageDown');
    await stage.expectTold(firstStop);
    await page.keyboard.press('End');
  });
  await page.goBack();
  await stage.expectOver();
  await explorer.expectVisit(firstVisit);
  await page.goForward();
  const { count } = await stage.position();
  await stage.expectSlide(count);
});

test('a clicker is enough', async ({ explorer, page }) => {
  const { stage } = explorer;
  await explorer.open(`?visit=${firstVisit.id}`);
  const isSamePage = await stage.mark();
  await page.keyboard.press('F5');
  await stage.expectTold(firstVisit);
  await page.keyboard.press('PageDown');
  await stage.expectTold(firstStop);
  await page.keyboard.press('PageUp');
  await stage.expectTold(firstVisit);
  for (const key of ['b', '.']) {
    await page.keyboard.press(key);
    await expect(stage.darkness()).toBeVisible();
    await expect(stage.heading()).not.toBeInViewport({ ratio: 1.01 });
    await page.keyboard.press(key);
    await expect(stage.darkness()).toHaveCount(0);
  }
  // From a dark screen the next press only lights it.
  await page.keyboard.press('b');
  await page.keyboard.press('PageDown');
  await expect(stage.darkness()).toHaveCount(0);
  await stage.expectTold(firstVisit);
  await page.keyboard.press('F5');
  await expect.poll(() => stage.isFullscreen()).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => stage.isFullscreen()).toBe(false);
  await stage.expectTold(firstVisit);
  await page.keyboard.press('Escape');
  await stage.expectOver();
  expect(await isSamePage()).toBe(true);
});

test('every key does what it says', async ({ explorer, page }) => {
  const { stage } = explorer;
  await stage.open();
  const { count } = await stage.position();
  const on = ['ArrowRight', 'n', 'N', 'ArrowDown', 'Space'];
  for (const [i, key] of on.entries()) {
    await page.keyboard.press(key);
    await stage.expectSlide(i + 2);
  }
  const back = ['ArrowLeft', 'p', 'Shift+Space', 'ArrowUp', 'PageUp'];
  for (const [i, key] of back.entries()) {
    await page.keyboard.press(key);
    await stage.expectSlide(on.length - i);
  }
  await page.keyboard.press('End');
  await stage.expectSlide(count);
  await page.keyboard.press('Home');
  await stage.expectSlide(1);

  await page.keyboard.press('o');
  await expect(stage.overview().getByRole('listitem')).toHaveCount(count);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(stage.overview()).toHaveCount(0);
  await stage.expectSlide(3);
  await page.keyboard.press('o');
  await page.keyboard.press('Escape');
  await expect(stage.overview()).toHaveCount(0);
  await stage.expectSlide(3);

  await page.keyboard.press('g');
  await expect(stage.goTo().getByRole('spinbutton')).toBeFocused();
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await stage.expectSlide(5);

  await page.keyboard.press('F1');
  await expect(stage.help()).toBeVisible();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Escape');
  await stage.expectSlide(5);

  await page.keyboard.press('f');
  await expect.poll(() => stage.isFullscreen()).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(() => stage.isFullscreen()).toBe(false);
  // With another key held it is the browser's.
  await page.keyboard.press('Control+ArrowRight');
  await page.keyboard.press('Alt+n');
  await stage.expectSlide(5);
});

test('Space presses the button that has the focus, fingers and edges turn the page', async ({
  explorer,
  page,
}) => {
  const { stage } = explorer;
  await stage.open('?present&step=4');
  await stage.map.expectDrawn();
  await test.step('a clicker goes on all the same', async () => {
    await stage.button('Previous slide').focus();
    await page.keyboard.press('Space');
    await stage.expectSlide(3);
    await page.keyboard.press('PageDown');
    await stage.expectSlide(4);
  });
  await test.step('fingers and edges', async () => {
    await stage.swipe(-120);
    await stage.expectSlide(5);
    await stage.swipe(120);
    await stage.expectSlide(4);
    await stage.swipe(20);
    await stage.pressEdge('right');
    await stage.expectSlide(5);
    await stage.pressEdge('left');
    await stage.expectSlide(4);
  });
  await test.step('single letters can be switched off, what has a name goes on', async () => {
    await page.keyboard.press('?');
    await explorer.singleKeys().uncheck();
    await page.keyboard.press('Escape');
    await expect(explorer.dialog()).toHaveCount(0);
    await page.keyboard.press('b');
    await page.keyboard.press('n');
    await page.keyboard.press('PageDown');
    await stage.expectSlide(5);
    await expect(stage.darkness()).toHaveCount(0);
  });
});

test('a keyboard alone presents, chooses a story, and leaves', async ({ explorer, page }) => {
  const { stage } = explorer;
  await explorer.open();
  await explorer.focus.tabTo(stage.presentLink());
  await page.keyboard.press('Enter');
  await expect(stage.setup.dialog()).toBeVisible();
  const before = (await stage.position()).count;
  await explorer.focus.tabTo(stage.setup.stories().first());
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(stage.setup.stories().nth(2)).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(stage.setup.dialog()).toHaveCount(0);
  await expect(stage.heading()).toBeFocused();
  await expect.poll(async () => (await stage.position()).count).not.toBe(before);
  await explorer.expectSearch({ present: 'who-says-so' });
  await explorer.focus.tabTo(stage.button('Leave the presentation'));
  await page.keyboard.press('Enter');
  await stage.expectOver();
  await expect(explorer.focus.element()).toHaveCount(1);
});

test('every slide of the dossier has its card, on the screen as a whole', async ({
  explorer,
  page,
}) => {
  const { stage } = explorer;
  await page.setViewportSize({ width: 1280, height: 720 });
  await stage.open();
  const { count } = await stage.position();
  for (let number = 2; number <= count; number += 1) {
    await page.keyboard.press('ArrowRight');
    await stage.expectSlide(number);
    await expect.poll(() => stage.isCardWhole(), `slide ${number}`).toBe(true);
    if ((await stage.quotations().count()) > 0) {
      await expect.poll(() => stage.quotationSize()).toBeGreaterThanOrEqual(27);
    }
  }
  await expect(stage.card().getByRole('listitem')).toHaveCount(dataset.sources.length);
});

test('the stop is on the map beside the card, and in time', async ({ explorer, page }) => {
  const { stage } = explorer;
  await page.setViewportSize({ width: 1280, height: 720 });
  await stage.open(`?present&step=${slideOfStop}`);
  await stage.map.expectDrawn();
  await expect.poll(() => stage.map.isInSight(placeOf(stop))).toBe(true);
  await expect.poll(() => stage.map.isNamed(placeOf(stop))).toBe(true);
  await expect(stage.dots()).toHaveCount(visits.length);
  await expect(stage.currentDots()).toHaveCount(1);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await expect.poll(() => stage.map.isInSight(placeOf(stop))).toBe(true);
  await test.step('on paper it is what is selected at the slide', async () => {
    await explorer.paper.show(672);
    await expect(stage.main()).toBeHidden();
  });
});

test('what is too long for the screen is read on before the next slide', async ({
  explorer,
  page,
}) => {
  const { stage } = explorer;
  await page.setViewportSize({ width: 390, height: 600 });
  await stage.open(`?present&step=${slideOfStop}`);
  const scrolled = () => stage.text().evaluate(({ scrollTop }) => scrollTop);
  await page.keyboard.press('PageDown');
  await expect.poll(scrolled).toBeGreaterThan(0);
  await stage.expectTold(stop);
  const isAtEnd = () =>
    stage
      .text()
      .evaluate(
        ({ scrollTop, clientHeight, scrollHeight }) => scrollTop + clientHeight >= scrollHeight - 4,
      );
  await expect
    .poll(async () => {
      if (!(await isAtEnd())) await page.keyboard.press('PageDown');
      return isAtEnd();
    })
    .toBe(true);
  await page.keyboard.press('PageDown');
  await stage.expectSlide(slideOfStop + 1);
  await expect.poll(scrolled).toBe(0);
});

test('a story that there is not is said to be missing, and the visits are presented', async ({
  explorer,
}) => {
  const { stage } = explorer;
  await stage.open('?present=atlantis');
  await expect(stage.notice()).toContainText('atlantis');
  await expect(stage.heading()).toHaveText(inLanguage(dataset.dossier.title, 'en'));
  await stage.notice().getByRole('button').click();
  await expect(stage.notice()).toHaveCount(0);
});

test('a story is told as it was written, with whose words it quotes', async ({
  explorer,
  page,
}) => {
  const { stage } = explorer;
  await stage.open('?present=five-visits');
  await expect.poll(async () => (await stage.position()).count).toBe(10);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(stage.quotations().first()).toBeVisible();
  await expect(stage.card().getByRole('figure').first()).toContainText('The Moscow Times');
  await expect.poll(() => stage.quotationSize()).toBeGreaterThanOrEqual(27);
});

test('it is light unless the address says dark', async ({ explorer, page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const { stage } = explorer;
  await stage.open();
  await expect(explorer.documentElement()).toHaveAttribute('data-theme', 'light');
  await stage.open('?present&theme=dark');
  await expect(explorer.documentElement()).toHaveAttribute('data-theme', 'dark');
});

test('a key is heard from the moment that a slide is there', async ({ explorer }) => {
  const { stage } = explorer;
  await stage.pressAtOnce('End');
  await stage.open('?present');
  const { count } = await stage.position();
  await stage.expectSlide(count);
});

test('so is one that reads on, which is not undone', async ({ explorer, page }) => {
  const { stage } = explorer;
  await page.setViewportSize({ width: 390, height: 600 });
  await stage.pressAtOnce('PageDown');
  await stage.open(`?present&step=${slideOfStop}`);
  await stage.map.expectDrawn();
  await stage.expectSlide(slideOfStop);
  expect(await stage.text().evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
});
