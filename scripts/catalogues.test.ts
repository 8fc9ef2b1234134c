import { expect, test } from 'vitest';
import { catalogueFaults, unsaidMessages } from './catalogues.ts';

const file = (locale: string, messages: object) => ({
  locale,
  path: `${locale}.json`,
  text: JSON.stringify(messages, null, 2),
});

const stops = (...forms: string[]) => [
  {
    declarations: ['input count', 'local many = count: plural'],
    selectors: ['many'],
    match: Object.fromEntries(forms.map((form) => [`many=${form}`, `{count} ${form}`])),
  },
];

test('catalogues that agree', () => {
  const en = file('en', {
    $schema: 'x',
    map: 'Map',
    by: '{who}, {when}',
    stops: stops('one', 'other'),
  });
  const ru = file('ru', {
    $schema: 'y',
    map: 'Карта',
    by: '{when}: { who }',
    stops: stops('one', 'few', 'many', 'other'),
  });
  expect(catalogueFaults([en, ru])).toEqual([]);
});

test('a key is missing, on either side', () => {
  const en = file('en', { map: 'Map', list: 'List' });
  const ru = file('ru', { map: 'Карта', year: 'Год' });
  expect(catalogueFaults([en, ru])).toEqual([
    'en.json:3: "list" is missing in ru.json',
    'ru.json:3: "year" is missing in en.json',
  ]);
});

test('a placeholder differs', () => {
  const en = file('en', { hello: 'From {place}', plain: 'Plain \\{x}' });
  const ru = file('ru', { hello: 'Из {city}', plain: 'Просто {x}' });
  expect(catalogueFaults([en, ru])).toEqual([
    'ru.json:2: "hello" has {city}, en has {place}',
    'ru.json:3: "plain" has {x}, en has none',
  ]);
});

test('a plural form is missing', () => {
  const en = file('en', { stops: stops('one', 'other'), any: stops('*') });
  const be = file('be', { stops: stops('one', 'other'), any: stops('*') });
  expect(catalogueFaults([en, be])).toEqual([
    'be.json:2: "stops" lacks the plural form "few"',
    'be.json:2: "stops" lacks the plural form "many"',
  ]);
});

test('a text is empty, a key is there twice, a file is no JSON', () => {
  expect(catalogueFaults([file('en', { map: ' ' })])).toEqual([
    'en.json:2: "map" has an empty text',
  ]);
  const twice = '{\n  "a": "1",\n  "a": "2"\n}';
  expect(catalogueFaults([{ locale: 'en', path: 'en.json', text: twice }])).toEqual([
    'en.json:3: "a" is there twice',
  ]);
  const [fault] = catalogueFaults([{ locale: 'en', path: 'en.json', text: '{' }]);
  expect(fault).toMatch(/^en\.json:1: cannot be read: /);
});

test('a message that no code says', () => {
  const en = file('en', { map: 'Map', list: 'List', year: 'Year', ears: 'Ears' });
  const code = 'const labels = { map: m.map(), list: m\n  .list };\nform.year(); m.ear();';
  expect(unsaidMessages(en, code)).toEqual([
    'en.json:4: "year" is never used',
    'en.json:5: "ears" is never used',
  ]);
});
