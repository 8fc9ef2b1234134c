/** Beside map and timeline: who reports what, how we know, and what stands behind a tag. */
import { expect, expectAccessible, test } from './fixtures.ts';

test('axe finds nothing in coverage and method in dark colours', async ({ explorer, page }) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await explorer.load('?view=coverage');
  for (const view of ['coverage', 'method'] as const) {
    await test.step(view, async () => {
      await explorer.turnTo(view);
      await explorer.expectSearch({ view });
      await expect(explorer.viewPanel.heading()).toBeVisible();
      await expectAccessible(page);
    });
  }
});

test('a citation is offered in every form, with nothing of another origin', async ({
  explorer,
  page,
}) => {
  await explorer.load('?view=method&source=moscow-times-2024-07-25');
  await explorer.dossier.more.citeFirst();
  const dialog = explorer.dialog();
  const text = dialog.getByRole('textbox');
  await expect(text).toHaveValue(/The Moscow Times/);
  await dialog.getByRole('radio', { name: 'BibTeX' }).check();
  await expect(text).toHaveValue(/^@misc\{/);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
