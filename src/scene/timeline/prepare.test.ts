import { expect, test } from 'vitest';
import { EVERYTHING } from '../../domain/filter.ts';
import { indexOf, keepIndex } from '../../domain/index/catalogIndex.ts';
import { remaining } from '../../domain/remaining.ts';
import { catalogOf } from '../../testing/catalog.ts';
import { largeDossier } from '../../testing/largeDossier.ts';
import { timelineText } from '../../ui/language/words.ts';
import { prepareTimeline, timelineScene } from './timeline.ts';
import type { TimelineLook } from './timelineScene.ts';

test('what takes longest of a scene can be prepared in steps, and is not done again', () => {
  const catalog = catalogOf(largeDossier(1500));
  const index = indexOf(catalog);
  // Only the line of very many visits reads which stops are known to the day.
  let reads = 0;
  keepIndex(catalog, {
    ...index,
    get stopIsKnown() {
      reads += 1;
      return index.stopIsKnown;
    },
  });
  const look: TimelineLook = {
    ...{ selected: { kind: 'none' }, remaining: remaining(catalog, EVERYTHING), language: 'en' },
    ...{ period: {}, timeScale: undefined, isCompact: false, text: timelineText },
  };
  const steps = Array.from(prepareTimeline(catalog, look), () => reads);
  expect(steps.length).toBeGreaterThan(4);
  expect(steps.slice(0, -1)).toEqual(steps.slice(0, -1).map(() => 0));
  expect(reads).toBeGreaterThan(0);
  const before = reads;
  timelineScene(catalog, look);
  expect(reads).toBe(before);
});

test('all marks of very many stops are made once, and only if they are asked for', () => {
  const catalog = catalogOf(largeDossier(1500));
  let counts = 0;
  const manyStops: typeof timelineText.manyStops = (...told) => {
    counts += 1;
    return timelineText.manyStops(...told);
  };
  const scene = timelineScene(catalog, {
    ...{ selected: { kind: 'none' }, remaining: remaining(catalog, EVERYTHING), language: 'en' },
    ...{ period: {}, timeScale: undefined, isCompact: false },
    text: { ...timelineText, manyStops },
  });
  expect(counts).toBe(0);
  const { stops } = scene;
  expect(counts).toBeGreaterThan(0);
  expect(scene.stops).toBe(stops);
});
