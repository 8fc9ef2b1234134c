import { expect, test } from 'vitest';
import { namesFrom } from './names.ts';

test('keeps names that are in their language', () => {
  expect(namesFrom('Minsk', 'Минск', 'Мінск')).toEqual({ en: 'Minsk', ru: 'Минск', be: 'Мінск' });
});

test('leaves out what is missing', () => {
  expect(namesFrom('Minsk')).toEqual({ en: 'Minsk' });
});

test.each(['Gomel’', 'Мінск', 'Библ (Bibl)'])('%s is no Russian name', (ru) => {
  expect(namesFrom('X', ru)).toEqual({ en: 'X' });
});

test.each(['Калинкавичы', 'Елґава', 'Берасьце', 'Жодзiна with a Latin i'])(
  '%s is no Belarusian name',
  (be) => {
    expect(namesFrom('X', undefined, be)).toEqual({ en: 'X' });
  },
);

test('drops marks of transliteration, keeps the apostrophe of Belarusian', () => {
  expect(namesFrom("Yegor'yevsk", 'Егорьевск', "Паб'яніцы")).toEqual({
    en: 'Yegoryevsk',
    ru: 'Егорьевск',
    be: 'Паб’яніцы',
  });
});
