import { describe, expect, test } from 'vitest';
import type { GeonamesCity } from '../tools.ts';
import { selectTowns, townZoom } from './cities.ts';

const city = (
  name: string,
  population: number,
  coordinates: [number, number],
  featureCode = 'PPL',
): GeonamesCity => ({ cityId: population, name, featureCode, population, loc: { coordinates } });
const named = (_: number, en: string) => ({ en });

describe('towns of the fine world', () => {
  test('a lonely small town has a name, one beside a city has none', () => {
    expect(townZoom(30_000, 17, 400)).toBe(6.6);
    expect(townZoom(2_000, 17, 400)).toBe(7.6);
    expect(townZoom(2_000, 17, 20)).toBeUndefined();
    expect(townZoom(900, 17, 400)).toBeUndefined();
  });

  test('the nearer the larger neighbour is, the later the name comes', () => {
    const levels = [300, 100, 40].map((km) => townZoom(120_000, 50, km) ?? 9);
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
    expect(levels[0]).toBeLessThan(levels[2] ?? 0);
  });

  test('great cities keep their room, although labels.json has them', () => {
    const towns = selectTowns(
      [
        city('Suburb', 30_000, [0.1, 10]),
        city('Great', 2_000_000, [0, 10]),
        city('Capital', 5_000, [20, 10], 'PPLC'),
        city('Lonely', 30_000, [10, 10]),
        city('Ruin', 50_000, [30, 10], 'PPLH'),
      ],
      named,
    );
    expect(towns.map(({ names }) => names.en)).toEqual(['Lonely']);
  });

  test('neighbours across the antimeridian are neighbours', () => {
    const towns = selectTowns(
      [city('East', 30_000, [179.95, 10]), city('West', 25_000, [-179.95, 10])],
      named,
    );
    expect(towns.map(({ names }) => names.en)).toEqual(['East']);
  });
});
