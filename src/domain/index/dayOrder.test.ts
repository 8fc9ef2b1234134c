import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { dayOrder, mergedOrder, timeOrder } from './dayOrder.ts';

const byValue = (values: readonly number[]) =>
  values.map((_, i) => i).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
const days = fc.array(
  fc.oneof(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -4e6, max: 4e6 })),
);

test('days are in their order, and equal ones stay in theirs', () => {
  fc.assert(
    fc.property(days, (list) => {
      expect([...dayOrder(Int32Array.from(list))]).toEqual(byValue(list));
    }),
  );
});

test('points within days are, too', () => {
  const points = fc.array(
    fc
      .tuple(fc.integer({ min: -5, max: 5 }), fc.constantFrom(0, 0, 0.25, 0.5, 0.75))
      .map(([day, fraction]) => day + fraction),
  );
  fc.assert(
    fc.property(points, (list) => {
      expect([...timeOrder(Float64Array.from(list))]).toEqual(byValue(list));
    }),
  );
});

test('what is in order within its days is sorted without comparing pairs', () => {
  const sort = vi.spyOn(Uint32Array.prototype, 'sort');
  expect([...timeOrder([3.5, 1.25, 1.5, 2, 1.75])]).toEqual([1, 2, 4, 3, 0]);
  expect(sort).not.toHaveBeenCalled();
  sort.mockRestore();
});

test('points of which some are in order already are sorted with the others', () => {
  const parts = fc.array(fc.tuple(fc.constantFrom(0, 0.5, 1, 1.5, 2), fc.boolean()));
  fc.assert(
    fc.property(parts, (list) => {
      const points = list.map(([point]) => point);
      const order = byValue(points);
      const isOther = (i: number) => list[i]?.[1] === true;
      const inOrder = Uint32Array.from(order.filter((i) => !isOther(i)));
      const others = Uint32Array.from([...points.keys()].filter(isOther));
      expect([...mergedOrder(Float64Array.from(points), inOrder, others)]).toEqual(order);
    }),
  );
});
