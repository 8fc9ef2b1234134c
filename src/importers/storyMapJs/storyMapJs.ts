/** The JSON of StoryMapJS (Knight Lab): slides, of which the first may be an overview. */
import { readDate } from '../dates/certainDate.ts';
import { dateRecord } from '../dates/entryDate.ts';
import { given } from '../dossier/given.ts';
import { type Entry, type EntryPlace, gathered } from '../entries/entries.ts';
import { readMedia } from '../entries/media.ts';
import { slideHead } from '../entries/slideHead.ts';
import type {
  Imported,
  ImportFormat,
  ImportInput,
  ImportNote,
  ImportOptions,
} from '../imported.ts';
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
import { dateWords, lostLinks, remarks } from '../notes/draftNotes.ts';
import { placeEntry } from '../places/placeEntry.ts';
import { oneLine, plainText } from '../texts/plainText.ts';

export const STORY_MAP_JS: ImportFormat = {
  id: 'storymapjs',
  name: 'StoryMapJS',
  detect: ({ file, json }) =>
    jsonItems(slidesOf(jsonRoot(file, json))).length > 0 ? 'certain' : 'no',
  read,
};

/** What is read of a slide, or has a note of its own. */
const READ: ReadKeys = {
  '': ['date', 'location', 'media', 'text', 'type'],
  location: ['name', 'lat', 'lon', 'line'],
  media: ['url', 'credit', 'caption'],
  text: ['headline', 'text'],
};

function slidesOf(root: JsonSpot): JsonSpot {
  return jsonWithin(root, ['storymap', 'slides']);
}

function read({ file, json }: ImportInput, options: ImportOptions): Imported {
  const root = jsonRoot(file, json);
  const slides = jsonItems(slidesOf(root));
  if (slides.length === 0) {
    const place = { file, tab: '/storymap/slides' };
    return { ok: false, faults: [{ place, message: 'There are no `slides` in this file' }] };
  }
  const overview = slides.find((slide) => jsonText(jsonAt(slide, 'type')) === 'overview');
  const stops = slides.filter((slide) => slide !== overview).map(stopOf);
  const text = (key: string) => (overview ? jsonText(jsonWithin(overview, ['text', key])) : '');
  return {
    ok: true,
    records: gathered({
      head: slideHead(text('headline'), text('text'), options),
      entries: stops.map(({ entry }) => entry),
    }),
    notes: [
      ...overviewNotes(overview),
      ...stops.flatMap(({ notes }) => notes),
      ...unreadKeys(
        slides.filter((slide) => slide !== overview),
        READ,
      ),
      ...lookNotes(root),
    ],
  };
}

function stopOf(slide: JsonSpot): { entry: Entry; notes: ImportNote[] } {
  const at = (...keys: readonly string[]) => jsonWithin(slide, keys);
  const text = (...keys: readonly string[]) => jsonText(at(...keys));
  const title = oneLine(text('text', 'headline'));
  const words = plainText(text('date')).text;
  const when = readDate(words);
  const location = placeOf(at('location'));
  const media = readMedia({
    url: text('media', 'url'),
    credit: text('media', 'credit'),
    caption: text('media', 'caption'),
  });
  const isUnread = words !== '' && 'problem' in when;
  const entry: Entry = given({
    name: title || (location.place?.name ?? ''),
    title: title || undefined,
    when: dateRecord(when),
    place: location.place,
    excerpts: media.excerpts,
    notes: [
      ...(isUnread ? dateWords(words) : []),
      ...remarks(text('text', 'text')),
      ...media.notes,
    ],
  });
  const notes = [
    ...(title === '' ? [jsonNote(at('text', 'headline'), NO_HEADLINE)] : []),
    ...(isUnread
      ? [jsonNote(at('date'), `The date “${words}” ${when.problem}; its words are in a draft note`)]
      : []),
    ...location.notes,
    ...(media.problem === undefined ? [] : [jsonNote(at('media', 'url'), media.problem)]),
    ...lostLinks(text('text', 'text')).map((address) =>
      jsonNote(
        at('text', 'text'),
        `The link to “${address}” was left out: links lead to http or https`,
      ),
    ),
  ];
  return { entry, notes };
}

const NO_HEADLINE = 'This slide has no headline; the stop needs a title';

function placeOf(location: JsonSpot): { place?: EntryPlace; notes: ImportNote[] } {
  const [name = '', latitude = '', longitude = ''] = ['name', 'lat', 'lon'].map((key) =>
    jsonText(jsonAt(location, key)),
  );
  const { place, problem } = placeEntry({ name, latitude, longitude });
  const notes = problem === undefined ? [] : [jsonNote(location, problem)];
  return place ? { place, notes } : { notes };
}

function overviewNotes(overview: JsonSpot | undefined): ImportNote[] {
  if (overview === undefined) return [];
  return ['date', 'media', 'location', 'background']
    .map((key) => jsonAt(overview, key))
    .filter(({ value }) => value !== undefined && value !== null && value !== '')
    .map((spot) =>
      jsonNote(
        spot,
        'Of the overview only headline and text are carried over, as title and summary',
      ),
    );
}

/** How the map looks, once for the whole file. */
function lookNotes(root: JsonSpot): ImportNote[] {
  const hasLine = jsonItems(slidesOf(root)).some(
    (slide) => jsonWithin(slide, ['location', 'line']).value === true,
  );
  const story = jsonAt(root, 'storymap');
  const others = Object.keys(Object(story.value)).filter((key) => key !== 'slides');
  return [
    ...(hasLine ? [jsonNote(jsonAt(story, 'slides'), LINE)] : []),
    ...(others.length > 0
      ? [jsonNote(story, `How the map looks is not carried over (${others.join(', ')})`)]
      : []),
  ];
}

const LINE =
  'The line between slides is not carried over: each slide is a visit of its own. Put the stops of one journey into one visit, and the map connects them';
