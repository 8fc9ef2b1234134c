/** axe finds nothing against WCAG 2.2 AA in any state of the page, colours or alphabet. */
import { LIMITS } from '../scripts/limits.ts';
import { longestVisit, remotePlace, sources } from './dataset.ts';
import { type Explorer, FILES } from './explorer.ts';
import { expect, expectAccessible, expectContrast, test } from './fixtures.ts';

const [source] = sources;
const [stop] = longestVisit.stops;
/**
 * One for each alphabet: to axe, Russian and Belarusian are the same page. The words that lead from
 * state to state are English: that comes last.
 */
const LANGUAGES = ['be', 'en'] as const;
/** Colours know no language: the dark ones are looked at once. */
const LAST_LANGUAGE = 'en';

type State = {
  readonly name: string;
  /** Leads there, from the state before or by an address, in English. */
  readonly reach?: (explorer: Explorer) => Promise<void>;
  /** What map and timeline show if not everything that they have: nothing, or they are not there. */
  readonly views?: 'empty' | 'none';
  /** What lies over the page or opens in it: shown before, and hidden after, each look. Knows no language. */
  readonly show?: (explorer: Explorer) => Promise<void>;
  readonly hide?: (explorer: Explorer) => Promise<void>;
};

/** Whoever adds something to the page adds it here. Each row is gone through on one page. */
const STATES: readonly (readonly State[])[] = [
  [
    { name: 'everything', reach: at('') },
    { name: 'the downloads', show: ({ downloads }) => downloads.open(), hide: closeDialog },
    { name: 'the help of keys', show: pressHelp, hide: closeDialog },
  ],
  [{ name: 'a visit', reach: at(`?visit=${longestVisit.id}`) }],
  [
    { name: 'a place', reach: at(`?place=${remotePlace.id}`) },
    {
      name: 'a document',
      reach: async (explorer) => {
        await explorer.pressEscape();
        await explorer.dossier.source(source).click();
        await explorer.expectSource(source);
      },
    },
  ],
  [
    { name: 'a stop', reach: at(`?stop=${stop.id}`) },
    { name: 'a citation', show: ({ dossier }) => dossier.openCitation(), hide: closeDialog },
  ],
  [
    {
      name: 'the passage and the claims',
      reach: at(`?stop=${stop.id}`),
      show: ({ dossier }) => dossier.openEvidence(),
      hide: ({ dossier }) => dossier.closeEvidence(),
    },
    { name: 'the sharing', show: ({ sharing }) => sharing.open(), hide: closeDialog },
  ],
  [{ name: 'coverage', reach: at('?view=coverage'), views: 'none' }],
  [
    { name: 'how we know', reach: at('?view=method'), views: 'none' },
    { name: 'the table', reach: at('?view=table'), views: 'none' },
  ],
  [{ name: 'the list', reach: at('?view=list'), views: 'none' }],
  [
    { name: 'the builder of stories', reach: at('?view=builder') },
    {
      name: 'a handout',
      reach: async (explorer) => {
        await explorer.load('?view=handout');
        await explorer.handout.expectReady();
      },
      views: 'none',
    },
  ],
  [
    {
      name: 'the filter',
      reach: at(`?status=happened&places=${remotePlace.id}`),
      show: ({ filter }) => filter.open(),
      hide: closeDialog,
    },
    {
      name: 'nothing that passes the filter',
      reach: async (explorer) => {
        await explorer.filter.clearAll();
        await explorer.filter.search('xyzzy');
        await explorer.expectSearch({ q: 'xyzzy' });
      },
      views: 'empty',
    },
  ],
  [{ name: 'a period', reach: at('?from=2024-01-01&to=2024-06-30') }],
  [
    { name: 'a link of another version', reach: at('?v=000000000000') },
    { name: 'a stale link', reach: at('?visit=no-such-visit') },
  ],
];

// Each looks at several pages in two alphabets and both themes.
test.describe.configure({ timeout: LIMITS.longTest });

test.describe('in both alphabets and both themes', () => {
  for (const states of STATES) {
    test(states.map(({ name }) => name).join(', '), async ({ explorer }) => {
      // Markers and marks are looked at; drawing land and water anew for each theme would take longest.
      await explorer.withhold(FILES.basemap);
      for (const state of states) await test.step(state.name, () => lookAt(explorer, state));
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

async function lookAt(explorer: Explorer, { reach, show, hide, views }: State): Promise<void> {
  const { page } = explorer;
  await reach?.(explorer);
  await expect(explorer.title()).toHaveCount(1);
  for (const language of LANGUAGES) {
    await explorer.speak(language);
    await expect(explorer.documentElement()).toHaveAttribute('lang', language);
    if (views === 'none') await expect(explorer.pageHeading()).toBeVisible();
    else {
      await explorer.timeline.expectDrawn();
      await explorer.timeline.expectAtRest();
    }
    if (!views) await expect(explorer.map.markers().first()).toBeVisible();
    await show?.(explorer);
    await test.step(`${language}, light`, () => expectAccessible(page));
    if (language === LAST_LANGUAGE) {
      await page.emulateMedia({ colorScheme: 'dark' });
      await explorer.expectPainted();
      await test.step(`${language}, dark`, () => expectContrast(page));
      await page.emulateMedia({ colorScheme: 'light' });
      await explorer.expectPainted();
    }
    await hide?.(explorer);
  }
}

function at(search: string): (explorer: Explorer) => Promise<void> {
  return (explorer) => explorer.load(search);
}

async function pressHelp(explorer: Explorer): Promise<void> {
  await explorer.page.keyboard.press('?');
  await expect(explorer.dialog()).toBeVisible();
}

async function closeDialog(explorer: Explorer): Promise<void> {
  await explorer.pressEscape();
  await expect(explorer.dialog()).toHaveCount(0);
}
