import { expect, test } from 'vitest';
import type { Source } from '../../domain/catalog.ts';
import { dataset } from '../../testing/aurelia.ts';
import { catalogOf, committedCatalog, sure } from '../../testing/catalog.ts';
import { quotationText } from './quotationText.ts';

test('a quotation is followed by who published it under which title, when, and the way to its words', () => {
  const excerpt = sure(committedCatalog().visitById.get('2024-05-minsk')?.excerpts[0]);
  expect(quotationText(excerpt, 'en').split('\n')).toEqual([
    '“During this trip, Putin is scheduled to make an official visit to Belarus on May 23.”',
    'Socialbites, citing RIA Novosti: Putin visits Minsk for ceremony, talks on Union State integration, perhaps 24 May 2024.',
    `${excerpt.source.url}#:~:text=During%20this%20trip%2C%20Putin%20is%20scheduled%20to%20make%20an%20official%20visit%20to%20Belarus%20on%20May%2023.`,
  ]);
});

test.each([
  ['ru', '«the ship came home to Port Merle»'],
  ['be-tarask', '«the ship came home to Port Merle»'],
  ['de', '„the ship came home to Port Merle“'],
  ['tlh', '“the ship came home to Port Merle”'],
])('a source in %s has the quotation marks of its language', (language, quoted) => {
  const [excerpt] = sure(catalogOf(dataset()).stopById.get('return.port')).excerpts;
  const source: Source = { ...excerpt.source, language };
  expect(quotationText({ ...excerpt, source }, 'en').split('\n')[0]).toBe(quoted);
});
