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

test('a change of language keeps the choice and changes every name', async ({ explorer, page }) => {
  await explorer.open(`?stop=${stop.id}`);
  await explorer.expectStop(stop);
  for (const language of ['ru', 'be', 'en'] as const) {
    expect(await explorer.entriesAddedBy(() => explorer.speak(language))).toBe(0);
    // Regions, markers, marks and entries are looked for by their names in that language.
    await explorer.expectStop(stop);
    await expect(explorer.map.marker(placeOf(stop))).toBeVisible();
    await expect(explorer.documentElement()).toHaveAttribute('lang', language);
    await expect(explorer.title()).toHaveText(inLanguage(dataset.dossier.title, language));
    expect(new URL(page.url()).searchParams.get('lang')).toBe(language);
    for (const quotation of await explorer.dossier.quotations().all()) {
      await expect(quotation).toHaveAttribute('lang', /^en/);
    }
  }
});

for (const language of ['ru', 'be'] as const) {
  test(`a link opens in ${language}`, async ({ explorer }) => {
    explorer.language = language;
    await explorer.open(`?lang=${language}`);
    await explorer.expectNothing();
    await expect(explorer.documentElement()).toHaveAttribute('lang', language);
    await explorer.map.press(remotePlace);
    await explorer.expectPlace(remotePlace);
    await explorer.timeline.visit(visits[0]).click();
    await explorer.expectVisit(visits[0]);
    expect(await explorer.regionNames()).toHaveLength(3);
  });
}

test.describe('a reader whose browser speaks Belarusian', () => {
  test.use({ locale: 'be-BY' });

  test('is spoken to in Belarusian', async ({ explorer, page }) => {
    explorer.language = 'be' satisfies Language;
    await explorer.open();
    await explorer.expectNothing();
    await expect(explorer.documentElement()).toHaveAttribute('lang', 'be');
    expect(new URL(page.url()).search).toBe('');
  });
});

test('of words only those of the language spoken travel', async ({ explorer, page }) => {
  const travelled: string[] = [];
  page.on('request', (request) => {
    const [, language] = /_words-([a-z]+)-[^/]*\.js$/.exec(request.url()) ?? [];
    if (language) travelled.push(language);
  });
  await explorer.openDrawn();
  await explorer.expectNothing();
  expect(travelled).toEqual([]);
  await explorer.speak('ru');
  await explorer.expectNothing();
  expect(travelled).toEqual(['ru']);
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

test('the languages are offered in their own words', async ({ explorer }) => {
  await explorer.open();
  for (const language of ['en', 'ru', 'be'] as const) {
    await expect(explorer.languageOffered(language)).toHaveAttribute('lang', language);
  }
});
