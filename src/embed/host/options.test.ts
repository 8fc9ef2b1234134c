import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCommand } from '../protocol.ts';
import {
  embedAddress,
  filterOf,
  hasOptions,
  isAboutFilter,
  isAboutSelection,
  reservedHeight,
  selectionOf,
  soundHeight,
  WATCHED_ATTRIBUTES,
} from './options.ts';

const SITE = 'https://example.org/visits/';

test('what a placeholder says goes into the address, what others say there does not', () => {
  const options = { visit: 'a', lang: 'ru', from: '', cfasync: 'false', height: '500', title: 'A' };
  expect(embedAddress(SITE, options)).toBe(`${SITE}embed/?visit=a&lang=ru`);
  expect(embedAddress(SITE, {})).toBe(`${SITE}embed/`);
});

test('nothing gets out of its parameter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (visit) => {
      const address = new URL(embedAddress(SITE, { visit }));
      expect(address.searchParams.get('visit') ?? '').toBe(visit);
      expect(address.href.startsWith(`${SITE}embed/`)).toBe(true);
      expect([...address.searchParams.keys()].length).toBeLessThanOrEqual(1);
      expect(address.hash).toBe('');
    }),
  );
});

test('a script without options of ours is no placeholder', () => {
  expect(hasOptions({ cfasync: 'false' })).toBe(false);
  expect(hasOptions({})).toBe(false);
  expect(hasOptions({ height: '640' })).toBe(true);
  expect(hasOptions({ visit: '' })).toBe(true);
});

test('the most particular is selected', () => {
  expect(selectionOf({ visit: 'a', stop: 'a.b' })).toEqual({ kind: 'stop', id: 'a.b' });
  expect(selectionOf({ source: 'tass' })).toEqual({ kind: 'source', id: 'tass' });
  expect(selectionOf({ visit: '' })).toEqual({ kind: 'none' });
});

test('what attributes filter is a command that an embed takes', () => {
  const data = filterOf({ from: '2023-07-01', to: '', places: 'minsk  valaam', visit: 'a' });
  expect(data).toEqual({ from: '2023-07-01', places: ['minsk', 'valaam'] });
  expect(parseCommand({ source: 'dateline', version: 1, type: 'filter', data })).toEqual({
    type: 'filter',
    filter: { from: '2023-07-01', chosen: { place: ['minsk', 'valaam'] } },
  });
});

test('of the attributes that are watched, some are about the selection, others about the filter', () => {
  expect(WATCHED_ATTRIBUTES.filter(isAboutSelection)).toEqual([
    'data-stop',
    'data-visit',
    'data-place',
    'data-source',
  ]);
  expect(WATCHED_ATTRIBUTES.filter(isAboutFilter)).toContain('data-sources');
  expect(WATCHED_ATTRIBUTES.filter(isAboutFilter)).not.toContain('data-source');
  expect(isAboutSelection('data-sources')).toBe(false);
  expect(isAboutSelection(null)).toBe(false);
});

test('heights are whole and bounded, or none', () => {
  expect(soundHeight(611.5)).toBe(612);
  expect(soundHeight(1)).toBe(100);
  expect(soundHeight(1e9)).toBe(5000);
  for (const it of [
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '600',
    '600px;position:fixed',
    null,
    {},
  ]) {
    expect(soundHeight(it)).toBeUndefined();
  }
  expect(reservedHeight({ height: '500px' })).toBe(500);
  expect(reservedHeight({ height: 'auto' })).toBe(640);
  expect(reservedHeight({})).toBe(640);
});
