/** Languages that the dossier is not written in: long words, and numbers with several forms. */
import { expect, test } from './fixtures.ts';

const WIDTHS = [1440, 390, 320];

const SAID = {
  // One, two to four, five and more; the last is the dossier's own language.
  pl: [/\b1 etap\b/, /\b4 lata\b/, /\b2 miesiące\b/, /\b6 miesięcy\b/, 'angielski'],
  de: [/\b1 Station\b/, /\b4 Jahre\b/, /\b2 Monate\b/, /\b19 Stationen\b/, 'Englisch'],
} as const;

for (const [language, texts] of Object.entries(SAID)) {
  test(`in ${language} numbers have their forms, and nothing is cut`, async ({
    explorer,
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await explorer.load(`?lang=${language}`);
    await expect(explorer.documentElement()).toHaveAttribute('lang', language);
    for (const text of texts) await expect.poll(() => explorer.outline.said()).toMatch(text);
    for (const search of ['?', '?present&step=3&']) {
      if (search !== '?') await explorer.load(`${search}lang=${language}`);
      await expect(explorer.documentElement()).toHaveAttribute('lang', language);
      for (const width of WIDTHS) {
        const what = `${search} ${width}`;
        await page.setViewportSize({ width, height: 844 });
        await explorer.picture.expectType();
        await expect
          .poll(() => explorer.picture.overhang(), `${what}: sideways`)
          .toBeLessThanOrEqual(0);
        await expect.poll(() => explorer.picture.cutTexts(), `${what}: cut texts`).toEqual([]);
      }
    }
  });
}
