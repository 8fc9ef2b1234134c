import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACETS } from '../domain/facets.ts';
import { choosing, EVERYTHING, type Filter, isEverything } from '../domain/filter.ts';
import { GUESSES } from '../domain/guess.ts';
import { NOTHING, type Selection } from '../domain/selection.ts';
import { BY_DATE, isSameSort, SORT_COLUMNS } from '../domain/sort.ts';
import { committedCatalog } from '../testing/catalog.ts';
import { fromSearch, type Page, type Theme, toSearch, type UrlState } from './url.ts';

const LANGUAGES = [undefined, 'en', 'ru', 'be'];
const THEMES: readonly (Theme | undefined)[] = [undefined, 'light', 'dark'];
const PAGES: readonly (Page | undefined)[] = [
  undefined,
  'list',
  'table',
  'coverage',
  'method',
  'builder',
  'handout',
  'archive',
];

/** Days from the year 0 to the year 9999, which is what four digits can say. */
const day = fc.integer({ min: -719_528, max: 2_932_896 });
const period = fc.oneof(
  fc.constant({}),
  fc.record({ from: day }),
  fc.record({ to: day }),
  fc.record({ from: day, to: day }),
);
const id = fc
  .stringMatching(/^[a-z0-9]{1,9}(?:[-.][a-z0-9]{1,9}){0,9}$/)
  .filter(({ length }) => length <= 200);
const selection = fc
  .tuple(fc.constantFrom('none', 'visit', 'stop', 'place', 'source'), id)
  .map(([kind, named]): Selection => (kind === 'none' ? NOTHING : { kind, id: named }));
const filter = fc
  .tuple(
    period,
    fc.dictionary(fc.constantFrom(...FACETS), fc.array(id, { maxLength: 5 })),
    fc.string({ unit: 'grapheme', maxLength: 50 }),
  )
  .map(([within, chosen, text]): Filter | undefined => {
    const written = FACETS.reduce<Filter>(
      (all, facet) => choosing(all, facet, chosen[facet] ?? []),
      { ...EVERYTHING, period: within, text: text.trim() === '' ? '' : text },
    );
    return isEverything(written) ? undefined : written;
  });
const sort = fc
  .record({ column: fc.constantFrom(...SORT_COLUMNS), isDescending: fc.boolean() })
  .map((wanted) => (isSameSort(wanted, BY_DATE) ? undefined : wanted));
const presentation = fc.record({
  story: fc.option(id, { nil: undefined }),
  step: fc.option(fc.integer({ min: 2, max: 999_999 }), { nil: undefined }),
  guess: fc.constantFrom(undefined, ...GUESSES),
  isSpeaker: fc.constantFrom(undefined, true as const),
});
/** Views of which the address names a sheet. */
const IN_SHEETS: readonly UrlState['page'][] = ['list', 'table', 'coverage'];
const sheet = fc.option(fc.integer({ min: 1, max: 999_999 }), { nil: undefined });
const states: fc.Arbitrary<UrlState> = fc
  .record({
    selection,
    presentation: fc.option(presentation, { nil: undefined }),
    language: fc.constantFrom(...LANGUAGES),
    theme: fc.constantFrom(...THEMES),
    page: fc.constantFrom(...PAGES),
    filter,
    timeScale: fc.constantFrom(undefined, 'true' as const, 'columns' as const),
    sort,
    sheet,
    archive: fc.option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 50 }), {
      nil: undefined,
    }),
    version: fc.option(fc.stringMatching(/^[0-9a-f]{12}$/), { nil: undefined }),
  })
  .map((state) => ({
    ...state,
    sheet: IN_SHEETS.includes(state.page) ? state.sheet : undefined,
    archive: state.page === 'archive' ? state.archive : undefined,
  }));

describe('fromSearch(toSearch(x)) is x', () => {
  test('for everything in the published dossier, in every language, theme and page', () => {
    const { visits, stops, places, sources } = committedCatalog();
    const selections: Selection[] = [
      NOTHING,
      ...visits.map(({ id }): Selection => ({ kind: 'visit', id })),
      ...stops.map(({ id }): Selection => ({ kind: 'stop', id })),
      ...places.map(({ id }): Selection => ({ kind: 'place', id })),
      ...sources.map(({ id }): Selection => ({ kind: 'source', id })),
    ];
    for (const selection of selections) {
      for (const language of LANGUAGES) {
        for (const theme of THEMES) {
          for (const page of PAGES) {
            const state = { selection, language, theme, page };
            expect(fromSearch(toSearch(state))).toEqual(state);
          }
        }
      }
    }
  });

  test('for any state', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(fromSearch(toSearch(state))).toEqual(state);
      }),
    );
  });

  test('for any text as an id', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(text, (named) => {
        const state: UrlState = { selection: { kind: 'place', id: named } };
        expect(fromSearch(toSearch(state))).toEqual(state);
      }),
    );
  });

  test('whatever the address said before', () => {
    fc.assert(
      fc.property(states, states, (state, before) => {
        expect(fromSearch(toSearch(state, `${toSearch(before)}&utm=1`))).toEqual(state);
      }),
    );
  });
});

describe('toSearch', () => {
  test('is empty for nothing', () => {
    expect(toSearch({ selection: NOTHING })).toBe('');
  });

  test('writes what is chosen under its kind', () => {
    const full: UrlState = {
      selection: { kind: 'visit', id: '2021-05.cape' },
      language: 'be',
      theme: 'dark',
      page: 'method',
      filter: {
        period: { from: 0, to: 30 },
        chosen: { place: ['cape', 'port'] },
        text: 'put in',
      },
      timeScale: 'columns',
      sort: { column: 'place', isDescending: true },
    };
    expect(fromSearch(toSearch(full))).toEqual(full);
    expect(new Set(toSearch(full).slice(1).split('&'))).toEqual(
      new Set([
        ...['visit=2021-05.cape', 'view=method', 'from=1970-01-01', 'to=1970-01-31'],
        ...['places=cape+port', 'q=put+in', 'scale=columns', 'sort=-place'],
        ...['lang=be', 'theme=dark'],
      ]),
    );
  });

  test('replaces its own keys and keeps those of others in their order', () => {
    const current =
      '?utm_source=mail&stop=a&lang=ru&theme=dark&view=method&from=2024-01-01&embed=1&embed=2';
    expect(toSearch({ selection: { kind: 'place', id: 'b' } }, current)).toBe(
      '?utm_source=mail&embed=1&embed=2&place=b',
    );
    expect(toSearch({ selection: NOTHING }, current)).toBe('?utm_source=mail&embed=1&embed=2');
  });

  test('writes the same twice', () => {
    fc.assert(
      fc.property(states, (state) => {
        const once = toSearch(state, '?a=b c&d=%2F');
        expect(toSearch(state, once)).toBe(once);
      }),
    );
  });
});

describe('a presentation', () => {
  const read = (search: string) => fromSearch(search).presentation;

  test('is what the address says, by whichever hand', () => {
    expect(read('?present')).toEqual({});
    expect(read('?present=')).toEqual({});
    expect(read('?present=lesson&step=3&guess=who')).toEqual({
      story: 'lesson',
      step: 3,
      guess: 'who',
    });
    expect(read('?present&speaker')).toEqual({ isSpeaker: true });
    expect(read('?step=3&guess=who&speaker')).toBeUndefined();
  });

  test.each(['1', '0', '-2', '2.5', 'two', '1e3', '9999999', ''])(
    'begins at the beginning for step “%s”',
    (step) => {
      expect(read(`?present&step=${step}`)).toEqual({});
    },
  );

  test('is written as briefly as one would', () => {
    expect(toSearch({ selection: NOTHING, presentation: {} })).toBe('?present');
    expect(toSearch({ selection: NOTHING, presentation: { isSpeaker: true } })).toBe(
      '?present&speaker',
    );
    const full = { story: 'lesson', step: 3, guess: 'when' } as const;
    expect(
      toSearch({ selection: NOTHING, presentation: full }, '?present=x&step=9&speaker&a=b'),
    ).toBe('?a=b&present=lesson&step=3&guess=when');
  });
});

describe('fromSearch', () => {
  test.each(['', '?', '?utm_source=mail&visits=a&STOP=b&#'])('finds nothing in "%s"', (search) => {
    expect(fromSearch(search)).toEqual({ selection: NOTHING });
  });

  test('reads a query with or without its question mark', () => {
    expect(fromSearch('stop=a')).toEqual(fromSearch('?stop=a'));
  });

  test('of several selections means the most particular', () => {
    const all = ['source=d', 'place=c', 'visit=b', 'stop=a'];
    const kinds = [4, 3, 2, 1].map((count) => fromSearch(all.slice(0, count).join('&')).selection);
    expect(kinds).toEqual([
      { kind: 'stop', id: 'a' },
      { kind: 'visit', id: 'b' },
      { kind: 'place', id: 'c' },
      { kind: 'source', id: 'd' },
    ]);
  });

  test('passes over a particular selection without a value', () => {
    expect(fromSearch('?stop=&visit=b').selection).toEqual({ kind: 'visit', id: 'b' });
  });

  test('reads values of up to 200 characters and ignores longer ones', () => {
    const long = 'a'.repeat(200);
    expect(fromSearch(`?visit=${long}`).selection).toEqual({ kind: 'visit', id: long });
    expect(fromSearch(`?visit=${long}a`).selection).toEqual(NOTHING);
    expect(fromSearch(`?lang=${long}a`)).toEqual({ selection: NOTHING });
  });

  test.each(['theme=blue', 'theme=', 'theme=DARK', 'lang=', 'view=', 'view=admin'])(
    'is as if "%s" were absent',
    (search) => {
      expect(fromSearch(search)).toEqual({ selection: NOTHING });
    },
  );

  test('reads a period by its first and last day', () => {
    expect(fromSearch('?from=1970-01-02&to=1970-01-31').filter?.period).toEqual({
      from: 1,
      to: 30,
    });
    expect(fromSearch('?to=1970-01-31').filter?.period).toEqual({ to: 30 });
  });

  test.each(['from=2024-02-30', 'to=2024', 'from=yesterday', 'from=2024-1-2'])(
    'leaves a period open for "%s"',
    (search) => {
      expect(fromSearch(search)).toEqual({ selection: NOTHING });
    },
  );

  test.each(['0', '-1', '1.5', '1e3', '01', '1000000', ' 2', 'last', ''])(
    'knows no sheet "%s"',
    (page) => {
      expect(fromSearch(`?view=list&page=${page}`)).toEqual({ selection: NOTHING, page: 'list' });
    },
  );

  test('knows sheets only of views that are shown in them', () => {
    expect(fromSearch('?view=table&page=7').sheet).toBe(7);
    expect(fromSearch('?view=method&page=7').sheet).toBeUndefined();
    expect(fromSearch('?page=7').sheet).toBeUndefined();
  });

  test('throws at nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (search) => {
        expect(fromSearch(search).selection.kind).toMatch(/^(none|visit|stop|place|source)$/);
      }),
    );
    expect(fromSearch('?visit=%E0%A4%A').selection.kind).toBe('visit');
  });
});
