import { describe, expect, test } from 'vitest';
import { dataset, quote, stop, visit } from '../testing/aurelia.ts';
import { catalogOf, select, sure } from '../testing/catalog.ts';
import { find, isSameSelection, NOTHING, type Selection, spotlight } from './selection.ts';

const catalog = catalogOf(dataset());
const departure = sure(catalog.visitById.get('departure'));
const cape = sure(catalog.stopById.get('departure.cape'));
const home = sure(catalog.stopById.get('return.port'));
const port = sure(catalog.placeById.get('port-merle'));

const KINDS = ['visit', 'stop', 'place', 'source'] as const;

describe('find', () => {
  test('of nothing is nothing', () => {
    expect(find(catalog, NOTHING)).toEqual({ kind: 'none' });
  });

  test('gives the very entry of the catalogue', () => {
    expect(find(catalog, { kind: 'visit', id: 'departure' })).toEqual({
      kind: 'visit',
      visit: departure,
    });
    expect(find(catalog, { kind: 'stop', id: 'departure.cape' })).toEqual({
      kind: 'stop',
      stop: cape,
    });
    expect(find(catalog, { kind: 'place', id: 'port-merle' })).toEqual({
      kind: 'place',
      place: port,
    });
    expect(find(catalog, { kind: 'source', id: 'logbook' })).toEqual({
      kind: 'source',
      source: catalog.sourceById.get('logbook'),
    });
  });

  test.each(KINDS)('is undefined for a %s that is not there', (kind) => {
    expect(find(catalog, { kind, id: 'atlantis' })).toBeUndefined();
  });

  test('is undefined for the id of another kind', () => {
    expect(find(catalog, { kind: 'stop', id: 'departure' })).toBeUndefined();
    expect(find(catalog, { kind: 'visit', id: 'port-merle' })).toBeUndefined();
  });

  test.each(['__proto__', 'constructor', ''])('is undefined for the id "%s"', (id) => {
    for (const kind of KINDS) expect(find(catalog, { kind, id })).toBeUndefined();
  });
});

describe('spotlight', () => {
  const lightOn = (selection: Selection) => spotlight(select(catalog, selection));

  test('of nothing lights up nothing', () => {
    expect(lightOn(NOTHING)).toEqual({});
  });

  test('of a visit is on it and its stops', () => {
    const light = lightOn({ kind: 'visit', id: 'departure' });
    expect(light.visit).toBe(departure);
    expect(light.stops).toEqual(new Set(departure.stops));
    expect([light.stop, light.place]).toEqual([undefined, undefined]);
  });

  test('of a stop is on it, its place, and the whole visit', () => {
    const light = lightOn({ kind: 'stop', id: 'departure.cape' });
    expect(light.stop).toBe(cape);
    expect(light.place).toBe(cape.place);
    expect(light.visit).toBe(departure);
    expect(light.stops).toEqual(new Set(departure.stops));
  });

  test('of a place is on it and its stops, of whatever visit', () => {
    const light = lightOn({ kind: 'place', id: 'port-merle' });
    expect(light.place).toBe(port);
    expect(light.stops).toEqual(new Set([sure(departure.stops[1]), home]));
    expect(light.visit).toBeUndefined();
  });

  test('of a source is on the stops that it bears out', () => {
    const light = lightOn({ kind: 'source', id: 'gazette' });
    expect(light.stops).toEqual(new Set([home]));
    expect([light.visit, light.stop, light.place]).toEqual([undefined, undefined, undefined]);
  });

  test('of a source that bears out a visit as a whole is on all its stops', () => {
    const whole = visit('whole', {
      excerpts: [quote('whole.words', 'gazette', 'In August')],
      stops: [stop('whole.first'), stop('whole.second')],
    });
    const made = catalogOf(dataset({ visits: [whole] }));
    const light = spotlight(select(made, { kind: 'source', id: 'gazette' }));
    expect(light.stops).toEqual(new Set(made.stops));
  });
});

describe('isSameSelection', () => {
  const all: Selection[] = [
    NOTHING,
    ...KINDS.flatMap((kind) => [
      { kind, id: 'a' },
      { kind, id: 'b' },
    ]),
  ];

  test('holds of a selection and its copy', () => {
    for (const selection of all) expect(isSameSelection(selection, { ...selection })).toBe(true);
  });

  test('holds of no two different selections', () => {
    all.forEach((one, i) => {
      all.forEach((other, j) => {
        if (i !== j) expect(isSameSelection(one, other)).toBe(false);
      });
    });
  });
});
