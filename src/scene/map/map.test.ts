import { describe, expect, test } from 'vitest';
import { extentOf } from '../../domain/date.ts';
import { EVERYTHING, type Period } from '../../domain/filter.ts';
import { remaining } from '../../domain/remaining.ts';
import { NOTHING, type Selection } from '../../domain/selection.ts';
import { dataset, place, quote, stop, visit, when } from '../../testing/aurelia.ts';
import { catalogOf, committedCatalog, select, sure } from '../../testing/catalog.ts';
import { inLines } from '../../testing/lines.ts';
import { type MapScene, mapScene, orderBadge } from './map.ts';
import { distance } from './mercator.ts';

const catalog = committedCatalog();
const text = {
  marker: (name: string, stops: number) => `${name} (${stops})`,
  gathered: (name: string, others: number, stops: number) => `${name} +${others} (${stops})`,
  ordered: (label: string, orders: string) => `${label} [${orders}]`,
  alternative: (name: string, parties: string) => `${name}, says ${parties}`,
  further: (name: string, isNorth: boolean) => `${name} (${isNorth ? 'north' : 'south'})`,
};
const draw = (selection: Selection, language = 'en', of = catalog, period: Period = {}) =>
  mapScene(of, {
    selected: select(of, selection),
    remaining: remaining(of, { ...EVERYTHING, period }),
    language,
    text,
  });
const emphasised = ({ markers }: MapScene, emphasis: string) =>
  markers.filter((marker) => marker.emphasis === emphasis).map(({ placeId }) => placeId);
const visited = catalog.places.filter(({ stops }) => stops.length > 0);

/** Of the dossier: a visit of several places, one of its stops, and the places it is not about. */
const tour = sure(catalog.visits.find(({ stops }) => new Set(stops.map((s) => s.place)).size > 3));
const tourPlaces = [...new Set(tour.stops.map((stop) => stop.place.id))];
const middle = sure(tour.stops[3]);

describe.each<[name: string, selection: Selection]>([
  ['nothing', NOTHING],
  ['visit', { kind: 'visit', id: '2024-01-st-petersburg' }],
  ['stop', { kind: 'stop', id: '2024-05-minsk.flowers' }],
  ['place', { kind: 'place', id: 'valaam-monastery' }],
  ['source', { kind: 'source', id: 'moscow-times-2024-07-25' }],
])('the map of the published dossier with %s chosen', (name, selection) => {
  test('is as reviewed', async () => {
    await expect(inLines(draw(selection))).toMatchFileSnapshot(`./__snapshots__/map.${name}.txt`);
  });

  test('has one marker for each place with a stop, from north to south', () => {
    expect(
      draw(selection)
        .markers.map(({ placeId }) => placeId)
        .sort(),
    ).toEqual(visited.map(({ id }) => id).sort());
    const latitudes = draw(selection).markers.map(({ position }) => position[1]);
    expect(latitudes).toEqual([...latitudes].sort((a, b) => b - a));
  });

  test('names only places that have a marker as target and context', () => {
    const { target, context } = draw(selection);
    expect(visited.map(({ id }) => id)).toEqual(expect.arrayContaining([...target, ...context]));
  });
});

describe('with nothing chosen', () => {
  const scene = draw(NOTHING);

  test('all is plain, with no route and nothing to move to', () => {
    expect(emphasised(scene, 'plain')).toHaveLength(visited.length);
    expect([scene.route, scene.target, scene.context]).toEqual([[], [], []]);
  });

  test('each marker of a named place says how many stops were made there', () => {
    for (const marker of scene.markers.filter(({ isNamed }) => isNamed)) {
      expect(marker.badge).toBe(String(catalog.placeById.get(marker.placeId)?.stops.length));
      expect(marker.sign).toBe('count');
      expect(marker.orders).toEqual([]);
    }
  });

  test('a place that no document names is unknown, on the rim of its area', () => {
    const [unnamed] = scene.markers.filter((marker) => !marker.isNamed);
    const place = sure(catalog.placeById.get(sure(unnamed).placeId));
    expect(unnamed).toMatchObject({ sign: 'unknown', badge: '?' });
    expect(distance(sure(unnamed).position, place.position)).toBeCloseTo(place.radius ?? 0, 3);
    for (const end of sure(unnamed).ends ?? []) {
      expect(distance(end, place.position)).toBeCloseTo(place.radius ?? 0, 3);
    }
  });

  test('an area is drawn for each place not known exactly, and for no other', () => {
    expect(scene.areas.map(({ placeId }) => placeId)).toEqual(
      visited.filter(({ precision }) => precision !== 'exact').map(({ id }) => id),
    );
    for (const { placeId, isExact } of scene.markers) {
      expect(isExact).toBe(!scene.areas.some((area) => area.placeId === placeId));
    }
  });
});

describe('with a visit chosen', () => {
  const scene = draw({ kind: 'visit', id: tour.id });

  test('its places are related and all others dimmed', () => {
    expect(emphasised(scene, 'related').sort()).toEqual([...tourPlaces].sort());
    expect(emphasised(scene, 'dimmed')).toHaveLength(visited.length - tourPlaces.length);
  });

  test('only its places have a number, which is never a count', () => {
    for (const { placeId, sign, badge, orders } of scene.markers) {
      const isOwn = tourPlaces.includes(placeId);
      expect([sign, badge]).toEqual(isOwn ? ['order', orderBadge(orders)] : ['dot', '']);
    }
  });

  test('the areas of its places are related too', () => {
    for (const { placeId, emphasis } of scene.areas) {
      expect(emphasis).toBe(tourPlaces.includes(placeId) ? 'related' : 'dimmed');
    }
  });

  test('its places carry the orders of its stops', () => {
    for (const { placeId, orders } of scene.markers) {
      expect(orders).toEqual(
        tour.stops.filter((stop) => stop.place.id === placeId).map(({ order }) => order),
      );
    }
  });

  test('the route leads through its stops in order', () => {
    const positions = tour.stops.map((stop) => stop.place.position);
    expect(scene.route).toEqual(positions.filter((position, i) => position !== positions[i - 1]));
  });

  test('the map is to show its places', () => {
    expect(scene.target).toEqual(tourPlaces);
    expect(scene.context).toEqual(tourPlaces);
  });
});

describe('with a stop chosen', () => {
  const scene = draw({ kind: 'stop', id: middle.id });

  test('its place is selected, the others of its visit are related, the rest dimmed', () => {
    expect(emphasised(scene, 'selected')).toEqual([middle.place.id]);
    expect(emphasised(scene, 'related').sort()).toEqual(
      tourPlaces.filter((id) => id !== middle.place.id).sort(),
    );
  });

  test('its place carries the number of the stop alone, though the visit stopped there more often', () => {
    expect(tour.stops.filter((stop) => stop.place === middle.place).length).toBeGreaterThan(1);
    const marker = scene.markers.find(({ placeId }) => placeId === middle.place.id);
    expect(marker?.badge).toBe(String(middle.order));
    expect(marker?.orders).toEqual([middle.order]);
  });

  test('the map is to show its place, amid its visit', () => {
    expect(scene.target).toEqual([middle.place.id]);
    expect(scene.context).toEqual(tourPlaces);
  });

  test('the route is that of the visit', () => {
    expect(scene.route).toEqual(draw({ kind: 'visit', id: tour.id }).route);
  });
});

describe('with a place chosen', () => {
  const scene = draw({ kind: 'place', id: middle.place.id });

  test('it is selected and all others are dimmed', () => {
    expect(emphasised(scene, 'selected')).toEqual([middle.place.id]);
    expect(emphasised(scene, 'dimmed')).toHaveLength(visited.length - 1);
  });

  test('no route is drawn, and its marker counts stops of all visits', () => {
    expect(scene.route).toEqual([]);
    const marker = scene.markers.find(({ placeId }) => placeId === middle.place.id);
    expect(marker?.badge).toBe(String(middle.place.stops.length));
  });

  test('the map is to show it alone', () => {
    expect(scene.target).toEqual([middle.place.id]);
  });
});

describe('with a source chosen', () => {
  test('the places that it speaks of are related, none is selected, no route is drawn', () => {
    for (const source of catalog.sources) {
      const scene = draw({ kind: 'source', id: source.id });
      const places = source.quoted.flatMap(({ stop, visit }) =>
        (stop ? [stop] : visit.stops).map(({ place }) => place.id),
      );
      expect(new Set(emphasised(scene, 'related'))).toEqual(new Set(places));
      expect(new Set(scene.target)).toEqual(new Set(places));
      expect(emphasised(scene, 'selected')).toEqual([]);
      expect(scene.route).toEqual([]);
    }
  });
});

describe('names', () => {
  test.each(['en', 'ru', 'be'])(
    'are short in the disc and full for a screen reader, in %s',
    (language) => {
      for (const marker of draw(NOTHING, language).markers) {
        const { names, shortNames, stops } = sure(catalog.placeById.get(marker.placeId));
        expect(marker.name).toBe((shortNames ?? names)[language]);
        expect(marker.label).toBe(`${names[language]} (${stops.length})`);
      }
    },
  );
});

describe('an invented dossier', () => {
  const invented = (parts: Parameters<typeof dataset>[0]) => catalogOf(dataset(parts));

  test('draws no marker for a place without a stop', () => {
    const markers = draw(NOTHING, 'en', invented({})).markers.map(({ placeId }) => placeId);
    expect(markers).toEqual(['cape-vesper', 'port-merle']);
  });

  test('has a place visited twice running once in the route, and again after another', () => {
    const at = (id: string, where: string) =>
      stop(id, {
        place: where,
        when: when('2021-05-03'),
        excerpts: [quote(`${id}.q`, 'logbook', 'May')],
      });
    const route = draw(
      { kind: 'visit', id: 'loop' },
      'en',
      invented({
        places: [place('port', { position: [10, 50] }), place('cape', { position: [12, 70] })],
        visits: [
          visit('loop', {
            stops: [at('a', 'port'), at('b', 'port'), at('c', 'cape'), at('d', 'port')],
          }),
        ],
      }),
    ).route;
    expect(route).toEqual([
      [10, 50],
      [12, 70],
      [10, 50],
    ]);
  });

  test('draws no area for a rough place of no known size', () => {
    const rough = place('port-merle', { precision: 'region' });
    const { places } = dataset();
    const scene = draw(NOTHING, 'en', invented({ places: [rough, ...places.slice(1)] }));
    expect(scene.areas).toEqual([]);
    expect(scene.markers.find(({ placeId }) => placeId === 'port-merle')?.isExact).toBe(false);
  });
});

describe('with a period', () => {
  const { earliest } = extentOf(sure(tour.stops[0]).when);
  const firstDay: Period = { from: earliest, to: earliest };
  const onFirstDay = tour.stops.filter(({ when }) => extentOf(when).earliest === earliest);
  const placesThen = new Set(onFirstDay.map(({ place }) => place.id));
  const during = (selection: Selection) => draw(selection, 'en', catalog, firstDay);

  test('only places of its stops have a marker, an area', () => {
    const { markers, areas } = during(NOTHING);
    expect(new Set(markers.map(({ placeId }) => placeId))).toEqual(placesThen);
    for (const { placeId } of areas) expect(placesThen).toContain(placeId);
    expect(placesThen.size).toBeLessThan(tourPlaces.length);
  });

  test('markers count its stops only', () => {
    const { markers } = during(NOTHING);
    expect(markers.reduce((sum, { stops }) => sum + stops, 0)).toBe(onFirstDay.length);
    for (const { badge, stops } of markers.filter(({ isNamed }) => isNamed)) {
      expect(badge).toBe(String(stops));
    }
  });

  test('markers carry the orders of its stops only', () => {
    const orders = during({ kind: 'visit', id: tour.id }).markers.flatMap((each) => each.orders);
    expect(orders.sort()).toEqual(onFirstDay.map(({ order }) => order).sort());
  });

  test('the route leads through drawn markers only', () => {
    const { markers, route } = during({ kind: 'visit', id: tour.id });
    const drawn = markers.map(({ position }) => position);
    expect(route.length).toBeGreaterThan(1);
    for (const position of route) expect(drawn).toContainEqual(position);
  });

  test('nothing is drawn where nothing was', () => {
    const { markers, areas } = draw(NOTHING, 'en', catalog, { to: 0 });
    expect([markers, areas]).toEqual([[], []]);
  });
});

describe('orderBadge', () => {
  test.each<[orders: number[], badge: string]>([
    [[], ''],
    [[2], '2'],
    [[2, 3], '2–3'],
    [[5, 1], '1, 5'],
    [[2, 3, 4, 5], '2–5'],
    [[10, 9, 8], '8–10'],
    // A range must not claim a stop made elsewhere.
    [[3, 4, 5, 7], '3–5, 7'],
  ])('of %j is "%s"', (orders, badge) => {
    expect(orderBadge(orders)).toBe(badge);
  });
});
