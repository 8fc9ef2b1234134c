import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ID_PATTERN } from '../../authoring/id.ts';
import { idsFrom } from './ids.ts';

test.each([
  ['Low Fell village school', 'low-fell-village-school'],
  ['Санкт-Петербург, «Пулково»', 'sankt-peterburg-pulkovo'],
  ['Шчучын', 'shchuchyn'],
  ['Ångström & Søn — Łódź', 'angstrom-son-lodz'],
  ['Αθήνα', 'athina'],
  ['Inés’s  “bus” №7', 'iness-bus-no7'],
  ['İzmir', 'izmir'],
  ['a\u200bb\u00ad c', 'ab-c'],
])('%s is %s', (name, id) => {
  expect(idsFrom([name])).toEqual([id]);
});

test('a name in letters that are not transliterated has an id of its own that stays', () => {
  const [kyoto = '', tokyo = ''] = idsFrom(['京都', '東京'], { noun: 'place' });
  expect(kyoto).toMatch(/^place-[a-z0-9]{6}$/);
  expect(idsFrom(['東京', '京都'], { noun: 'place' })).toEqual([tokyo, kyoto]);
  expect(idsFrom(['', '…'], { noun: 'place' }).every((id) => ID_PATTERN.test(id))).toBe(true);
});

test('names of one id are numbered, past those that others have', () => {
  expect(idsFrom(['Arrival', 'Arrival', 'arrival', 'Arrival 2'])).toEqual([
    'arrival',
    'arrival-3',
    'arrival-4',
    'arrival-2',
  ]);
  expect(idsFrom(['Arrival'], { taken: ['arrival', 'arrival-2'] })).toEqual(['arrival-3']);
});

const names = fc.uniqueArray(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('Bus', 'bus', 'Bus 2', 'БУС', 'bus-2', 'x'.repeat(90), `${'x'.repeat(90)}y`),
  ),
  { maxLength: 8 },
);

test('ids are ids, all different, and do not depend on the order of different names', () => {
  fc.assert(
    fc.property(names, (list) => {
      const ids = idsFrom(list);
      expect(ids.every((id) => ID_PATTERN.test(id))).toBe(true);
      expect(new Set(ids).size).toBe(list.length);
      expect(idsFrom(list.toReversed()).toReversed()).toEqual(ids);
    }),
    { numRuns: 200 },
  );
});
