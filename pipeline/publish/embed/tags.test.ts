import { expect, test } from 'vitest';
import type { DatasetStop } from '../../../src/domain/dataset.ts';
import { dataset, stop, visit, when } from '../../../src/testing/aurelia.ts';
import { catalogOf, sure } from '../../../src/testing/catalog.ts';
import { tags } from './tags.ts';

const DAY = when('2021-05-03');

function tagsOf(parts: Partial<DatasetStop>): string {
  const own = stop('one.stop', { when: DAY, ...parts });
  const catalog = catalogOf(dataset({ visits: [visit('one', { when: DAY, stops: [own] })] }));
  return tags(sure(catalog.stopById.get('one.stop')), 'one.stop--words', catalog, 'en');
}

const note = (kind: 'conflict' | 'slip', en: string) => ({
  ...{ id: 'one.note', kind, text: { en }, excerpts: [], references: [] },
});

const written = (html: string) =>
  [...html.matchAll(/class="tag"[^>]*>([^<]*)</g)].map(([, words]) => words);

test('what is like most others has no tag', () => {
  expect(tagsOf({})).toBe('');
  expect(tagsOf({ when: { ...DAY, basis: 'checked' } })).toBe('');
});

test('there are two tags at most, and what weighs most comes first', () => {
  const html = tagsOf({
    status: 'announced',
    placeInferred: true,
    notes: [note('slip', 'Her name.')],
  });
  expect(written(html)).toHaveLength(2);
  expect(written(html)[1]).toBe('announced only');
});

test('a tag opens the reasoning behind it, and one without any is plain words', () => {
  const notes = [note('conflict', 'The <gazette> has the 4th.')];
  const html = tagsOf({ status: 'mentioned', notes });
  const [, target] = /<button class="tag"[^>]* popovertarget="([^"]+)"/.exec(html) ?? [];
  expect(html).toContain(`id="${target}" popover>`);
  expect(html).toContain('<p>The &lt;gazette&gt; has the 4th.</p>');
  expect(html).toContain('<span class="tag">mentioned in passing</span>');
});
