import { describe, expect, test } from 'vitest';
import { datesSecret, unknownLanguages } from './dateSecret.ts';
import { redacted } from './redaction.ts';

const hide = (text: string, ...languages: string[]) => redacted(text, datesSecret(languages), '·');

describe('in the languages of the page', () => {
  test.each([
    ['On 27 January 2024 they met.', 'On · they met.'],
    ['On January 27, 2024 they met.', 'On · they met.'],
    ['until January 29th, and in May', 'until ·, and in ·'],
    ['27–29 Jan', '·'],
    ['May 24', '·'],
    ['24 May 2024', '·'],
    ['In mid-May and by April', 'In mid-· and by ·'],
    ['The map shows the 24th.', 'The map shows the ·.'],
    ['on the twenty-fifth of July', 'on the ·'],
    ['Saturday, 27 January', '·, ·'],
    ['25/07/1987 and 1987-07-25 and 7-25-87', '· and · and ·'],
    ['25 VII 1987', '·'],
    ['in the 1980s, the ’80s and the late eighties', 'in the ·, the · and ·'],
    ['the 19th century; XIX век', 'the · century; ·'],
    ['in 44 BC', 'in ·'],
    ['в июле 2019 года', 'в · года'],
    ['Показано 24-е мая', 'Показано ·'],
    ['в субботу, 23 мая', 'в ·, ·'],
    ['в 1980-х годах', 'в · годах'],
    ['23-га ліпеня', '·'],
    ['у суботу 25 студзеня', 'у ·'],
    ['22.07.2023', '·'],
  ])('%s', (text, wanted) => {
    expect(hide(text)).toBe(wanted);
  });

  test.each([
    'They may meet.',
    'Theresa May spoke.',
    'Theresa May, the prime minister, and Jan Novák',
    'Jan and June left.',
    'August Strindberg met April.',
    'a letter from Jan Novák, a son of Jan',
    'by May Smith and of April Jones',
    'Марта приехала.',
    'среди людей, в окружающей среде',
    'the 80 guests',
    'Marching on',
    'Майор пришёл',
    'It is 14:10',
    'nos. 3-4 and 12/13',
    'the depot at 85° south',
  ])('“%s” has none', (text) => {
    expect(hide(text)).toBe(text);
  });
});

describe('in the language of the document', () => {
  test.each([
    ['de', 'Am 25. Juli 1987 fuhr der Bus.', 'Am · fuhr der Bus.'],
    ['de', 'Am 25. kam er, im Mai ging er.', 'Am · kam er, im · ging er.'],
    ['de', 'am Samstag, den 1. März', 'am ·, den ·'],
    ['de', 'in den 1980er Jahren', 'in den · Jahren'],
    ['es', 'El 31 de marzo de 1987', 'El ·'],
    ['es', 'el sábado, en mayo', 'el ·, en ·'],
    ['fr', 'le 1er août 1987, en août', 'le ·, en ·'],
    ['fr', 'dimanche 2 mai', '·'],
    ['pl', '25 lipca 1987 r., w lipcu', '· r., w ·'],
    ['pl', 'w sobotę 3 maja', 'w ·'],
    ['it', 'il 2 aprile', 'il ·'],
    ['pt', '2 de março de 1987', '·'],
    ['uk', '25 липня 1987 року', '· року'],
    ['tr', '25 Temmuz 1987', '·'],
    ['el', '25 Ιουλίου 1987', '·'],
    ['ar', 'في ٢٥ يوليو ١٩٨٧', 'في ·'],
    ['hi', '25 जुलाई 1987', '·'],
    ['he', 'ב-25 ביולי 1987', 'ב-·'],
    ['ja', '1987年7月25日に', '·に'],
    ['zh', '一九八七年七月二十五日,他来了', '·,他来了'],
    ['ja', '明治12年9月2日の夜', '·の夜'],
    ['ar', 'في ربيع الأول من سنة ثلاث وخمسين وسبعمائة.', 'في · من ·.'],
    ['he', 'ביום י״ד בניסן', 'ביום ·'],
    ['ko', '1987년 7월 25일에', '·에'],
  ])('%s: %s', (language, text, wanted) => {
    expect(hide(text, language)).toBe(wanted);
  });
});

test('languages whose months the browser cannot name are told', () => {
  expect(unknownLanguages(['en', 'be', 'tlh', 'de', 'tlh'])).toEqual(['tlh']);
});
