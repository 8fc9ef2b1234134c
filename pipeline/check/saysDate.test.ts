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
])('“%s” does not say %s', (words, edtf, language) => {
  expect(says(words, edtf, language)).toBe(false);
});
