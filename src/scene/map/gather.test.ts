import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sure } from '../../testing/catalog.ts';
import { type GatheredMarker, gather } from './gather.ts';
import { type MapMarker, type MapText, orderBadge, type Position } from './map.ts';
import { project, worldWidth } from './mercator.ts';

const REACH = 28;
const MAX_ZOOM = 10;
const text: MapText = {
  marker: (name, stops) => `${name}: ${stops}`,
  gathered: (name, others, stops) => `${name} and ${others} more: ${stops}`,
  ordered: (label, orders) => `${label}; ${orders}`,
  alternative: (name: string, parties: string) => `${name}, says ${parties}`,
  further: (name: string, isNorth: boolean) => `${name} (${isNorth ? 'north' : 'south'})`,
};

const marker = (
  placeId: string,
  position: Position,
  parts: Partial<MapMarker> = {},
): MapMarker => ({
  placeId,
  name: placeId.toUpperCase(),
  label: placeId,
  sign: 'count',
  badge: '1',
  stops: 1,
  orders: [],
  position,
  emphasis: 'plain',
  isNamed: true,
  isExact: true,
  ...parts,
});

const gatherAt = (markers: readonly MapMarker[], zoom: number) =>
  gather(markers, { zoom, maxZoom: MAX_ZOOM, reach: REACH, text });

const pointOf = ({ position, offset }: GatheredMarker, zoom: number) => {
  const { x, y } = project(position, zoom);
  return { x: x + offset.x, y: y + offset.y };
};

/** The least distance, in pixels, between any two markers as they are drawn. */
function leastApart(markers: readonly GatheredMarker[], zoom: number): number {
  const points = markers.map((entry) => pointOf(entry, zoom));
  return Math.min(
    ...points.flatMap((a, i) => points.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))),
  );
}

/** A position so many pixels east and south of another at the deepest zoom. */
function beside([longitude, latitude]: Position, east: number, south: number): Position {
  const degrees = 360 / (512 * 2 ** MAX_ZOOM);
  return [
    longitude + east * degrees,
    latitude - south * degrees * Math.cos((latitude * Math.PI) / 180),
  ];
}

const markers = fc
  .array(
    fc.record({
      // A coarse grid, so that places often coincide.
      east: fc.integer({ min: 0, max: 12 }),
      north: fc.integer({ min: 0, max: 12 }),
      // Of all together less than a hundred: three digits reach beyond a round marker.
      stops: fc.integer({ min: 1, max: 3 }),
      emphasis: fc.constantFrom('plain', 'related', 'dimmed'),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .chain((list) =>
    fc.nat(list.length - 1).map((chosen) =>
      list.map(({ east, north, stops, emphasis }, i) =>
        marker(`place-${i}`, [30 + east / 8, 55 + north / 8], {
          stops,
          emphasis: i === chosen ? 'selected' : emphasis,
        }),
      ),
    ),
  );
const zooms = fc.double({ min: 1, max: MAX_ZOOM, noNaN: true });

describe('gather', () => {
  test('puts every marker into exactly one group', () => {
    fc.assert(
      fc.property(markers, zooms, (list, zoom) => {
        const members = gatherAt(list, zoom).flatMap((group) =>
          group.members.map(({ placeId }) => placeId),
        );
        expect(members.sort()).toEqual(list.map(({ placeId }) => placeId).sort());
      }),
    );
  });

  test('puts a marker into the first group that it is near to, wherever on earth that is', () => {
    // In hundredths of a degree, so that some zoom tells any two apart.
    const anywhere = fc.uniqueArray(
      fc.record({
        position: fc.tuple(
          fc.oneof(fc.constantFrom(-17_999, 18_000), fc.integer({ min: -17_999, max: 18_000 })),
          fc.integer({ min: -8_000, max: 8_000 }),
        ),
        stops: fc.integer({ min: 1, max: 99 }),
      }),
      { maxLength: 120, selector: ({ position }) => position.join() },
    );
    fc.assert(
      fc.property(anywhere, fc.double({ min: 0, max: 6, noNaN: true }), (list, zoom) => {
        const all = list.map(({ position, stops }, i) =>
          // Without a badge, none of them reaches beyond its circle.
          marker(`p${i}`, [position[0] / 100, position[1] / 100], {
            stops,
            sign: 'dot',
            badge: '',
          }),
        );
        const world = worldWidth(zoom);
        const groups: MapMarker[][] = [];
        for (const each of [...all].sort((a, b) => b.stops - a.stops)) {
          const at = project(each.position, zoom);
          const found = groups.find(([leader]) => {
            const { x, y } = project(leader?.position ?? [0, 0], zoom);
            const across = Math.abs(x - at.x);
            return Math.hypot(Math.min(across, world - across), y - at.y) < REACH;
          });
          if (found) found.push(each);
          else groups.push([each]);
        }
        const gathered = gather(all, { zoom, maxZoom: 40, reach: REACH, text });
        const idsOf = (members: readonly MapMarker[]) =>
          members.map(({ placeId }) => placeId).join();
        expect(gathered.map(({ members }) => idsOf(members))).toEqual(groups.map(idsOf));
      }),
    );
  });

  test('has no two leaders nearer than its reach, fanned ones aside', () => {
    fc.assert(
      fc.property(markers, zooms, (list, zoom) => {
        const leaders = gatherAt(list, zoom).filter(
          ({ offset }) => offset.x === 0 && offset.y === 0,
        );
        if (leaders.length > 1) expect(leastApart(leaders, zoom)).toBeGreaterThanOrEqual(REACH);
      }),
    );
  });

  test('has no two numbered markers whose badges would touch', () => {
    const numbered = (id: string, east: number, orders: number[]) =>
      marker(id, beside([0, 0], east, 0), {
        ...{ orders, stops: orders.length, sign: 'order', badge: orderBadge(orders) },
      });
    const [short, long] = [[1], [1, 3, 9]];
    const gathered = (orders: number[]) =>
      gatherAt([numbered('a', 0, orders), numbered('b', 40, [4])], MAX_ZOOM).length;
    expect([gathered(short), gathered(long)]).toEqual([2, 1]);
  });

  test('has no two markers whose counts would touch, those of several places included', () => {
    const counted = (id: string, east: number, stops: number) =>
      marker(id, beside([0, 0], east, 0), { stops, badge: String(stops) });
    // Half a zoom level below the deepest, two places 20 pixels apart there are together.
    const gathered = (stops: number) =>
      gatherAt([counted('a', 0, stops), counted('b', 32, 9), counted('c', 52, 9)], MAX_ZOOM - 0.5)
        .length;
    expect([gathered(9), gathered(90_000)]).toEqual([2, 1]);
  });

  test('keeps every member within reach of its leader', () => {
    fc.assert(
      fc.property(markers, zooms, (list, zoom) => {
        for (const group of gatherAt(list, zoom)) {
          const own = project(group.position, zoom);
          for (const { position } of group.members) {
            const { x, y } = project(position, zoom);
            expect(Math.hypot(x - own.x, y - own.y)).toBeLessThan(REACH);
          }
        }
      }),
    );
  });

  test('always has the selected marker lead, unmoved and first', () => {
    fc.assert(
      fc.property(markers, zooms, (list, zoom) => {
        const chosen = sure(list.find(({ emphasis }) => emphasis === 'selected'));
        const [first] = gatherAt(list, zoom);
        expect(first?.placeId).toBe(chosen.placeId);
        expect(first?.offset).toEqual({ x: 0, y: 0 });
      }),
    );
  });

  test('gathers nothing at the deepest zoom: every place has a marker of its own', () => {
    fc.assert(
      fc.property(markers, (list) => {
        const gathered = gatherAt(list, MAX_ZOOM);
        expect(gathered.map(({ placeId }) => placeId).sort()).toEqual(
          list.map(({ placeId }) => placeId).sort(),
        );
        expect(gathered.every(({ members }) => members.length === 1)).toBe(true);
      }),
    );
  });

  test('leaves a marker that is alone as it is', () => {
    const alone = marker('port', [30, 60]);
    expect(gatherAt([alone], 5)).toEqual([{ ...alone, members: [alone], offset: { x: 0, y: 0 } }]);
  });

  test('has related places lead plain ones, these dimmed ones, and of equals the one with more stops', () => {
    const group = [
      marker('dimmed', [30, 60], { emphasis: 'dimmed', stops: 9 }),
      marker('few', beside([30, 60], 40, 0), { emphasis: 'related', stops: 1 }),
      marker('many', beside([30, 60], 80, 0), { emphasis: 'related', stops: 2 }),
      marker('plain', beside([30, 60], 0, 40), { emphasis: 'plain', stops: 5 }),
    ];
    const [leader] = gatherAt(group, 5);
    expect(leader?.members.map(({ placeId }) => placeId)).toEqual([
      'many',
      'few',
      'plain',
      'dimmed',
    ]);
  });

  test('writes the number of all stops into a merged marker', () => {
    const [merged] = gatherAt(
      [
        marker('port', [30, 60], { stops: 3 }),
        marker('cape', beside([30, 60], 60, 0), { stops: 2 }),
        marker('bay', beside([30, 60], 0, 60), { stops: 1 }),
      ],
      5,
    );
    expect(merged).toMatchObject({
      placeId: 'port',
      stops: 6,
      badge: '6',
      label: 'PORT and 2 more: 6',
    });
  });

  test('writes the orders of the chosen visit into a merged marker', () => {
    const [merged] = gatherAt(
      [
        marker('port', [30, 60], { orders: [4], stops: 3 }),
        marker('cape', beside([30, 60], 60, 0), { orders: [2], stops: 2 }),
        marker('bay', beside([30, 60], 0, 60), { stops: 1 }),
      ],
      5,
    );
    expect(merged).toMatchObject({ orders: [4, 2], badge: '2, 4', sign: 'order' });
  });
});

test('places beside the chosen visit are one dot, and never add to its orders', () => {
  const dot = { sign: 'dot', badge: '', emphasis: 'dimmed' } as const;
  const near = (east: number) => beside([30, 60], east, 0);
  const [alone] = gatherAt([marker('port', [30, 60], dot), marker('cape', near(60), dot)], 5);
  expect(alone).toMatchObject({ sign: 'dot', badge: '' });
  const own = { sign: 'order', badge: '2', orders: [2], stops: 3 } as const;
  const [mixed] = gatherAt([marker('port', [30, 60], own), marker('cape', near(60), dot)], 5);
  expect(mixed).toMatchObject({ sign: 'order', badge: '2' });
});

describe('places that no zoom could tell apart', () => {
  const HERE: Position = [30, 60];
  const fanned = (count: number, zoom: number) =>
    gatherAt(
      Array.from({ length: count }, (_, i) => marker(`place-${i}`, HERE, { stops: count - i })),
      zoom,
    );

  test.each([2, 3, 4, 5, 6, 7, 8, 12])(
    '%i on one spot are fanned out so that each can be pressed',
    (count) => {
      for (const zoom of [2, 6.5, MAX_ZOOM]) {
        const markers = fanned(count, zoom);
        expect(markers).toHaveLength(count);
        expect(leastApart(markers, zoom)).toBeGreaterThanOrEqual(REACH - 1e-6);
      }
    },
  );

  test('the first of them stays where it is, the second stands above', () => {
    const [first, second] = fanned(3, 6);
    expect(first?.offset).toEqual({ x: 0, y: 0 });
    expect(second?.offset.x).toBeCloseTo(0, 9);
    expect(second?.offset.y).toBeCloseTo(-REACH, 9);
  });

  test('neighbours nearer than the reach at the deepest zoom do not cover each other', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -19, max: 19 }), fc.integer({ min: -19, max: 19 })), {
          minLength: 1,
          maxLength: 4,
        }),
        (places) => {
          const near = [
            marker('leader', HERE, { stops: 9 }),
            ...places.map(([east, south], i) => marker(`place-${i}`, beside(HERE, east, south))),
          ];
          expect(leastApart(gatherAt(near, MAX_ZOOM), MAX_ZOOM)).toBeGreaterThanOrEqual(24);
        },
      ),
    );
  });
});
