import { expect, test } from 'vitest';
import type { Extent } from '../../domain/date.ts';
import type { TimelineScene } from '../../scene/timeline.ts';
import { committedCatalog } from '../../testing/catalog.ts';
import { timelineOf } from '../../testing/timelines.ts';
import { followScene } from './followScene.ts';

const SCENE = timelineOf(committedCatalog());
const TARGET: Extent = { earliest: 19_866, latest: 19_867 };

function movesTo(next: TimelineScene, before?: TimelineScene): unknown[] {
  const moves: unknown[] = [];
  const timeWindow = {
    show: (...of: unknown[]) => void moves.push(['show', ...of]),
    reveal: (...of: unknown[]) => void moves.push(['reveal', ...of]),
  };
  followScene(timeWindow, before, next);
  return moves;
}

test('the first scene is shown at once, with or without a target', () => {
  expect(movesTo(SCENE)).toEqual([['show', SCENE.extent, true]]);
  expect(movesTo({ ...SCENE, target: TARGET })).toEqual([['show', SCENE.extent, true]]);
});

test('other days are moved to', () => {
  const extent = { ...SCENE.extent, latest: SCENE.extent.latest - 1 };
  expect(movesTo({ ...SCENE, extent }, SCENE)).toEqual([['show', extent]]);
});

test('another scale is moved to, either way', () => {
  const straight = timelineOf(committedCatalog(), { timeScale: 'true' });
  expect(straight.extent).toEqual(SCENE.extent);
  expect(movesTo(straight, SCENE)).toEqual([['show', SCENE.extent]]);
  expect(movesTo(SCENE, straight)).toEqual([['show', SCENE.extent]]);
});

test('other columns are moved to, if only one is wider', () => {
  const columns = SCENE.columns.slice(1);
  expect(movesTo({ ...SCENE, columns }, SCENE)).toEqual([['show', SCENE.extent]]);
  const wider = SCENE.columns.map((each, i) => (i === 1 ? { ...each, width: 200 } : each));
  expect(movesTo({ ...SCENE, columns: wider }, SCENE)).toEqual([['show', SCENE.extent]]);
  const later = SCENE.columns.map((each, i) => (i === 1 ? { ...each, extent: TARGET } : each));
  expect(movesTo({ ...SCENE, columns: later }, SCENE)).toEqual([['show', SCENE.extent]]);
});

test('a new target is revealed, once', () => {
  const targeted = { ...SCENE, target: TARGET };
  expect(movesTo(targeted, SCENE)).toEqual([['reveal', TARGET]]);
  expect(movesTo({ ...SCENE, target: { ...TARGET } }, targeted)).toEqual([]);
  expect(movesTo(SCENE, targeted)).toEqual([]);
});

test('a choice alone moves nothing but to what it is about', () => {
  const chosen = timelineOf(committedCatalog(), {
    selection: { kind: 'visit', id: '2024-05-minsk' },
  });
  expect(movesTo(chosen, SCENE)).toEqual([['reveal', chosen.target]]);
});
