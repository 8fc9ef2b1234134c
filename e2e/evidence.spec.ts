/** Beside map and timeline: who reports what, how we know, and what stands behind a tag. */
import { expect, expectAccessible, test } from './fixtures.ts';

test.use({ hasWebGl: false });

for (const view of ['coverage', 'method'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in ${view}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(`./?view=${view}`);
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      await expectAccessible(page);
    });
  }
}

test('a citation is offered in every form, with nothing of another origin', async ({ page }) => {
  await page.goto('./?view=method&source=moscow-times-2024-07-25');
  await page.getByRole('button', { name: 'Cite', exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  const text = dialog.getByRole('textbox');
  await expect(text).toHaveValue(/The Moscow Times/);
  await dialog.getByRole('radio', { name: 'BibTeX' }).check();
  await expect(text).toHaveValue(/^@misc\{/);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
