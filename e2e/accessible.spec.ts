/** axe finds nothing against WCAG 2.2 AA in any state of the page, in light colours and in dark ones. */
import { LIMITS } from '../scripts/limits.ts';
import { longestVisit, remotePlace, sources } from './dataset.ts';
import { type Explorer, FILES } from './explorer.ts';
import { expect, expectAccessible, expectContrast, NO_PAGE, test } from './fixtures.ts';

const [source] = sources;
const [stop] = longestVisit.stops;
type State = {
  readonly name: string;
  /** Leads there, from the state before or by an address. */
  readonly reach?: (explorer: Explorer) => Promise<void>;
  /** What map and timeline show if not everything that they have: nothing, or they are not there. */
  readonly views?: 'empty' | 'none';
  /** What lies over the page or opens in it: shown before, and hidden after, the look. */
  readonly show?: (explorer: Explorer) => Promise<void>;
  readonly hide?: (explorer: Explorer) => Promise<void>;
};

/** Whoever adds something to the page adds it here. Each row is gone through on one page. */
const STATES: readonly (readonly State[])[] = [
  [
    { name: 'everything' },
    { name: 'the downloads', show: ({ downloads }) => downloads.open(), hide: closeDialog },
    { name: 'the help of keys', show: pressHelp, hide: closeDialog },
    { name: 'a visit', reach: at(`?visit=${longestVisit.id}`) },
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
    { name: 'a citation', show: ({ dossier }) => dossier.more.openCitation(), hide: closeDialog },
    {
      name: 'the passage and the claims',
      show: ({ dossier }) => dossier.openEvidence(),
      hide: ({ dossier }) => dossier.closeEvidence(),
    },
    { name: 'the sharing', show: ({ sharing }) => sharing.open(), hide: closeDialog },
  ],
  [
    { name: 'coverage', reach: at('?view=coverage'), views: 'none' },
    { name: 'how we know', reach: at('?view=method'), views: 'none' },
    { name: 'the table', reach: at('?view=table'), views: 'none' },
    { name: 'the list', reach: at('?view=list'), views: 'none' },
    { name: 'the builder of stories', reach: at('?view=builder') },
    {
      name: 'a handout',
      reach: async (explorer) => {
        await explorer.travel('?view=handout');
        await explorer.handout.expectReady();
      },
      views: 'none',
    },
  ],
  [
    { name: 'a period', reach: loaded('?from=2024-01-01&to=2024-06-30') },
    {
      name: 'the filter',
      reach: loaded(`?status=happened&places=${remotePlace.id}`),
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
  [
    { name: 'a link of another version', reach: loaded('?v=000000000000') },
    { name: 'a stale link', reach: loaded('?visit=no-such-visit') },
  ],
];

// Each looks at several states in both themes.
test.describe.configure({ timeout: LIMITS.longTest });

test.describe('in both themes', () => {
  for (const states of STATES) {
    test(states.map(({ name }) => name).join(', '), async ({ explorer, allow }) => {
      allow(NO_PAGE);
      // Markers and marks are looked at; drawing land and water anew for each theme would take longest.
      await explorer.browser.withhold(FILES.basemap);
      await explorer.load();
      for (const state of states) await test.step(state.name, () => lookAt(explorer, state));
    });
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  // The other alphabet, too: to axe, Russian and Belarusian are the same page.
  test('everything and a stop, in Belarusian', async ({ explorer, page }) => {
    explorer.language = 'be';
    await explorer.open('?lang=be');
    await expectAccessible(page);
    await explorer.dossier.visit(longestVisit).click();
    await explorer.dossier.stop(stop).click();
    await explorer.expectStop(stop);
    await expectAccessible(page);
  });
});

test('while loading, then without a dataset', async ({ explorer, page, allow }) => {
  allow(/^status 404: GET .*\/data\/(first|visits)\.json$/);
  const release = await explorer.browser.withhold(FILES.dataset, { status: 404 });
  await explorer.arrive('?q=palace&scale=true');
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
  if (views === 'none') await expect(explorer.viewPanel.heading()).toBeVisible();
  else {
    await explorer.timeline.expectDrawn();
    await explorer.timeline.expectAtRest();
  }
  if (!views) await explorer.map.expectOpen();
  await show?.(explorer);
  await test.step('light', () => expectAccessible(page));
  await page.emulateMedia({ colorScheme: 'dark' });
  await explorer.picture.expectPainted();
  await test.step('dark', () => expectContrast(page));
  await page.emulateMedia({ colorScheme: 'light' });
  await explorer.picture.expectPainted();
  await hide?.(explorer);
}

function at(search: string): (explorer: Explorer) => Promise<void> {
  return async (explorer) => {
    await explorer.travel(search);
    await explorer.expectSearch(Object.fromEntries(new URLSearchParams(search)));
  };
}

/** What only a page says that has just been opened; or its map, which travelling leaves where it is. */
function loaded(search: string): (explorer: Explorer) => Promise<void> {
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
