import { expect, test } from 'vitest';
import type { TimelineScene } from '../../scene/timeline/timelineScene.ts';
import { dataset } from '../../testing/aurelia.ts';
import { catalogOf } from '../../testing/catalog.ts';
import { timelineOf } from '../../testing/timelines.ts';
import { isSameSkeleton } from './markElements.ts';
import { createShownMarks } from './shownMarks.ts';

/** A scene whose frames have its marks: to ask for all of them is an error. */
function framed(changes: Partial<TimelineScene> = {}): TimelineScene {
  const { stops, visits, paths, ...others } = timelineOf(catalogOf(dataset()));
  const unasked = () => {
    throw new Error('All marks of a large dossier are made');
  };
  const scene = { ...others, ...changes, within: () => ({ ...scene, stops, visits, paths }) };
  for (const key of ['stops', 'visits', 'paths'])
    Object.defineProperty(scene, key, { get: unasked });
  // It has what has been defined.
  return scene as unknown as TimelineScene;
}

test('all marks of a scene are not made where frames have theirs', () => {
  const told: string[] = [];
  // Only an element on the page is asked for the others.
  const chart = {
    name: () => told.push('name'),
    update: () => told.push('update'),
  } as unknown as Parameters<typeof createShownMarks>[0];
  const marks = createShownMarks(chart);
  marks.rebuild(framed());
  marks.update(framed());
  expect(told).toEqual(['name', 'update']);
  expect(marks.elements().size).toBe(0);
});

test('such scenes have another skeleton where their lanes, their line or their days differ', () => {
  const scene = framed();
  const [first, ...others] = scene.lanes.map((lane) => ({ ...lane, emphasis: 'related' as const }));
  expect(isSameSkeleton(scene, framed({ lanes: first ? [first, ...others] : [] }))).toBe(true);
  const named = first ? [{ ...first, name: '9 other places' }, ...others] : [];
  expect(isSameSkeleton(scene, framed({ lanes: named }))).toBe(false);
  expect(isSameSkeleton(scene, framed({ columns: scene.columns.slice(1) }))).toBe(false);
  expect(isSameSkeleton(scene, framed({ extent: { earliest: 0, latest: 1 } }))).toBe(false);
  expect(isSameSkeleton(scene, timelineOf(catalogOf(dataset())))).toBe(false);
});
