import { describe, expect, test } from 'vitest';
import { slidesOf } from '../../domain/presentation.ts';
import { placesAt } from '../../domain/secrets.ts';
import type { StoryStep } from '../../domain/story.ts';
import { committedCatalog } from '../../testing/catalog.ts';
import { remainingAt, stageMap } from './stage.ts';

const catalog = committedCatalog();
const text = {
  marker: (name: string) => name,
  gathered: (name: string) => name,
  ordered: (label: string) => label,
  alternative: (name: string, parties: string) => `${name}, says ${parties}`,
  further: (name: string, isNorth: boolean) => `${name} (${isNorth ? 'north' : 'south'})`,
};
const look = (isPlaceWithheld: boolean) => ({ language: 'en', text, isPlaceWithheld });
const told = (rest: Partial<StoryStep>) =>
  ({
    kind: 'told',
    number: 1,
    step: { heading: { en: 'Look' }, shown: { kind: 'none' as const }, ...rest },
  }) as const;

describe('stageMap', () => {
  test('is about the places of the slide', () => {
    for (const slide of slidesOf(catalog).filter(({ kind }) => kind === 'stop')) {
      const { target } = stageMap(catalog, slide, look(false));
      expect(target).toEqual(expect.arrayContaining(placesAt(slide, catalog).map(({ id }) => id)));
    }
  });

  test('has nothing of the dossier while the place is to be guessed', () => {
    const camera = { centre: [30, 60] as [number, number], zoom: 9 };
    for (const slide of [...slidesOf(catalog), told({ camera })]) {
      const scene = stageMap(catalog, slide, look(true));
      expect(scene).toMatchObject({ markers: [], areas: [], route: [], target: [], context: [] });
      expect(scene.camera).toBeUndefined();
    }
  });

  test('looks where a story wants it to', () => {
    const camera = { centre: [30, 60] as [number, number], zoom: 9 };
    expect(stageMap(catalog, told({ camera }), look(false)).camera).toEqual(camera);
  });
});

test('remainingAt keeps to the period of a step', () => {
  const all = remainingAt(told({}), catalog);
  expect(all.visits.size).toBe(catalog.visits.length);
  const some = remainingAt(told({ period: { from: '2024-01-01', to: '2024-02-01' } }), catalog);
  expect([...some.visits].map(({ id }) => id)).toEqual(['2024-01-st-petersburg']);
});
