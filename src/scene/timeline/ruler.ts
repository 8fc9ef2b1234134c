/**
 * What stands along the timeline: lines at the ends of calendar units with their names, and gaps.
 * True scale has one ruler; columns have one each, with as fine a unit as there is room for.
 */
import { type Day, utcDate } from '../../domain/date.ts';
import { dateFormat, hasMonthNames } from '../../domain/dateFormat.ts';
import type { Column } from './columns.ts';
import { momentsOf, pixelsOf } from './line.ts';
import { type Frame, momentAt, pixelOf } from './scale.ts';
import { axisOf, type Room, textRoom } from './ticks.ts';
import type { TimelineScene } from './timelineScene.ts';

export type RulerText = {
  /** CSS pixels from the left edge of the frame. */
  readonly at: number;
  readonly text: string;
  /** Whether `at` is where it begins, as beside a line, or its middle, as over a day. */
  readonly anchor: 'start' | 'middle';
  /** It names a whole year, or what the other texts leave out. */
  readonly rank: 'year' | 'context' | 'plain';
};

/** Pixels of a frame, from the left. */
type Band = { readonly from: number; readonly to: number };

export type Ruler = {
  readonly texts: readonly RulerText[];
  /** Where calendar units begin, CSS pixels. */
  readonly lines: readonly number[];
  /** The columns in sight; the whole width for true scale. */
  readonly bands: readonly Band[];
  /** The gaps in sight; `index` tells them apart. */
  readonly gaps: readonly (Band & {
    readonly index: number;
    readonly words: string;
    readonly said: string;
  })[];
};

/** The parts of a scene that a ruler is made of. */
type Ruled = Pick<TimelineScene, 'language' | 'columns' | 'gaps' | 'text'>;

/** The ruler of a frame. */
export function rulerOf(scene: Ruled, frame: Frame, room: Room): Ruler {
  if (scene.columns.length === 0) return trueRuler(scene, frame, room);
  const inSight = ({ from, to }: Band) => to > 0 && from < frame.width;
  const columns = scene.columns.filter(({ extent }) => inSight(pixelsOf(extent, frame)));
  const parts = columns.map((column) => columnRuler(column, scene, frame, room));
  return {
    texts: parts.flatMap(({ texts }) => texts),
    lines: parts.flatMap(({ lines }) => lines),
    bands: columns.map(({ extent }) => pixelsOf(extent, frame)),
    gaps: scene.gaps
      .map(({ extent, words, said }, index) => ({
        ...pixelsOf(extent, frame),
        ...{ index, words, said },
      }))
      .filter(inSight),
  };
}

function trueRuler({ language }: Ruled, frame: Frame, room: Room): Ruler {
  const { ticks, contexts } = axisOf(frame, language, room);
  const plain = ticks.filter(({ text }) => text !== '');
  return {
    texts: [
      ...contexts.map(({ at, text }) => ({ at, text, ...BESIDE, rank: 'context' as const })),
      ...plain.map(({ at, text, isYear }) => ({
        ...{ at, text, ...BESIDE },
        rank: isYear ? ('year' as const) : ('plain' as const),
      })),
    ],
    lines: ticks.map(({ at }) => at),
    bands: [{ from: 0, to: frame.width }],
    gaps: [],
  };
}

const BESIDE = { anchor: 'start' } as const;
const OVER = { anchor: 'middle', rank: 'plain' } as const;

type Part = Pick<Ruler, 'texts' | 'lines'>;

function columnRuler(column: Column, { language, text }: Ruled, frame: Frame, room: Room): Part {
  const band = pixelsOf(column.extent, frame);
  if (column.unit === 'visit' && column.isVague) {
    const someDay = text.someDay();
    const width = textRoom(someDay, room.size);
    const at = middleInSight(band, width, frame);
    const hasRoom = width <= band.to - band.from;
    return { texts: hasRoom ? [{ at, text: someDay, ...OVER }] : [], lines: [] };
  }
  return dayRuler(column, language, frame, room) ?? unitRuler(column, language, frame, room);
}

/**
 * The days of a visit, each named over its middle or over what of it is in sight; undefined where
 * they are too narrow, or where a number of a day would come twice.
 */
function dayRuler(
  { extent, unit }: Column,
  language: string,
  frame: Frame,
  { size }: Room,
): Part | undefined {
  const days = extent.latest - extent.earliest + 1;
  const band = pixelsOf(extent, frame);
  const isNarrow = (band.to - band.from) / days < textRoom('00', size);
  if (unit !== 'visit' || days > UNIQUE || isNarrow) return undefined;
  const seen = Array.from({ length: days }, (_, i) => extent.earliest + i)
    .map((day) => ({ day, ...pixelsOf({ earliest: day, latest: day }, frame) }))
    .filter(({ from, to }) => to > 0 && from < frame.width && to - from >= 1);
  // A browser that cannot name months cannot name weekdays either.
  const formats = hasMonthNames(language) ? [FORMATS.weekday, FORMATS.day] : [FORMATS.day];
  // A name over the middle of its day needs no room for a line beside it.
  const roomOf = (text: string) => textRoom(text, size) - SPARED;
  const texts = formats.map((format) =>
    seen.map((cell) => ({ ...cell, text: dayText(cell.day, format, language) })),
  );
  const found = texts.find((each) => each.every(({ text, from, to }) => roomOf(text) <= to - from));
  return {
    texts: (found ?? []).map(({ text, ...cell }) => ({
      at: middleInSight(cell, roomOf(text), frame),
      ...{ text, ...OVER },
    })),
    lines: seen.filter(({ day }) => day > extent.earliest).map(({ from }) => from),
  };
}

/** At most so many days follow each other without two having the same number. */
const UNIQUE = 28;
/** CSS pixels that a text over a day needs less than one beside a line. */
const SPARED = 8;
const FORMATS = {
  weekday: { key: 'ruler weekday', options: { weekday: 'short', day: 'numeric' } },
  day: { key: 'ruler day', options: { day: 'numeric' } },
} as const;

function dayText(
  day: Day,
  { key, options }: (typeof FORMATS)['weekday' | 'day'],
  language: string,
): string {
  const format = dateFormat(language, key, { ...options, timeZone: 'UTC' });
  const parts = format.formatToParts(utcDate(day));
  // "27 Sat" in one language, "Sat, 27" in another: the weekday first and no comma in all of them.
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return [part('weekday'), part('day')].filter((each) => each !== '').join(' ');
}

/** Where a text is whole as long as what it stands over is: in the middle, else beside an edge. */
function middleInSight({ from, to }: Band, width: number, frame: Frame): number {
  const half = width / 2;
  const left = Math.min(Math.max(from, 0) + half, to - half);
  const right = Math.max(Math.min(to, frame.width) - half, from + half);
  return Math.min(Math.max((from + to) / 2, left), Math.max(left, right));
}

/** Days, months, years and longer, named beside the lines at which they begin. */
function unitRuler(column: Column, language: string, frame: Frame, room: Room): Part {
  const { start, end } = momentsOf(column.extent);
  // Only what is in sight: a millennium seen day by day has hundreds of thousands of them.
  const seen = {
    start: Math.max(start, momentAt(0, frame)),
    end: Math.min(end, momentAt(frame.width, frame)),
  };
  const [from, to] = [pixelOf(seen.start, frame), pixelOf(seen.end, frame)];
  // Within a column time runs evenly.
  const own = { ...seen, width: to - from };
  const { ticks, contexts } = axisOf(own, language, { ...room, taken: 0 });
  const band = pixelsOf(column.extent, frame);
  return {
    texts: [
      ...contexts.map(({ at, text }) => ({
        ...{ at: at + from, text, ...BESIDE },
        rank: 'context' as const,
      })),
      ...ticks
        .filter(({ text, at }) => text !== '' && at < own.width - 1)
        .map(({ at, text, isYear }) => ({
          ...{ at: at + from, text, ...BESIDE },
          rank: isYear ? ('year' as const) : ('plain' as const),
        })),
    ],
    lines: ticks.map(({ at }) => at + from).filter((at) => at > band.from + 1 && at < band.to - 1),
  };
}
