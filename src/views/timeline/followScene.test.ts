import { expect, test } from 'vitest';
import type { Extent } from '../../domain/date.ts';
import { EVERYTHING } from '../../domain/filter.ts';
import { remaining } from '../../domain/remaining.ts';
import { NOTHING } from '../../domain/selection.ts';
import { type TimelineScene, timelineScene } from '../../scene/timeline.ts';
import { dataset } from '../../testing/aurelia.ts';
import { catalogOf, select } from '../../testing/catalog.ts';
import { followScene } from './followScene.ts';

const catalog = catalogOf(dataset());
const SCENE: TimelineScene = {
  ...timelineScene(catalog, {
    selected: select(catalog, NOTHING),
    remaining: remaining(catalog, EVERYTHING),
    language: 'en',
    period: {},
    isGapless: false,
    isCompact: false,
    text: { stop: (title) => title, visit: (title) => title, gap: (months) => months },
  }),
  extent: { earliest: 0, latest: 99 },
  gaps: [{ extent: { earliest: 20, latest: 80 }, label: 'two months' }],
};
const TARGET: Extent = { earliest: 3, latest: 4 };

function movesTo(next: TimelineScene, before?: TimelineScene): unknown[] {
  const moves: unknown[] = [];
  const timeWindow = {
    show: (...of: unknown[]) => void moves.push(['show', ...of]),
    reveal: (...of: unknown[]) => void moves.push(['reveal', ...of]),
  };
  followScene(timeWindow, before, next);
  return moves;
}

test('the first scene is shown at once', () => {
  expect(movesTo(SCENE)).toEqual([['show', SCENE.extent, true]]);
});

test('other days, or other days left out, are moved to', () => {
  const extent = { earliest: 0, latest: 98 };
  expect(movesTo({ ...SCENE, extent }, SCENE)).toEqual([['show', extent]]);
  expect(movesTo({ ...SCENE, gaps: [] }, SCENE)).toEqual([['show', SCENE.extent]]);
  expect(movesTo(SCENE, { ...SCENE, gaps: [] })).toEqual([['show', SCENE.extent]]);
  const gaps = SCENE.gaps.map((gap) => ({ ...gap, extent: { earliest: 21, latest: 80 } }));
  expect(movesTo({ ...SCENE, gaps }, SCENE)).toEqual([['show', SCENE.extent]]);
});

test('a new target is revealed, once', () => {
  const targeted = { ...SCENE, target: TARGET };
  expect(movesTo(targeted, SCENE)).toEqual([['reveal', TARGET]]);
  expect(movesTo({ ...SCENE, target: { ...TARGET } }, targeted)).toEqual([]);
  expect(movesTo(SCENE, targeted)).toEqual([]);
});
