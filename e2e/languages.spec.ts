/** The page in another language is the same page. */
import {
  dataset,
  inLanguage,
  type Language,
  longestVisit,
  placeOf,
  remotePlace,
  visits,
} from './dataset.ts';
import { expect, test } from './fixtures.ts';

const [stop] = longestVisit.stops;

test('a change of language keeps the choice and changes every name; of words only those spoken travel', async ({
  explorer,
  page,
}) => {
  const travelled: string[] = [];
  page.on('request', (request) => {
    const [, language] = /_words-([a-z]+)-[^/]*\.js$/.exec(request.url()) ?? [];
    if (language) travelled.push(language);
  });
  await explorer.openDrawn(`?stop=${stop.id}`);
  await explorer.expectStop(stop);

  await test.step('the languages are offered in their own words', async () => {
    await explorer.openMenu();
    for (const language of ['en', 'ru', 'be'] as const) {
      await expect(explorer.header.languageOffered(language)).toHaveAttribute('lang', language);
    }
    await explorer.closeMenu();
    expect(travelled).toEqual([]);
  });

  for (const [language, fetched] of [
    ['ru', ['ru']],
    ['be', ['ru', 'be']],
    ['en', ['ru', 'be']],
  ] as const) {
    await test.step(language, async () => {
      await explorer.history.expectAdded(0, () => explorer.header.speak(language));
      // Regions, markers, marks and entries are looked for by their names in that language.
      await explorer.expectStop(stop);
      await expect(explorer.map.marker(placeOf(stop))).toBeVisible();
      await expect(explorer.documentElement()).toHaveAttribute('lang', language);
      await expect(explorer.title()).toHaveText(inLanguage(dataset.dossier.title, language));
      await expect.poll(() => new URL(page.url()).searchParams.get('lang')).toBe(language);
      for (const quotation of await explorer.dossier.quotations().all()) {
        await expect(quotation).toHaveAttribute('lang', /^en/);
      }
      expect(travelled).toEqual(fetched);
    });
  }
});

test('a link opens in its language', async ({ explorer }) => {
  for (const language of ['ru', 'be'] as const) {
    await test.step(language, async () => {
      explorer.language = language;
      await explorer.open(`?lang=${language}`);
      await explorer.expectNothing();
      await expect(explorer.documentElement()).toHaveAttribute('lang', language);
      await explorer.map.press(remotePlace);
      await explorer.expectPlace(remotePlace);
      await explorer.timeline.visit(visits[0]).click();
      await explorer.expectVisit(visits[0]);
      await expect.poll(() => explorer.outline.regionNames()).toHaveLength(3);
    });
  }
});

test.describe('a reader whose browser speaks Belarusian', () => {
  test.use({ locale: 'be-BY', hasReader: false });

  test('is spoken to in Belarusian, before giving any sign', async ({ explorer, page }) => {
    explorer.language = 'be' satisfies Language;
    await explorer.open();
    await explorer.expectNothing();
    await expect(explorer.documentElement()).toHaveAttribute('lang', 'be');
    expect(new URL(page.url()).search).toBe('');
  });
});

test('where the words of a language do not come the page goes on in the one before', async ({
  explorer,
  page,
  allow,
}) => {
  allow(/^failed: GET .*_words-be/);
  await page.route('**/_words-be-*', (route) => route.abort());
  await explorer.open('?lang=be');
  await explorer.expectNothing();
  await expect(explorer.documentElement()).toHaveAttribute('lang', 'en');
});
