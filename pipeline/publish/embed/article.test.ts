import { expect, test } from 'vitest';
import { dataset, place, quote, source, stop, visit, when } from '../../../src/testing/aurelia.ts';
import { catalogOf, sure } from '../../../src/testing/catalog.ts';
import { article } from './article.ts';
import { quotationsOf } from './quotations.ts';

test('a date stays whole beside a name from right to left, and the language says how a quotation runs', () => {
  const days = when('1987-04-27', '1987-04-29');
  const words = quote('one.stop.words', 'logbook', 'Port Merle');
  const catalog = catalogOf(
    dataset({
      places: [place('jerusalem', { names: { he: 'ירושלים' } })],
      sources: [{ ...source('logbook'), language: 'ar', publisher: 'الجريدة' }],
      visits: [
        visit('one', {
          when: days,
          stops: [stop('one.stop', { place: 'jerusalem', when: days, excerpts: [words] })],
        }),
      ],
    }),
  );
  const quotation = sure(quotationsOf(catalog)[0]);
  const html = article(quotation, { previous: undefined, next: undefined }, catalog, {
    language: 'en',
  });
  expect(html).toContain('<h2><span>\u2068ירושלים\u2069</span> · 27–29 April 1987</h2>');
  expect(html).toContain('lang="ar" dir="rtl">');
  expect(html).toContain('<b>\u2068الجريدة\u2069</b>');
});
