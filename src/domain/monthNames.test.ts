import { describe, expect, test } from 'vitest';
import { LOCALES } from '../locales/locale.ts';
import { monthBegunWith, monthNames, SPOKEN } from './monthNames.ts';

test('the languages of the page are those of the interface', () => {
  expect([...SPOKEN].sort()).toEqual(Object.keys(LOCALES).sort());
});

describe('monthNames', () => {
  test('has every month in each language, alone and after a day', () => {
    const { named } = monthNames();
    for (const [name, month] of [
      ['march', 3],
      ['mart', 3],
      ['marta', 3],
      ['sakavik', 3],
      ['sakavika', 3],
      ['sep', 9],
      ['noyab', 11],
      ['sniezhnya', undefined],
      ['snezhnya', 12],
    ] as const) {
      expect(named.get(name), name).toBe(month);
    }
  });

  test('has those of other languages, too, where the browser knows them', () => {
    expect(monthNames(['de']).named.get('marz')).toBe(3);
    expect(monthNames(['de']).named.get('dezember')).toBe(12);
  });
});

describe('monthBegunWith', () => {
  test.each([
    ['septem', 9],
    ['okt', 10],
    ['ju', undefined],
    ['iyu', undefined],
    ['mayor', undefined],
  ])('"%s"', (word, month) => {
    expect(monthBegunWith(word, monthNames())).toBe(month);
  });
});
