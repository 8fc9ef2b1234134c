import { expect, test } from 'vitest';
import { basemapFile } from '../../../pipeline/basemapFile.ts';
import { astray, type Spoken } from './astray.ts';
import { groundOf } from './ground.ts';
import type { Position } from './land.ts';

const ground = groundOf(basemapFile);

/** An exact spot whose only text is its name. */
const spot = (name: string, ...position: Position): Spoken => ({
  ...{ id: name.toLowerCase().replaceAll(' ', '-'), position, precision: 'exact', said: [name] },
});
const town = (name: string, ...position: Position): Spoken => ({
  ...spot(name, ...position),
  precision: 'locality',
});

const ANTARCTIC_TOWN = 'is in Antarctica; swapped, it is on land: United States';

test.each<[what: string, place: Spoken, others: Spoken[], says: string]>([
  ['a town in Antarctica', town('Ash Town', 40.7128, -74.006), [], ANTARCTIC_TOWN],
  [
    'a quay in Antarctica if another place is in the country that is meant',
    spot('East Quay', 40.7128, -74.006),
    [spot('Ash Quay', -122.4, 37.8)],
    `${ANTARCTIC_TOWN}, near \`ash-quay\``,
  ],
  [
    'a hall in the Indian Ocean',
    spot('Harpa', 64.1505, -21.9325),
    [],
    'is at sea; swapped, it is on land: Iceland',
  ],
  [
    'one of two halls that are both there',
    spot('Harpa', 64.1505, -21.9325),
    [spot('Perlan', 64.1292, -21.9186)],
    'is at sea; swapped, it is on land: Iceland',
  ],
  [
    'a town in the Atlantic, even in a dossier with a ship',
    town('Ash Town', -33.93, 18.86),
    [spot('The Albatross', -30, 45)],
    'is at sea; swapped, it is on land: South Africa',
  ],
  [
    'a place on land, but not in the country of its name',
    spot('Lagos, Portugal', 37.1, -8.67),
    [],
    'is in another country (Tanzania), but its name, its gazetteer record or the place around it says Portugal',
  ],
  [
    'a place at sea that has its country in another language, or in its gazetteer’s record',
    { ...spot('Паром', 64.1505, -21.9325), said: ['Паром', 'Рейкьявик, Исландия'] },
    [],
    'is at sea, but its name, its gazetteer record or the place around it says Iceland',
  ],
])('%s is told of', (_, place, others, says) => {
  expect(astray(place, others, ground)?.split('. If')[0]).toBe(says);
});

test.each<[what: string, place: Spoken, others?: Spoken[]]>([
  ['a ship in the Pacific', spot('The Albatross', -150, 10)],
  ['a ship whose name has the ocean', spot('The Albatross, Atlantic Ocean', -30, 20)],
  ['a ship in a dossier of a voyage', spot('The Albatross', -30, 20), [spot('Storm', -30, 45)]],
  ['a ship near a port of the dossier', spot('The Albatross', -26, 20), [spot('Ash', -24, 15)]],
  ['an area at sea', { ...spot('Fishing grounds', -30, 20), precision: 'region' }],
  ['a small island', town('Adamstown', -130.1, -25.07)],
  ['an island in the Atlantic', town('Jamestown', -5.7, -15.95)],
  ['a monastery in a lake', spot('Valaam', 30.94, 61.39)],
  ['the South Pole', spot('South Pole', 0, -90)],
  ['a station in Antarctica', spot('Neumayer', -8.27, -70.67)],
  ['a settlement of Antarctica', town('Ash Base, Antarctica', -8.27, -70.67)],
  ['an embassy', spot('Embassy of India', 28.23, 53.9)],
  ['a country whose name is in another’s', spot('Port Moresby, Papua New Guinea', 147.2, -9.4)],
  ['a place at 45°', town('Halfway', 45, 45)],
  ['a position that cannot be swapped', town('Sydney', 151.2, -33.9)],
])('nothing is said of %s', (_, place, others = []) => {
  expect(astray(place, others, ground)).toBeUndefined();
});

test('no city of the basemap is doubted', () => {
  const doubted = ground.cities.filter(({ names: { en = '' }, position }) =>
    astray(town(en, ...position), [], ground),
  );
  expect(doubted).toEqual([]);
});

test('a place beside a city reads neither land nor borders', () => {
  const read: string[] = [];
  const frugal = groundOf((path) => {
    read.push(path);
    return { cities: [{ names: {}, position: [30, 60] }], waters: [], countries: [] };
  });
  expect(astray(spot('Ash Quay', 30.1, 60), [], frugal)).toBeUndefined();
  expect(read).toEqual(['labels.json']);
});
