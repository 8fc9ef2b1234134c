import { describe, expect, test } from 'vitest';
import { EVERYTHING } from '../domain/filter.ts';
import { NOTHING, type Selection } from '../domain/selection.ts';
import { dataset } from '../testing/aurelia.ts';
import { catalogOf, sure } from '../testing/catalog.ts';
import { createExplorer } from './explorer.ts';
import { connectHistory } from './history.ts';
import { fromSearch } from './url.ts';

const catalog = catalogOf(dataset());
const VISIT: Selection = { kind: 'visit', id: 'departure' };
const STOP: Selection = { kind: 'stop', id: 'departure.cape' };

/** As much of a browser's window as the history needs: an address bar with Back and Forward. */
class Page {
  readonly entries: string[];
  readonly calls: string[] = [];
  at = 0;
  readonly listeners = new Set<(event: { state: unknown }) => void>();
  /** What is kept with each entry. */
  private readonly states: unknown[] = [null];

  constructor(address: string) {
    this.entries = [address];
  }

  get address(): string {
    return sure(this.entries[this.at]);
  }

  get state(): unknown {
    return this.states[this.at];
  }

  readonly location = new Proxy({} as Location, {
    get: (_, key) => Reflect.get(new URL(this.address, 'https://example.org'), key),
  });

  readonly history = Object.defineProperty(
    {
      pushState: (state: unknown, _: string, address: string) => {
        this.calls.push('push');
        this.entries.splice(this.at + 1, Number.POSITIVE_INFINITY, address);
        this.at += 1;
        this.states[this.at] = state;
      },
      replaceState: (state: unknown, _: string, address: string) => {
        this.calls.push('replace');
        this.entries[this.at] = address;
        this.states[this.at] = state;
      },
    },
    'state',
    { get: () => this.state },
  );

  addEventListener(type: string, listener: (event: { state: unknown }) => void) {
    if (type === 'popstate') this.listeners.add(listener);
  }

  removeEventListener(type: string, listener: (event: { state: unknown }) => void) {
    if (type === 'popstate') this.listeners.delete(listener);
  }

  travel(steps: number) {
    this.at += steps;
    for (const listener of this.listeners) listener({ state: this.state });
  }
}

/** An explorer opened at an address and connected to it. */
function open(address: string) {
  const page = new Page(address);
  const explorer = createExplorer(catalog, fromSearch(page.location.search));
  // The page has all that the history uses of a window.
  const disconnect = connectHistory(explorer, page as unknown as Window);
  return { page, explorer, disconnect };
}

describe('connecting', () => {
  test('writes nothing to the history', () => {
    expect(open('/?visit=departure').page.calls).toEqual([]);
  });
});

describe('a choice', () => {
  test('before connecting is a step, too', () => {
    const page = new Page('/');
    const explorer = createExplorer(catalog, fromSearch('/'));
    const opened = explorer.getState();
    explorer.select(VISIT);
    connectHistory(explorer, page as unknown as Window, opened);
    expect(page.entries).toEqual(['/', '/?visit=departure']);
    page.travel(-1);
    expect(explorer.getState().selection).toEqual(NOTHING);
  });

  test('is a step', () => {
    const { page, explorer } = open('/');
    explorer.select(VISIT);
    expect(page.calls).toEqual(['push']);
    expect(page.entries).toEqual(['/', '/?visit=departure']);
  });

  test('of nothing is a step', () => {
    const { page, explorer } = open('/?visit=departure');
    explorer.select(NOTHING);
    expect(page.entries).toEqual(['/?visit=departure', '/']);
  });

  test('in place of the one before is none, and Back undoes both at once', () => {
    const { page, explorer } = open('/');
    explorer.select(VISIT);
    explorer.selectInPlace(STOP);
    expect(page.calls).toEqual(['push', 'replace']);
    expect(page.entries).toEqual(['/', '/?stop=departure.cape']);
    explorer.setTheme('dark');
    explorer.select(VISIT);
    expect(page.entries).toHaveLength(3);
    page.travel(-2);
    expect(explorer.getState().selection).toEqual(NOTHING);
  });

  test('of what is chosen already is none', () => {
    const { page, explorer } = open('/?visit=departure');
    explorer.select(VISIT);
    expect(page.calls).toEqual([]);
  });

  test('of a sheet is a step, and Back returns to the one before', () => {
    const { page, explorer } = open('/?view=list');
    explorer.setSheet(3);
    explorer.setSheet(4);
    expect(page.entries).toEqual(['/?view=list', '/?view=list&page=3', '/?view=list&page=4']);
    page.travel(-1);
    expect(explorer.getState().sheet).toBe(3);
  });

  test('of anything that changes what is listed leaves the sheet, without a step of its own', () => {
    const { page, explorer } = open('/?view=table&page=3');
    explorer.setSort({ column: 'place', isDescending: false });
    expect(page.address).toBe('/?view=table&sort=place');
    explorer.setSheet(2);
    explorer.setFilter({ ...EVERYTHING, period: { from: 18_750 } });
    expect(page.calls).toEqual(['replace', 'push', 'replace']);
    explorer.setSheet(2);
    explorer.select(VISIT);
    expect(explorer.getState().sheet).toBeUndefined();
    explorer.setSheet(2);
    explorer.setPage('list');
    expect(explorer.getState().sheet).toBeUndefined();
  });

  test('of a page beside the dossier is a step', () => {
    const { page, explorer } = open('/?visit=departure');
    explorer.setPage('coverage');
    expect(page.calls).toEqual(['push']);
    expect(page.address).toBe('/?visit=departure&view=coverage');
  });

  test.each([
    ['language', '/?visit=departure&lang=be'],
    ['theme', '/?visit=departure&theme=dark'],
    ['period', '/?visit=departure&from=2021-05-03'],
  ])('of a %s replaces the step', (what, address) => {
    const { page, explorer } = open('/?visit=departure');
    if (what === 'language') explorer.setLanguage('be');
    else if (what === 'theme') explorer.setTheme('dark');
    else {
      const from = sure(catalog.visits[0]).when.start.earliest;
      explorer.setFilter({ ...EVERYTHING, period: { from } });
    }
    expect(page.calls).toEqual(['replace']);
    expect(page.entries).toEqual([address]);
  });

  test('keeps path, hash and the query keys of others', () => {
    const { page, explorer } = open('/deep/page.html?utm=1&stop=departure.cape&embed=yes#dossier');
    explorer.select(VISIT);
    expect(page.address).toBe('/deep/page.html?utm=1&embed=yes&visit=departure#dossier');
    explorer.setTheme('dark');
    expect(page.address).toBe('/deep/page.html?utm=1&embed=yes&visit=departure&theme=dark#dossier');
  });
});

describe('Back and Forward', () => {
  test('write to the explorer once and to the history nothing', () => {
    const { page, explorer } = open('/');
    explorer.select(VISIT);
    explorer.select(STOP);
    page.calls.length = 0;
    let writes = 0;
    explorer.subscribe(() => {
      writes += 1;
    });
    page.travel(-1);
    expect(explorer.getState().selection).toEqual(VISIT);
    expect(writes).toBe(1);
    page.travel(-1);
    expect(explorer.getState().selection).toEqual(NOTHING);
    page.travel(2);
    expect(explorer.getState().selection).toEqual(STOP);
    expect(writes).toBe(3);
    expect(page.calls).toEqual([]);
    expect(page.entries).toHaveLength(3);
  });

  test('to an address of others in another spelling write nothing to the history', () => {
    const { page, explorer } = open('/?note=a%20b&visit=departure');
    explorer.select(STOP);
    page.calls.length = 0;
    page.travel(-1);
    expect(explorer.getState().selection).toEqual(VISIT);
    expect(page.calls).toEqual([]);
  });

  test('followed by a choice drop what was ahead', () => {
    const { page, explorer } = open('/');
    explorer.select(VISIT);
    page.travel(-1);
    explorer.select(STOP);
    expect(page.entries).toEqual(['/', '/?stop=departure.cape']);
  });
});

describe('a stale link', () => {
  test('stays in the address until the reader chooses something', () => {
    const { page, explorer } = open('/?stop=atlantis');
    explorer.setLanguage('be');
    expect(page.address).toBe('/?stop=atlantis&lang=be');
    explorer.select(VISIT);
    expect(page.entries).toEqual(['/?stop=atlantis&lang=be', '/?visit=departure&lang=be']);
  });

  test('leaves the address when the reader dismisses it', () => {
    const { page, explorer } = open('/?stop=atlantis');
    explorer.select(NOTHING);
    expect(page.entries).toEqual(['/']);
  });

  test('is missing again after Back', () => {
    const { page, explorer } = open('/?stop=atlantis');
    explorer.select(VISIT);
    page.travel(-1);
    expect(explorer.getState().missing).toEqual({ kind: 'stop', id: 'atlantis' });
    expect(page.calls).toEqual(['push']);
  });
});

describe('disconnecting', () => {
  test('ends both directions', () => {
    const { page, explorer, disconnect } = open('/');
    explorer.select(VISIT);
    disconnect();
    explorer.select(STOP);
    expect(page.calls).toEqual(['push']);
    page.travel(-1);
    expect(explorer.getState().selection).toEqual(STOP);
  });
});

describe('a search', () => {
  const words = { ...EVERYTHING, text: 'cape' };

  test('replaces the step; its hits come back with Back, the selection under them does not', () => {
    const { page, explorer } = open('/?visit=return');
    explorer.search('cape');
    expect(page.entries).toEqual(['/?visit=return&q=cape']);
    explorer.select(STOP);
    expect(page.entries).toEqual(['/?visit=return&q=cape', '/?stop=departure.cape&q=cape']);
    expect(explorer.getState().isSearching).toBeUndefined();
    page.travel(-1);
    expect(explorer.getState()).toMatchObject({ isSearching: true, filter: words });
    page.travel(1);
    expect(explorer.getState().isSearching).toBeUndefined();
    expect(page.calls).toEqual(['replace', 'push']);
  });

  test('for what is selected already is done with once that is chosen', () => {
    const { page, explorer } = open('/?stop=departure.cape');
    explorer.search('cape');
    explorer.select(STOP);
    expect(explorer.getState().isSearching).toBeUndefined();
    explorer.select(VISIT);
    page.travel(-1);
    expect(explorer.getState()).toMatchObject({ selection: STOP });
    expect(explorer.getState().isSearching).toBeUndefined();
  });

  test('ends with its words', () => {
    const { page, explorer } = open('/?visit=departure');
    explorer.search('cape');
    explorer.setFilter(EVERYTHING);
    expect(explorer.getState().isSearching).toBeUndefined();
    expect(page.entries).toEqual(['/?visit=departure']);
  });
});

describe('a filter', () => {
  test('can be a step of its own, which Back undoes', () => {
    const { page, explorer } = open('/');
    explorer.setFilter({ ...EVERYTHING, period: { from: 0, to: 364 } }, true);
    explorer.setLanguage('be');
    expect(page.calls).toEqual(['push', 'replace']);
    page.travel(-1);
    expect(explorer.getState().filter).toBeUndefined();
    explorer.select(VISIT);
    expect(page.entries).toHaveLength(2);
  });
});

describe('a presentation', () => {
  test('is a step, as its end is; what happens in it is none', () => {
    const { page, explorer } = open('/?stop=departure.cape&lang=be');
    explorer.present({}, STOP);
    explorer.present({ step: 3 }, NOTHING);
    explorer.present({ step: 4, guess: 'who' }, NOTHING);
    explorer.present({ story: 'lesson' }, NOTHING);
    explorer.leavePresentation(VISIT);
    expect(page.calls).toEqual(['push', 'replace', 'replace', 'replace', 'push']);
    expect(page.entries).toEqual([
      '/?stop=departure.cape&lang=be',
      '/?present=lesson&lang=be',
      '/?visit=departure&lang=be',
    ]);
  });

  test('is left by Back and entered again by Forward', () => {
    const { page, explorer } = open('/?stop=departure.cape');
    explorer.present({ step: 3 }, NOTHING);
    page.travel(-1);
    expect(explorer.getState()).toMatchObject({ selection: STOP });
    expect(explorer.getState().presentation).toBeUndefined();
    page.travel(1);
    expect(explorer.getState().presentation).toEqual({ step: 3 });
    expect(page.calls).toEqual(['push']);
  });
});
