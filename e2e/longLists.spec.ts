/** A dossier of more visits than a page draws at once: sheets with addresses, parts on request. */
import { type Dataset, longestVisit, readDataset } from './dataset.ts';
import { FILES } from './explorer.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

const COUNT = 80;

/** The dataset with one of its visits many times over. */
function many(): Dataset {
  const data = readDataset();
  const written = JSON.stringify(longestVisit);
  const visits = Array.from({ length: COUNT }, (_, i) => {
    // Ids of stops and excerpts begin with that of their visit.
    const text = written.replaceAll(longestVisit.id, `copy-${i}`);
    return { ...JSON.parse(text), title: { en: `Visit ${i}` } };
  });
  return Object.assign(data, { visits });
}

test('long lists are turned in sheets and drawn in parts, and nothing loses the focus', async ({
  explorer,
  page,
}) => {
  await page.route(FILES.dataset, (route) => route.fulfill({ json: many() }));
  const { views, dossier } = explorer;
  await explorer.load('?view=list&lang=en');
  await test.step('a sheet has an address and the focus, and Back leads to the one before', async () => {
    await expect(views.sheetRange()).toHaveText(new RegExp(`^1–\\d+ of ${COUNT}`));
    await views.sheet('Next page').focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/[?&]page=2(&|$)/);
    await expect(views.sheetRange()).toBeFocused();
    await expect(views.sheet('Page 2')).toHaveAttribute('aria-current', 'page');
    await expectAccessible(page);
    await page.goBack();
    await expect(views.sheet('Page 1')).toHaveAttribute('aria-current', 'page');
  });
  await test.step('what a link selects is on the sheet that is shown', async () => {
    await explorer.travel('?view=list&visit=copy-70&lang=en');
    await expect(views.listed('Visit 70')).toHaveAttribute('aria-pressed', 'true');
    await expect(views.listed('Visit 70')).toBeInViewport();
    await explorer.travel('?view=table&page=999&lang=en');
    await expect(views.sheetRange()).toHaveText(/–(\d+) of \1/);
  });
  await test.step('the matrix, too', async () => {
    await explorer.travel('?view=coverage&page=2&lang=en');
    await expect(views.sheet('Page 2')).toHaveAttribute('aria-current', 'page');
  });
  await test.step('the dossier draws more cards on request and moves the focus to the first of them', async () => {
    await explorer.travel('?lang=en');
    const shown = await dossier.list.all().count();
    await dossier.list.showMore().focus();
    await page.keyboard.press('Enter');
    await expect(dossier.list.at(shown)).toBeFocused();
    await expectAccessible(page);
  });
});
