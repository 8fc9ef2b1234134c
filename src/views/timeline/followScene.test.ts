import { expect, test } from 'vitest';
import type { Extent } from '../../domain/date.ts';
import type { TimelineScene } from '../../scene/timeline/timelineScene.ts';
import { dataset } from '../../testing/aurelia.ts';
import { catalogOf } from '../../testing/catalog.ts';
import { timelineOf } from '../../testing/timelines.ts';
import { followScene } from './followScene.ts';

const SCENE: TimelineScene = {
  ...timelineOf(catalogOf(dataset()), { timeScale: 'true' }),
  extent: { earliest: 0, latest: 99 },
};
const COLUMNS = timelineOf(catalogOf(dataset()), { timeScale: 'columns' });
const TARGET: Extent = { earliest: 3, latest: 4 };

function movesTo(next: TimelineScene, before?: TimelineScene): unknown[] {
  const moves: unknown[] = [];
  const timeWindow = {
    show: (...of: unknown[]) => void moves.push(['show', ...of]),
    fit: (...of: unknown[]) => void moves.push(['fit', ...of]),
    reveal: (...of: unknown[]) => void moves.push(['reveal', ...of]),
  };
  followScene(timeWindow, before, next);
  return moves;
}

test('the first scene is shown at once', () => {
  expect(movesTo(SCENE)).toEqual([['show', SCENE.extent, true]]);
});

test('the first scene is shown where it opens, if it says so', () => {
  const targeted = { ...SCENE, target: TARGET };
  const opened = { ...targeted, opensAt: TARGET };
  expect(movesTo(opened)).toEqual([['fit', TARGET, true]]);
  expect(movesTo(targeted)).toEqual([['show', SCENE.extent, true]]);
  expect(movesTo(opened, SCENE)).toEqual([['reveal', TARGET]]);
});

test('what has been chosen since the page was drawn is revealed from where that was', () => {
  const other = { earliest: 50, latest: 51 };
  expect(movesTo({ ...SCENE, target: other, opensAt: TARGET })).toEqual([
    ['fit', TARGET, true],
    ['reveal', other],
  ]);
});

test('other days of the true scale are moved to smoothly', () => {
  const extent = { earliest: 0, latest: 98 };
  expect(movesTo({ ...SCENE, extent }, SCENE)).toEqual([['show', extent, false]]);
});

test('another scale, or other columns, are shown at once', () => {
  expect(movesTo(COLUMNS, SCENE)).toEqual([['show', COLUMNS.extent, true]]);
  expect(movesTo(SCENE, COLUMNS)).toEqual([['show', SCENE.extent, true]]);
  const columns = COLUMNS.columns.map((column) => ({ ...column, width: column.width + 1 }));
  expect(movesTo({ ...COLUMNS, columns }, COLUMNS)).toEqual([['show', COLUMNS.extent, true]]);
  expect(movesTo({ ...COLUMNS, columns: [...COLUMNS.columns] }, COLUMNS)).toEqual([]);
  const shown = [['show', COLUMNS.extent, true]];
  expect(movesTo(COLUMNS, { ...COLUMNS, columns: COLUMNS.columns.slice(0, 1) })).toEqual(shown);
  const earlier = COLUMNS.columns.map(({ extent, ...column }) => ({
    ...{ ...column, extent: { ...extent, earliest: extent.earliest - 1 } },
  }));
  expect(movesTo({ ...COLUMNS, columns: earlier }, COLUMNS)).toEqual(shown);
});

test('a new target is revealed, once', () => {
  const targeted = { ...SCENE, target: TARGET };
  expect(movesTo(targeted, SCENE)).toEqual([['reveal', TARGET]]);
  expect(movesTo({ ...SCENE, target: { ...TARGET } }, targeted)).toEqual([]);
  expect(movesTo(SCENE, targeted)).toEqual([]);
});
