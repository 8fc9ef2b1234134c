import { expect, test } from 'vitest';
import { resolveEdtf } from './edtf.ts';
import { saysDate } from './saysDate.ts';

function says(words: string, edtf: string, language: string): boolean {
  const resolved = resolveEdtf(edtf);
  if ('fault' in resolved) throw new Error(resolved.fault);
  const { start, end, ...rest } = resolved.date;
  return saysDate(words, { ...rest, start, end, basis: 'stated', references: [] }, language);
}

test.each([
  ['on 6 April 1987', '1987-04-06', 'en'],
  ['on April 6', '1987-04-06', 'en'],
  ['am 25. Mai', '1987-05-25', 'de'],
  ['25 мая 1987 года', '1987-05-25', 'ru'],
  ['в мае 1987 года', '1987-05', 'ru'],
  ['6 красавіка', '1987-04-06', 'be'],
  ['1987年4月に', '1987-04', 'ja'],
  ['1987年四月', '1987-04', 'zh'],
  ['in April 1987', '1987-04', 'en-US-US'],
  ['den 15/07/1926', '1926-07-15', 'fr'],
  ['le 15 juillet', '1926-07-15/1926-07-20', 'fr'],
  ['1987年4月6日', '1987-04-06', 'ja'],
  ['६ अप्रैल १९८७', '1987-04-06', 'hi'],
  ['في ٦ أبريل ١٩٨٧', '1987-04-06', 'ar'],
  ['in the spring of 1771', '1771', 'en'],
  ['in the 1980s, from 1980 on', '198X', 'en'],
])('“%s” says %s', (words, edtf, language) => {
  expect(says(words, edtf, language)).toBe(true);
});

test.each([
  ['on a wet Monday', '1987-04-06', 'en'],
  ['on 7 April 1987', '1987-04-06', 'en'],
  ['in April 1987', '1987-04-06', 'en'],
  ['She will be back', '1987', 'en'],
  ['in spring', '1987-04', 'en'],
  ['мамины письма', '1987-05', 'ru'],
])('“%s” does not say %s', (words, edtf, language) => {
  expect(says(words, edtf, language)).toBe(false);
});

test('a date of another calendar is stated in either', () => {
  const resolved = resolveEdtf('1917-11-07');
  if ('fault' in resolved) throw new Error(resolved.fault);
  const written = { calendar: 'julian', edtf: '1917-10-25' } as const;
  const when = { ...resolved.date, written, basis: 'stated', references: [] } as const;
  const states = (words: string) => saysDate(words, { ...when, references: [] }, 'ru');
  expect(states('25 октября 1917 года')).toBe(true);
  expect(states('7 ноября 1917 года')).toBe(true);
  expect(states('7 октября 1917 года')).toBe(false);
});
