/** The JSON that TimelineJS 3 (Knight Lab) reads: a title, events and eras. */

import type { DateParts } from '../dates/dateParts.ts';
import { gathered } from '../entries/entries.ts';
import { slideHead } from '../entries/slideHead.ts';
import type { Imported, ImportInput, ImportNote, ImportOptions } from '../imported.ts';
import {
  type JsonSpot,
  jsonAt,
  jsonItems,
  jsonNote,
  jsonRoot,
  jsonText,
  jsonWithin,
  type ReadKeys,
  unreadKeys,
} from '../json/json.ts';
import { ERA, readSlide, type Slide, type SlidePart } from './slide.ts';

/** Where each part of a slide stands. */
const POINTERS: Readonly<Record<SlidePart, readonly string[]>> = {
  date: ['start_date'],
  end: ['end_date'],
  display: ['display_date'],
  headline: ['text', 'headline'],
  text: ['text', 'text'],
  media: ['media', 'url'],
  group: ['group'],
};

/** What only says how a slide looks, or what stands in for its picture. */
const LOOKS = ['background', 'autolink'];

/** What is read of an event, or has a note of its own. */
const PARTS_OF_DATE = ['year', 'month', 'day', 'hour', 'minute'];
const READ: ReadKeys = {
  '': [
    ...['start_date', 'end_date', 'display_date', 'text', 'media', 'group', 'unique_id'],
    ...LOOKS,
  ],
  start_date: [...PARTS_OF_DATE, 'display_date'],
  end_date: PARTS_OF_DATE,
  text: ['headline', 'text'],
  media: ['url', 'credit', 'caption', 'thumbnail'],
};

export function isTimelineJson(json: unknown): boolean {
  const events = jsonItems(jsonAt(jsonRoot('', json), 'events'));
  return events.some((event) => ['start_date', 'text'].some((key) => isThere(jsonAt(event, key))));
}

export function readTimelineJson(input: ImportInput, options: ImportOptions): Imported {
  const root = jsonRoot(input.file, input.json);
  const events = jsonItems(jsonAt(root, 'events'));
  if (events.length === 0) {
    const place = { file: input.file, tab: '/events' };
    return { ok: false, faults: [{ place, message: 'There are no `events` in this file' }] };
  }
  const slides = events.map((spot) => ({ spot, ...readSlide(slideOf(spot)) }));
  const title = jsonAt(root, 'title');
  const notes: ImportNote[] = [
    ...slides.flatMap(({ spot, notes }) =>
      notes.map(({ part, message }) => jsonNote(jsonWithin(spot, POINTERS[part]), message)),
    ),
    ...slides.flatMap(({ spot }) => lookNotes(spot)),
    ...unreadKeys(events, READ),
    ...titleNotes(title),
    ...jsonItems(jsonAt(root, 'eras')).map((era) => jsonNote(era, ERA)),
  ];
  const head = slideHead(textOf(title, 'headline'), textOf(title, 'text'), options);
  return {
    ok: true,
    records: gathered({ head, entries: slides.map(({ entry }) => entry) }),
    notes,
  };
}

function slideOf(spot: JsonSpot): Slide {
  const media = jsonAt(spot, 'media');
  return {
    name: jsonText(jsonAt(spot, 'unique_id')),
    start: dateOf(jsonAt(spot, 'start_date')),
    end: dateOf(jsonAt(spot, 'end_date')),
    display:
      jsonText(jsonAt(spot, 'display_date')) ||
      jsonText(jsonWithin(spot, ['start_date', 'display_date'])),
    headline: textOf(spot, 'headline'),
    text: textOf(spot, 'text'),
    media: {
      url: jsonText(jsonAt(media, 'url')),
      credit: jsonText(jsonAt(media, 'credit')),
      caption: jsonText(jsonAt(media, 'caption')),
    },
    group: jsonText(jsonAt(spot, 'group')),
  };
}

function dateOf(spot: JsonSpot): DateParts {
  const [year = '', month = '', day = '', hour = '', minute = ''] = [
    'year',
    'month',
    'day',
    'hour',
    'minute',
  ].map((key) => jsonText(jsonAt(spot, key)));
  return { year, month, day, time: hour === '' ? '' : `${hour}:${minute.padStart(2, '0')}` };
}

function textOf(slide: JsonSpot, key: 'headline' | 'text'): string {
  return jsonText(jsonWithin(slide, ['text', key]));
}

function lookNotes(slide: JsonSpot): ImportNote[] {
  return [...LOOKS.map((key) => jsonAt(slide, key)), jsonWithin(slide, ['media', 'thumbnail'])]
    .filter(isThere)
    .map((spot) => jsonNote(spot, 'How a slide looks is not carried over'));
}

/** A title slide has a medium and perhaps a date, too. */
function titleNotes(title: JsonSpot): ImportNote[] {
  return ['media', 'background', 'start_date', 'end_date', 'display_date']
    .map((key) => jsonAt(title, key))
    .filter(isThere)
    .map((spot) =>
      jsonNote(
        spot,
        'Of the title slide only headline and text are carried over, as title and summary',
      ),
    );
}

function isThere({ value }: JsonSpot): boolean {
  return value !== undefined && value !== null && value !== '';
}
