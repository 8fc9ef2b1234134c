import { describe, expect, test } from 'vitest';
import { EVERYTHING, toggling } from '../domain/filter.ts';
import { remaining } from '../domain/remaining.ts';
import { dataset, quote, stop, visit } from '../testing/aurelia.ts';
import { catalogOf, committedCatalog } from '../testing/catalog.ts';
import { coverageScene } from './coverage.ts';

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
const scene = coverageScene(catalog, remaining(catalog, EVERYTHING));

/** What each source says, row by row. */
const covers = scene.rows.map((row) => [
  row.kind === 'visit' ? row.visit.id : row.stop.id,
  Object.fromEntries(row.cells.map(({ source, cover }) => [source.id, cover])),
]);

describe('coverageScene', () => {
  test('has a row for each visit, then its stops, and says who covers it how', () => {
    expect(covers).toEqual([
      ['only', { logbook: 'mentioned', gazette: 'quoted' }],
      ['only.home', { logbook: 'mentioned', gazette: 'quoted' }],
      ['only.past', { logbook: 'mentioned', gazette: 'mentioned' }],
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
    const { rows } = coverageScene(catalog, remaining(catalog, filter));
    expect(rows.map((row) => (row.kind === 'visit' ? row.visit.id : row.stop.id))).toEqual([
      'only',
      'only.past',
    ]);
    const excerpts = rows[0]?.cells.flatMap((cell) => cell.excerpts.map(({ id }) => id));
    expect(new Set(excerpts)).toEqual(new Set([ofVisit.id, 'only.past.words']));
  });

  test('of the published dossier shows every excerpt once under its stop and source', () => {
    const committed = committedCatalog();
    for (const row of coverageScene(committed, remaining(committed, EVERYTHING)).rows) {
      if (row.kind !== 'stop') continue;
      const shown = row.cells.flatMap(({ excerpts }) => excerpts);
      expect(new Set(shown)).toEqual(new Set(row.stop.excerpts));
      for (const { source, excerpts } of row.cells) {
        for (const excerpt of excerpts) expect(excerpt.source).toBe(source);
      }
    }
  });
});
