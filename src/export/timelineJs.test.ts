/** That TimelineJS itself reads the file, `e2e/download.spec.ts` shows: its reader needs a browser. */
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { DatasetWhen } from '../domain/dataset.ts';
import { dataset, stop, visit, when } from '../testing/aurelia.ts';
import { catalogOf, committedCatalog, sure } from '../testing/catalog.ts';
import { forHostileTexts, takenOf } from '../testing/taken.ts';
import { escapeHtml } from './html.ts';
import { inOnePiece } from './pieces.ts';
import { timelineJs } from './timelineJs.ts';

const date = v.strictObject({
  year: v.number(),
  month: v.optional(v.number()),
  day: v.optional(v.number()),
});
const text = v.strictObject({ headline: v.string(), text: v.string() });
const StorySchema = v.strictObject({
  scale: v.literal('human'),
  title: v.strictObject({ unique_id: v.string(), text }),
  events: v.array(
    v.strictObject({
      unique_id: v.string(),
      start_date: date,
      end_date: v.optional(date),
      display_date: v.string(),
      group: v.string(),
      text,
    }),
  ),
});

const read = (file: string) => v.parse(StorySchema, JSON.parse(file));

function slideOn(day: DatasetWhen) {
  const visits = [visit('a', { when: day, stops: [stop('a.b', { when: day })] })];
  return sure(read(inOnePiece(timelineJs(takenOf(catalogOf(dataset({ visits })))))).events[0]);
}

test('a slide for each stop', () => {
  const catalog = committedCatalog();
  const { events } = read(inOnePiece(timelineJs(takenOf(catalog))));
  expect(events.map(({ unique_id }) => unique_id)).toEqual(catalog.stops.map(({ id }) => id));
});

test('a date is no finer than it is known', () => {
  expect(slideOn(when('2021-05-03')).start_date).toEqual({ year: 2021, month: 5, day: 3 });
  const month = slideOn(when('2021-05-01', '2021-05-31', { edtf: '2021-05', interval: false }));
  expect(month.start_date).toEqual({ year: 2021, month: 5 });
  expect(month.end_date).toBeUndefined();
  expect(month.display_date).toBe('May 2021 (one day of 2021-05-01 to 2021-05-31)');
  const year = slideOn(when('2021-01-01', '2021-12-31', { edtf: '2021', interval: false }));
  expect(year.start_date).toEqual({ year: 2021 });
  const stay = slideOn(when('2021-05-03', '2021-05-06'));
  expect(stay.end_date).toEqual({ year: 2021, month: 5, day: 6 });
  const season = slideOn(when('2021-03-01', '2021-05-31', { edtf: '2021-21', interval: false }));
  expect(season.start_date).toEqual({ year: 2021, month: 3, day: 1 });
  expect(season.end_date).toEqual({ year: 2021, month: 5, day: 31 });
  expect(season.display_date).toContain('one day of');
});

test('doubt is said in words', () => {
  const inferred = slideOn(when('2021-05-03', '2021-05-03', { basis: 'inferred' }));
  expect(inferred.display_date).toBe('3 May 2021; date inferred');
});

test('every text is escaped', () => {
  forHostileTexts((hostile, taken) => {
    const { title, events } = read(inOnePiece(timelineJs(taken)));
    const [event] = events;
    const escaped = escapeHtml(hostile);
    expect(title.text.headline).toBe(escaped);
    expect(event?.text.headline).toBe(escaped);
    expect(event?.group).toBe(escaped);
    expect(event?.text.text).toContain(`<blockquote lang="la">${escaped}</blockquote>`);
    const tags = [...(event?.text.text ?? '').matchAll(/<\/?(\w+)/g)].map(([, name]) => name);
    expect(new Set(tags)).toEqual(new Set(['blockquote', 'p', 'a']));
  });
});
