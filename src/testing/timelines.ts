/** Timelines for tests: scenes with plain words, and what of them may be on a screen. */
import * as fc from 'fast-check';
import type { Catalog } from '../domain/catalog.ts';
import { EVERYTHING, type Filter } from '../domain/filter.ts';
import { remaining } from '../domain/remaining.ts';
import { queryOf } from '../domain/search/search.ts';
import { NOTHING, type Selection } from '../domain/selection.ts';
import { midnightOf } from '../domain/zone.ts';
import type { Frame } from '../scene/timeline/scale.ts';
import { timelineScene } from '../scene/timeline/timeline.ts';
import type { TimelineLook, TimelineScene, TimelineText } from '../scene/timeline/timelineScene.ts';
import { select } from './catalog.ts';
import { shares } from './shares.ts';

/** Words that show what they are made of. */
const TIMELINE_TEXT: TimelineText = {
  stop: (title, place, date) => `${title} | ${place} | ${date}`,
  visit: (title, date) => `${title} | ${date}`,
  manyStops: (count, place, date) => `${count} stops | ${place} | ${date}`,
  manyVisits: (count, date) => `${count} visits | ${date}`,
  otherPlaces: (count) => `${count} other places`,
  together: (names) => names.join(' + '),
  someDay: () => 'some day',
  below: (count) => `${count} more`,
  lanes: () => 'places',
  after: (label, gap) => `${label} | after ${gap}`,
  gap: ({ count, unit }) => `${count} ${unit}`,
  gapSaid: ({ count, unit }) => `${count} ${unit} without visits`,
};

type Options = Partial<Pick<TimelineLook, 'language' | 'timeScale' | 'isCompact'>> & {
  readonly selection?: Selection;
  readonly about?: Selection;
  readonly filter?: Partial<Filter>;
};

/** The timeline of a catalogue: of everything, in English, on a wide page, unless told otherwise. */
export function timelineOf(
  catalog: Catalog,
  {
    selection = NOTHING,
    about,
    filter = {},
    language = 'en',
    timeScale,
    isCompact = false,
  }: Options = {},
): TimelineScene {
  const asked = { ...EVERYTHING, ...filter };
  return timelineScene(catalog, {
    selected: select(catalog, selection),
    remaining: remaining(catalog, asked, queryOf),
    period: asked.period,
    about: about && select(catalog, about),
    ...{ language, timeScale, isCompact, text: TIMELINE_TEXT },
  });
}

/** Which part of a scene is looked at, on a screen how wide. */
export type Sight = {
  /** 0 for all of it, 1 for a single day across the screen, below 0 for more than all of it. */
  readonly closeness: number;
  /** The middle of the screen: from 0 at the first day to 1 at the last, or a visit likewise. */
  readonly share: number;
  readonly isOnVisit: boolean;
  /** CSS pixels. */
  readonly width: number;
};

export const sights: fc.Arbitrary<Sight> = fc.record({
  closeness: fc.oneof(
    { weight: 2, arbitrary: fc.constant(0) },
    { weight: 5, arbitrary: shares },
    { weight: 1, arbitrary: shares.map((part) => -part) },
  ),
  share: shares,
  isOnVisit: fc.boolean(),
  width: fc.oneof(
    fc.constantFrom(280, 320, 390, 768, 1024, 1440, 1920),
    fc.integer({ min: 280, max: 1920 }),
  ),
});

const DAY = 86_400_000;
/** How much more than all of it can be looked at. */
const FARTHEST = 4;

/** The part of a scene that is looked at; `whole` is the frame of all of it. */
export function lookedAt(
  { visits }: Pick<TimelineScene, 'visits'>,
  whole: Frame,
  { closeness, share, isOnVisit }: Sight,
): Frame {
  if (closeness === 0) return whole;
  const all = whole.end - whole.start;
  const length =
    closeness > 0 ? all * (dayOf(whole) / all) ** closeness : all * FARTHEST ** -closeness;
  const visit = visits[Math.floor(share * (visits.length - 1))];
  const middle =
    isOnVisit && visit
      ? whole.scale.toDrawn(midnightOf(Math.floor(visit.at)).getTime() + DAY / 2)
      : whole.start + all * share;
  return { ...whole, start: middle - length / 2, end: middle + length / 2 };
}

/** How much drawn time a day takes up where it takes up least, milliseconds. */
function dayOf({ scale }: Frame): number {
  const rates = scale.pieces.map(
    ({ true: { from, to }, drawn }) => (drawn.to - drawn.from) / (to - from),
  );
  return DAY * Math.min(...(rates.length > 0 ? rates : [1]));
}
