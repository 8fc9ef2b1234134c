import { describe, expect, test } from 'vitest';
import { EVERYTHING, toggling } from '../domain/filter.ts';
import { indexOf, keepIndex } from '../domain/index/catalogIndex.ts';
import { NOTHING, type Selection } from '../domain/selection.ts';
import { BY_DATE } from '../domain/sort.ts';
import { dataset } from '../testing/aurelia.ts';
import { catalogOf } from '../testing/catalog.ts';
import { createExplorer, type Explorer } from './explorer.ts';
import type { UrlState } from './url.ts';
import { fromSearch } from './url.ts';

const catalog = catalogOf(dataset());
const VISIT: Selection = { kind: 'visit', id: 'departure' };
const STOP: Selection = { kind: 'stop', id: 'departure.cape' };
const GONE: Selection = { kind: 'visit', id: 'atlantis' };

const open = (opening: UrlState = { selection: NOTHING }) => createExplorer(catalog, opening);

/** How often a gesture writes. */
function writesOf(explorer: Explorer, gesture: () => void): number {
  let writes = 0;
  const stop = explorer.subscribe(() => {
    writes += 1;
  });
  gesture();
  stop();
  return writes;
}

describe('opening', () => {
  test('shows what the address says', () => {
    const opening = { selection: STOP, language: 'be', theme: 'dark' } as const;
    expect(open(opening).getState()).toEqual(opening);
  });

  test('at something that is not there shows nothing and says what was missing', () => {
    const { selection, missing, language } = open({ selection: GONE, language: 'ru' }).getState();
    expect(selection).toEqual(NOTHING);
    expect(missing).toEqual(GONE);
    expect(language).toBe('ru');
  });

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'at the id %s, which every object has, says that it is missing',
    (id) => {
      for (const kind of ['visit', 'stop', 'place', 'source'] as const) {
        const { selection, missing } = open(fromSearch(`?${kind}=${id}`)).getState();
        expect(selection).toEqual(NOTHING);
        expect(missing).toEqual({ kind, id });
      }
      expect(
        open(fromSearch(`?tag=${id}&person=${id}&present=${id}&view=${id}`)).getState(),
      ).toEqual(expect.objectContaining({ selection: NOTHING }));
    },
  );
});

test('what stops have of a facet is only looked up for a filter that chooses of it', () => {
  const own = catalogOf(dataset());
  const index = indexOf(own);
  const asked: string[] = [];
  keepIndex(own, {
    ...index,
    facet: (facet) => {
      asked.push(facet);
      return index.facet(facet);
    },
  });
  const explorer = createExplorer(own, { selection: NOTHING });
  explorer.search('cape');
  expect(asked).toEqual([]);
  explorer.setFilter(toggling(EVERYTHING, 'status', 'visited'));
  expect(new Set(asked)).toEqual(new Set(['status']));
});

describe('choosing', () => {
  test.each<[string, Selection]>([
    ['a visit', VISIT],
    ['a stop', STOP],
    ['a place', { kind: 'place', id: 'port-merle' }],
    ['a source', { kind: 'source', id: 'logbook' }],
  ])('%s writes once', (_, selection) => {
    const explorer = open();
    expect(writesOf(explorer, () => explorer.select(selection))).toBe(1);
    expect(explorer.getState().selection).toEqual(selection);
  });

  test('what is chosen already writes nothing', () => {
    const explorer = open({ selection: VISIT });
    expect(writesOf(explorer, () => explorer.select({ ...VISIT }))).toBe(0);
  });

  test('nothing writes once, and not again', () => {
    const explorer = open({ selection: VISIT });
    expect(writesOf(explorer, () => explorer.select(NOTHING))).toBe(1);
    expect(writesOf(explorer, () => explorer.select(NOTHING))).toBe(0);
    expect(explorer.getState().selection).toEqual(NOTHING);
  });

  test.each(['visit', 'stop', 'place', 'source'] as const)(
    'a %s that is not there writes nothing',
    (kind) => {
      const explorer = open({ selection: VISIT });
      expect(writesOf(explorer, () => explorer.select({ kind, id: 'atlantis' }))).toBe(0);
      expect(explorer.getState().selection).toEqual(VISIT);
    },
  );

  test('leaves language, theme and page alone', () => {
    const explorer = open({ selection: NOTHING, language: 'be', theme: 'dark', page: 'method' });
    explorer.select(VISIT);
    expect(explorer.getState()).toMatchObject({ language: 'be', theme: 'dark', page: 'method' });
  });
});

describe('choosing in place', () => {
  test('writes once, and says so until the next choice', () => {
    const explorer = open({ selection: VISIT });
    expect(writesOf(explorer, () => explorer.selectInPlace(STOP))).toBe(1);
    expect(explorer.getState()).toMatchObject({ selection: STOP, isInPlace: true });
    expect(writesOf(explorer, () => explorer.selectInPlace(STOP))).toBe(0);
    explorer.select(VISIT);
    expect(explorer.getState().isInPlace).toBeUndefined();
  });

  test('what is not there writes nothing', () => {
    const explorer = open({ selection: VISIT });
    expect(writesOf(explorer, () => explorer.selectInPlace(GONE))).toBe(0);
  });
});

describe('after a stale link', () => {
  test('choosing something says no longer that it is missing', () => {
    const explorer = open({ selection: GONE });
    expect(writesOf(explorer, () => explorer.select(VISIT))).toBe(1);
    expect(explorer.getState().missing).toBeUndefined();
  });

  test('choosing nothing dismisses it, with one write', () => {
    const explorer = open({ selection: GONE });
    expect(writesOf(explorer, () => explorer.select(NOTHING))).toBe(1);
    expect(explorer.getState().missing).toBeUndefined();
    expect(writesOf(explorer, () => explorer.select(NOTHING))).toBe(0);
  });

  test('a change of language or theme leaves the message', () => {
    const explorer = open({ selection: GONE });
    explorer.setLanguage('ru');
    explorer.setTheme('dark');
    expect(explorer.getState().missing).toEqual(GONE);
  });
});

describe('language, theme and page', () => {
  test('are written once each, and the selection stays', () => {
    const explorer = open({ selection: VISIT });
    expect(writesOf(explorer, () => explorer.setLanguage('be'))).toBe(1);
    expect(writesOf(explorer, () => explorer.setTheme('dark'))).toBe(1);
    expect(writesOf(explorer, () => explorer.setPage('coverage'))).toBe(1);
    expect(explorer.getState()).toMatchObject({
      selection: VISIT,
      language: 'be',
      theme: 'dark',
      page: 'coverage',
    });
  });

  test('have beside them a period, which is written once and taken back whole', () => {
    const explorer = open({ selection: VISIT });
    expect(
      writesOf(explorer, () => explorer.setFilter({ ...EVERYTHING, period: { from: 1, to: 9 } })),
    ).toBe(1);
    expect(
      writesOf(explorer, () => explorer.setFilter({ ...EVERYTHING, period: { from: 1, to: 9 } })),
    ).toBe(0);
    expect(explorer.getState()).toMatchObject({
      selection: VISIT,
      filter: { period: { from: 1, to: 9 } },
    });
    expect(writesOf(explorer, () => explorer.setFilter(EVERYTHING))).toBe(1);
    expect(explorer.getState().filter).toBeUndefined();
    expect(writesOf(explorer, () => explorer.setFilter(EVERYTHING))).toBe(0);
  });

  test('have beside them no choice that the catalogue does not know', () => {
    const asked = toggling(toggling(EVERYTHING, 'place', 'atlantis'), 'place', 'cape-vesper');
    const admitted = toggling(EVERYTHING, 'place', 'cape-vesper');
    expect(open({ selection: NOTHING, filter: asked }).getState().filter).toEqual(admitted);
    const gone = toggling(EVERYTHING, 'person', 'nemo');
    expect(open({ selection: NOTHING, filter: gone }).getState().filter).toBeUndefined();
    const explorer = open();
    expect(writesOf(explorer, () => explorer.setFilter(asked))).toBe(1);
    expect(explorer.getState().filter).toEqual(admitted);
  });

  test('have beside them how time is drawn', () => {
    const explorer = open();
    expect(writesOf(explorer, () => explorer.setTimeScale('true'))).toBe(1);
    expect(writesOf(explorer, () => explorer.setTimeScale('true'))).toBe(0);
    expect(explorer.getState().timeScale).toBe('true');
    expect(writesOf(explorer, () => explorer.setTimeScale(undefined))).toBe(1);
    expect(explorer.getState().timeScale).toBeUndefined();
  });

  test('have beside them how the table is sorted, in the order of time by none', () => {
    const explorer = open();
    const byPlace = { column: 'place', isDescending: true } as const;
    expect(writesOf(explorer, () => explorer.setSort(BY_DATE))).toBe(0);
    expect(writesOf(explorer, () => explorer.setSort(byPlace))).toBe(1);
    expect(writesOf(explorer, () => explorer.setSort({ ...byPlace }))).toBe(0);
    expect(explorer.getState().sort).toEqual(byPlace);
    expect(writesOf(explorer, () => explorer.setSort(BY_DATE))).toBe(1);
    expect(explorer.getState().sort).toBeUndefined();
  });

  test('are not written again', () => {
    const explorer = open({ selection: NOTHING, language: 'be', theme: 'dark', page: 'coverage' });
    const again = () => {
      explorer.setLanguage('be');
      explorer.setTheme('dark');
      explorer.setPage('coverage');
    };
    expect(writesOf(explorer, again)).toBe(0);
  });

  test('can be left to the device again', () => {
    const explorer = open({ selection: NOTHING, language: 'be', theme: 'dark', page: 'coverage' });
    explorer.setLanguage(undefined);
    explorer.setTheme(undefined);
    explorer.setPage(undefined);
    const { language, theme, page } = explorer.getState();
    expect([language, theme, page]).toEqual([undefined, undefined, undefined]);
  });
});

describe('goTo', () => {
  test('takes over an address with one write', () => {
    const explorer = open({ selection: VISIT, language: 'be' });
    expect(writesOf(explorer, () => explorer.goTo({ selection: STOP }))).toBe(1);
    expect(explorer.getState()).toEqual({ selection: STOP });
  });

  test('shows nothing for an address of something that is not there', () => {
    const explorer = open({ selection: VISIT });
    explorer.goTo({ selection: GONE });
    expect(explorer.getState()).toEqual({ selection: NOTHING, missing: GONE });
  });

  test('takes back that something was missing', () => {
    const explorer = open({ selection: GONE });
    explorer.goTo({ selection: VISIT });
    expect(explorer.getState().missing).toBeUndefined();
  });
});

describe('presenting', () => {
  test('begins at what is selected, and goes on without a selection of its own', () => {
    const explorer = open({ selection: STOP });
    explorer.present({}, STOP);
    expect(explorer.getState()).toMatchObject({ presentation: {}, selection: STOP });
    explorer.present({ step: 3 }, NOTHING);
    expect(explorer.getState()).toMatchObject({ presentation: { step: 3 }, selection: NOTHING });
  });

  test('writes once for each change, and nothing for none', () => {
    const explorer = open();
    expect(writesOf(explorer, () => explorer.present({ step: 2 }, NOTHING))).toBe(1);
    expect(writesOf(explorer, () => explorer.present({ step: 2 }, NOTHING))).toBe(0);
    expect(writesOf(explorer, () => explorer.present({ step: 2, guess: 'who' }, NOTHING))).toBe(1);
    expect(writesOf(explorer, () => explorer.leavePresentation(STOP))).toBe(1);
    expect(writesOf(explorer, () => explorer.leavePresentation(VISIT))).toBe(0);
    expect(explorer.getState().selection).toEqual(STOP);
  });

  test('is left with nothing selected where the slide shows what is not there', () => {
    const explorer = open({ selection: NOTHING, presentation: {} });
    explorer.leavePresentation(GONE);
    expect(explorer.getState()).toMatchObject({ selection: NOTHING, presentation: undefined });
  });
});
