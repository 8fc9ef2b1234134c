import { expect, test } from 'vitest';
import { inTimeZone } from '../../src/testing/timeZone.ts';
import { digestOf } from './hash.ts';
import { pagesOf } from './prerender.tsx';
import { testSite } from './testSite.ts';

test('pages are the same in whatever time zone they are made', async () => {
  const { make } = pagesOf(testSite());
  const digestIn = async (zone: string) => {
    const [, page] = await inTimeZone(zone, () => make(0));
    return digestOf(String(page));
  };
  const digest = await digestIn('UTC');
  // With summer time, and with days that begin at another moment.
  expect(await digestIn('America/New_York')).toBe(digest);
  expect(await digestIn('Pacific/Apia')).toBe(digest);
});
