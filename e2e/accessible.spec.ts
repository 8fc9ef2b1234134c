/** axe finds nothing against WCAG 2.2 AA in any state of the page, colours or language. */
import { longestVisit, remotePlace, sources } from './dataset.ts';
import { type Explorer, FILES } from './explorer.ts';
import { expect, expectAccessible, expectContrast, test } from './fixtures.ts';

const [source] = sources;
const [stop] = longestVisit.stops;
const LANGUAGES = ['en', 'ru', 'be'] as const;
const COLOURS = ['light', 'dark'] as const;

type State = {
  readonly name: string;
  /** The query string that leads there. */
  readonly search: string;
  /** Neither map nor timeline has anything to show. */
  readonly isEmpty?: true;
  /** What no address leads to: done before, and undone after, each look. Knows no language. */
  readonly show?: (explorer: Explorer) => Promise<void>;
  readonly hide?: (explorer: Explorer) => Promise<void>;
};

/** Whoever adds something to the page adds it here. */
const STATES: readonly State[] = [
  { name: 'everything', search: '' },
  { name: 'a visit', search: `?visit=${longestVisit.id}` },
  { name: 'a stop', search: `?stop=${stop.id}` },
  { name: 'a place', search: `?place=${remotePlace.id}` },
  { name: 'a document', search: `?source=${source.id}` },
  { name: 'coverage', search: '?view=coverage' },
  { name: 'how we know', search: '?view=method' },
  { name: 'the builder of stories', search: '?view=builder' },
  { name: 'a handout', search: '?view=handout' },
  { name: 'the list', search: '?view=list' },
  { name: 'the table', search: '?view=table' },
  {
    name: 'the filter',
    search: `?status=happened&places=${remotePlace.id}`,
    show: async ({ filter }) => filter.open(),
    hide: async (explorer) => explorer.pressEscape(),
  },
  { name: 'nothing that passes the filter', search: '?q=xyzzy', isEmpty: true },
  {
    name: 'the downloads',
    search: '',
    show: async ({ downloads }) => downloads.open(),
    hide: async (explorer) => explorer.pressEscape(),
  },
  {
    name: 'the sharing',
    search: `?stop=${stop.id}`,
    show: async ({ sharing }) => sharing.open(),
    hide: async (explorer) => explorer.pressEscape(),
  },
  { name: 'a link of another version', search: '?v=000000000000' },
  { name: 'a stale link', search: '?visit=no-such-visit' },
  { name: 'a period', search: '?from=2024-01-01&to=2024-06-30' },
  {
    name: 'the help of keys',
    search: '',
    show: async ({ page }) => page.keyboard.press('?'),
    hide: async (explorer) => explorer.pressEscape(),
  },
  {
    name: 'a citation',
    search: `?stop=${stop.id}`,
    show: async ({ dossier }) => dossier.openCitation(),
    hide: async (explorer) => explorer.pressEscape(),
  },
  {
    name: 'the passage and the claims',
    search: `?stop=${stop.id}`,
    show: async ({ dossier }) => dossier.openEvidence(),
    hide: async ({ dossier }) => dossier.openEvidence(),
  },
];

test.use({ hasWebGl: false });

test.describe('in every language and in both themes', () => {
  for (const { name, search, isEmpty, show, hide } of STATES) {
    test(name, async ({ explorer, page }) => {
      // Markers and marks are looked at; drawing land and water anew for each theme would take longest.
      await explorer.withhold(FILES.basemap);
      await explorer.load(search);
      await expect(explorer.title()).toHaveCount(1);
      if (!search.includes('view=')) {
        await explorer.timeline.expectDrawn();
        if (!isEmpty) await expect(explorer.map.markers().first()).toBeVisible();
      }
      for (const language of LANGUAGES) {
        await explorer.speak(language);
        await expect(explorer.documentElement()).toHaveAttribute('lang', language);
        await show?.(explorer);
        for (const colorScheme of COLOURS) {
          await page.emulateMedia({ colorScheme });
          const look = colorScheme === 'light' ? expectAccessible : expectContrast;
          await test.step(`${language}, ${colorScheme}`, () => look(page));
        }
        await hide?.(explorer);
      }
    });
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('everything and a stop', async ({ explorer, page }) => {
    await explorer.open();
    await expectAccessible(page);
    await explorer.dossier.visit(longestVisit).click();
    await explorer.dossier.stop(stop).click();
    await explorer.expectStop(stop);
    await expectAccessible(page);
  });
});

test('while loading, then without a dataset', async ({ explorer, page, allow }) => {
  allow(/^status 404: GET .*\/data\/visits\.json$/);
  const release = await explorer.withhold(FILES.dataset, { status: 404 });
  await explorer.arrive(`?visit=${longestVisit.id}`);
  await expect(explorer.announcement()).toBeVisible();
  await expectAccessible(page);
  release();
  await expect(explorer.alert()).toBeVisible();
  await expectAccessible(page);
});
