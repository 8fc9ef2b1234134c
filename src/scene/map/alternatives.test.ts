import { expect, test } from 'vitest';
import { EVERYTHING } from '../../domain/filter.ts';
import { remaining } from '../../domain/remaining.ts';
import type { Selected } from '../../domain/selection.ts';
import { dataset, place, quote, stop, visit } from '../../testing/aurelia.ts';
import { catalogOf, sure } from '../../testing/catalog.ts';
import { mapText } from '../../ui/language/words.ts';
import { wholeMap } from './alternatives.ts';
import { gather } from './gather.ts';

const PLACES = [
  place('coast', { position: [10, 50], precision: 'region', radius: 400 }),
  place('north', { position: [12, 53], within: 'coast' }),
  place('south', { position: [11, 48], within: 'coast' }),
  place('away', { position: [40, 10] }),
];

/** A stop shown on the coast, whose two documents and a reference name narrower places. */
function disputed() {
  const words = (id: string, source: string) =>
    quote(`one.stop.${id}`, source, id === 'a' ? 'Port Merle' : 'Port Merle');
  return catalogOf(
    dataset({
      places: PLACES,
      visits: [
        visit('one', {
          stops: [
            stop('one.stop', {
              place: 'coast',
              excerpts: [words('a', 'logbook'), words('b', 'gazette')],
              claims: [
                {
                  field: 'where',
                  value: 'north',
                  by: { type: 'excerpt', excerpt: 'one.stop.a' },
                  status: 'conflict',
                },
                {
                  field: 'where',
                  value: 'south',
                  by: { type: 'excerpt', excerpt: 'one.stop.b' },
                  status: 'conflict',
                },
                {
                  field: 'where',
                  value: 'south',
                  by: { type: 'reference', reference: 'harbour-register' },
                  status: 'conflict',
                },
                {
                  field: 'where',
                  value: 'coast',
                  by: { type: 'reference', reference: 'harbour-register' },
                  status: 'conflict',
                },
              ],
            }),
            stop('one.away', { place: 'away' }),
          ],
        }),
      ],
    }),
  );
}

const catalog = disputed();
const sceneOf = (selected: Selected, isSourceWithheld = false) =>
  wholeMap(catalog, {
    ...{ selected, isSourceWithheld, language: 'en', text: mapText },
    remaining: remaining(catalog, EVERYTHING),
  });
const chosen = sure(catalog.stopById.get('one.stop'));
const ofStop = sceneOf({ kind: 'stop', stop: chosen });

test('the places that others name are drawn while their stop or visit is selected', () => {
  const named = (scene: typeof ofStop) =>
    scene.markers.filter(({ sign }) => sign === 'alternative').map(({ name }) => name);
  expect(named(ofStop)).toEqual([
    expect.stringContaining('north'),
    expect.stringContaining('south'),
  ]);
  expect(named(sceneOf({ kind: 'visit', visit: chosen.visit }))).toHaveLength(2);
  expect(named(sceneOf({ kind: 'stop', stop: sure(catalog.stopById.get('one.away')) }))).toEqual(
    [],
  );
  expect(named(sceneOf({ kind: 'none' }))).toEqual([]);
});

test('a ring says who names the place, unless that is to be guessed, and leads to the words', () => {
  const south = ofStop.markers.find(({ placeId }) => placeId === 'south');
  expect(south?.name.replace(/[\u2066-\u2069]/g, '')).toMatch(/\(.*, Harbour office\)$/);
  expect(south?.claim).toEqual({ stop: 'one.stop', excerpt: 'one.stop.b' });
  const veiled = sceneOf({ kind: 'stop', stop: chosen }, true);
  expect(veiled.markers.find(({ placeId }) => placeId === 'south')?.name).not.toContain('(');
});

test('the map holds them with the stop, and nothing of them counts', () => {
  expect(ofStop.target).toEqual(['coast', 'north', 'south']);
  expect(ofStop.context).toEqual(expect.arrayContaining(['north', 'south', 'away']));
  expect(ofStop.alternatives).toHaveLength(2);
  expect(ofStop.route).toHaveLength(2);
  expect(ofStop.markers.filter(({ stops }) => stops > 0)).toHaveLength(2);
});

test('where a ring cannot be told from a place of the dossier, only the place is drawn', () => {
  const options = { zoom: 0, maxZoom: 8, reach: 28, text: mapText };
  const far = gather(ofStop.markers, options);
  expect(far.map(({ sign }) => sign)).not.toContain('alternative');
  expect(far.map(({ members }) => members.length)).toEqual([1, 1]);
  const close = gather(ofStop.markers, { ...options, zoom: 6 });
  expect(close.filter(({ sign }) => sign === 'alternative')).toHaveLength(2);
});
