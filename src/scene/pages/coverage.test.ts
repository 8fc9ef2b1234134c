import { describe, expect, test } from 'vitest';
import type { Catalog } from '../../domain/catalog.ts';
import { EVERYTHING, toggling } from '../../domain/filter.ts';
import { indexOf } from '../../domain/index/catalogIndex.ts';
import { type Remaining, remaining } from '../../domain/remaining.ts';
import { dataset, quote, source, stop, visit, when } from '../../testing/aurelia.ts';
import { catalogOf, committedCatalog } from '../../testing/catalog.ts';
import { coverageItems, coverageScene } from './coverage.ts';

/** A single day that is not known. */
const MAYBE = { interval: false };
const ofVisit = quote('only.whole', 'logbook', 'The Aurelia');
const inGazette = quote('only.home.words', 'gazette', 'came home');
const catalog = catalogOf(
  dataset({
    visits: [
      visit('only', {
        excerpts: [ofVisit],
        stops: [
          stop('only.home', { excerpts: [inGazette] }),
          stop('only.past', {
            status: 'mentioned',
            excerpts: [quote('only.past.words', 'gazette', 'In August')],
          }),
        ],
      }),
      visit('other', {
        stops: [stop('other.bay', { excerpts: [quote('other.words', 'logbook', 'the bay')] })],
      }),
    ],
  }),
);
/** The whole matrix. */
function sceneOf(of: Catalog, left: Remaining) {
  return coverageScene(of, coverageItems(of, left));
}

const scene = sceneOf(catalog, remaining(catalog, EVERYTHING));

/** What each source says, row by row. */
const covers = scene.rows.map((row) => [
  row.kind === 'visit' ? row.visit.id : row.stop.id,
  Object.fromEntries(row.cells.map(({ source, cover }) => [source.id, cover])),
]);

function visitOf(row: (typeof scene.rows)[number]) {
  return row.kind === 'visit' ? row.visit : row.stop.visit;
}

/** A stop that the gazette tells of. */
function ofGazette(id = 'spring') {
  return stop(`${id}.stop`, { excerpts: [quote(`${id}.words`, 'gazette', 'came home')] });
}

test('the time that each source tells of is found out once, with the days of the index', () => {
  const own = catalogOf(dataset());
  indexOf(own);
  const items = coverageItems(own, remaining(own, EVERYTHING));
  let reads = 0;
  for (const visit of own.visits) {
    const { sources } = visit;
    Object.defineProperty(visit, 'sources', {
      get: () => {
        reads += 1;
        return sources;
      },
    });
    Object.defineProperty(visit, 'when', {
      get: () => {
        throw new Error('The date of a visit is read');
      },
    });
  }
  const none = { rows: { from: 0, to: 0 } };
  coverageScene(own, items, none);
  expect(reads).toBe(own.visits.length);
  coverageScene(own, items, none);
  expect(reads).toBe(own.visits.length);
});

describe('coverageScene', () => {
  test('has a row for each visit, then its stops, and says who covers it how', () => {
    expect(covers).toEqual([
      ['only', { logbook: 'visit', gazette: 'quoted' }],
      ['only.home', { logbook: 'visit', gazette: 'quoted' }],
      ['only.past', { logbook: 'visit', gazette: 'passing' }],
      ['other', { logbook: 'quoted', gazette: 'silent' }],
      ['other.bay', { logbook: 'quoted', gazette: 'silent' }],
    ]);
  });

  test("gathers under a visit its own excerpts and its stops'", () => {
    const cells = scene.rows[0]?.cells ?? [];
    const excerpts = cells.map((cell) => [cell.source.id, cell.excerpts.map(({ id }) => id)]);
    expect(Object.fromEntries(excerpts)).toEqual({
      logbook: [ofVisit.id],
      gazette: [inGazette.id, 'only.past.words'],
    });
  });

  test('has only what passes the filter, and counts only that', () => {
    const filter = toggling(EVERYTHING, 'status', 'mentioned');
    const { rows } = sceneOf(catalog, remaining(catalog, filter));
    expect(rows.map((row) => (row.kind === 'visit' ? row.visit.id : row.stop.id))).toEqual([
      'only',
      'only.past',
    ]);
    const excerpts = rows[0]?.cells.flatMap((cell) => cell.excerpts.map(({ id }) => id));
    expect(new Set(excerpts)).toEqual(new Set([ofVisit.id, 'only.past.words']));
  });

  test('says of a visit that is only touched on that this is in passing', () => {
    const filter = toggling(EVERYTHING, 'status', 'mentioned');
    const [row] = sceneOf(catalog, remaining(catalog, filter)).rows;
    expect(new Map(row?.cells.map(({ source, cover }) => [source.id, cover]))).toEqual(
      new Map([
        ['logbook', 'visit'],
        ['gazette', 'passing'],
      ]),
    );
  });

  test.each([
    ['on the day before', when('2021-05-02'), 'before'],
    ['on the day itself', when('2021-05-03'), 'silent'],
    ['perhaps before, perhaps on the day', when('2021-05-01', '2021-05-03', MAYBE), 'silent'],
    ['some day before', when('2021-04-01', '2021-04-30', MAYBE), 'before'],
  ] as const)('tells a silent source from one published before: %s', (_, published, cover) => {
    const early = catalogOf(
      dataset({
        sources: [source('logbook'), source('gazette', { published })],
        visits: [
          visit('first', { when: when('2021-05-03'), stops: [stop('first.stop')] }),
          visit('spring', { when: when('2021-04-01', '2021-05-31'), stops: [ofGazette()] }),
        ],
      }),
    );
    const { rows } = sceneOf(early, remaining(early, EVERYTHING));
    for (const { cells } of rows.filter((row) => visitOf(row).id === 'first')) {
      expect(cells.find((cell) => cell.source.id === 'gazette')?.cover).toBe(cover);
    }
  });

  test.each([
    ['which it tells of nothing around', [], 'elsewhere'],
    ['before all that it tells of', ['2021-05-04', '2021-07-01'], 'elsewhere'],
    ['after all that it tells of', ['2021-04-01', '2021-05-02'], 'elsewhere'],
    ['between two visits that it tells of', ['2021-04-01', '2021-07-01'], 'silent'],
    ['on the day of another visit that it tells of', ['2021-05-03'], 'silent'],
  ] as const)('tells a silent source from one about another time: %s', (_, told, cover) => {
    const others = told.map((day) => visit(day, { when: when(day), stops: [ofGazette(day)] }));
    const whole = catalogOf(
      dataset({
        sources: [source('logbook'), source('gazette', { published: when('2021-12-01') })],
        visits: [
          visit('first', { when: when('2021-05-03'), stops: [stop('first.stop')] }),
          ...others,
        ],
      }),
    );
    const { rows } = sceneOf(whole, remaining(whole, EVERYTHING));
    const first = rows.filter((row) => visitOf(row).id === 'first');
    expect(first.map(({ cells }) => cells.find((c) => c.source.id === 'gazette')?.cover)).toEqual([
      cover,
      cover,
    ]);
  });

  test('says of a later stop that a source on the visit could not know it', () => {
    const published = when('2021-05-04');
    const during = catalogOf(
      dataset({
        sources: [source('logbook', { published }), source('gazette')],
        visits: [
          visit('first', {
            when: when('2021-05-03', '2021-05-06'),
            stops: [
              stop('first.start'),
              stop('first.end', {
                when: when('2021-05-06'),
                excerpts: [quote('first.end.words', 'gazette', 'In August')],
              }),
            ],
          }),
        ],
      }),
    );
    const { rows } = sceneOf(during, remaining(during, EVERYTHING));
    const logbook = rows.map(({ cells }) => cells.find((cell) => cell.source.id === 'logbook'));
    expect(logbook.map((cell) => cell?.cover)).toEqual(['quoted', 'quoted', 'before']);
  });

  test('in part is what the whole has there, under the row of its visit, quoted sources first', () => {
    const committed = committedCatalog();
    const items = coverageItems(committed, remaining(committed, EVERYTHING));
    const whole = coverageScene(committed, items);
    const from = items.findIndex(({ kind }, i) => kind === 'stop' && items[i - 1]?.kind === 'stop');
    const part = coverageScene(committed, items, {
      rows: { from, to: from + 2 },
      columns: { from: 0, to: 2 },
    });
    expect(part.rows.map(({ kind }) => kind)[0]).toBe('visit');
    expect(part.rows.slice(1).map(({ index }) => index)).toEqual([from, from + 1]);
    for (const { index, cells } of part.rows) {
      for (const cell of cells) expect(whole.rows[index]?.cells).toContainEqual(cell);
    }
    const covered = part.sources.map((source) =>
      part.rows.some(({ cells }) =>
        cells.some((cell) => cell.source === source && cell.excerpts[0]),
      ),
    );
    expect(covered[0]).toBe(true);
    expect(part.sources).toHaveLength(2);
  });

  test('of the published dossier shows every excerpt once under its stop and source', () => {
    const committed = committedCatalog();
    for (const row of sceneOf(committed, remaining(committed, EVERYTHING)).rows) {
      if (row.kind !== 'stop') continue;
      const shown = row.cells.flatMap(({ excerpts }) => excerpts);
      expect(new Set(shown)).toEqual(new Set(row.stop.excerpts));
      for (const { source, excerpts } of row.cells) {
        for (const excerpt of excerpts) expect(excerpt.source).toBe(source);
      }
    }
  });
});
