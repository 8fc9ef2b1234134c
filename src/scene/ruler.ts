/**
 * What stands along the timeline: lines at the ends of calendar units with their names, and gaps.
 * True scale has one ruler; columns have one each, with as fine a unit as there is room for.
 */
import { dateFormat, hasMonthNames } from '../domain/dateFormat.ts';
import type { Column } from './columns.ts';
import { momentsOf, pixelsOf } from './line.ts';
import { type Frame, pixelOf, type Stretch } from './scale.ts';
import { STEPS, stepMoments } from './steps.ts';
import { axisOf, type Room, textRoom } from './ticks.ts';
import type { TimelineScene } from './timeline.ts';

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
    const middle = (band.from + band.to) / 2;
    const someDay = text.someDay();
    const hasRoom = textRoom(someDay, room.size) <= band.to - band.from;
    return { texts: hasRoom ? [{ at: middle, text: someDay, ...OVER }] : [], lines: [] };
  }
  return dayRuler(column, language, frame, room) ?? unitRuler(column, language, frame, room);
}

/** The days of a column, each named over its middle; undefined where they are too narrow. */
function dayRuler(
  column: Column,
  language: string,
  frame: Frame,
  { size }: Room,
): Part | undefined {
  const { start, end } = momentsOf(column.extent);
  const days = column.extent.latest - column.extent.earliest + 1;
  const band = pixelsOf(column.extent, frame);
  if ((band.to - band.from) / days < textRoom('00', size)) return undefined;
  const moments = stepMoments(DAY, { from: start, to: end }).map((date) => date.getTime());
  const cells = moments.slice(0, -1).map((from, i) => ({ from, to: moments[i + 1] ?? end }));
  const seen = cells.filter(
    ({ from, to }) => pixelOf(to, frame) > 0 && pixelOf(from, frame) < frame.width,
  );
  // A browser that cannot name months cannot name weekdays either.
  const formats = hasMonthNames(language) ? [FORMATS.weekday, FORMATS.day] : [FORMATS.day];
  const texts = formats.map((format) => seen.map((cell) => dayText(cell, format, language, frame)));
  // A name over the middle of its day needs no room for a line beside it.
  const fits = ({ text, width }: { text: string; width: number }) =>
    textRoom(text, size) - SPARED <= width;
  const found = texts.find((each) => each.every(fits)) ?? [];
  return {
    texts: found.map(({ at, text }) => ({ at, text, ...OVER })),
    lines: seen.slice(1).map(({ from }) => pixelOf(from, frame)),
  };
}

/** CSS pixels that a text over a day needs less than one beside a line. */
const SPARED = 8;
const DAY = { unit: 'day', count: 1, length: 86_400_000 } as const;
const FORMATS = {
  weekday: { key: 'ruler weekday', options: { weekday: 'short', day: 'numeric' } },
  day: { key: 'ruler day', options: { day: 'numeric' } },
} as const;

function dayText(
  { from, to }: Stretch,
  { key, options }: (typeof FORMATS)['weekday' | 'day'],
  language: string,
  frame: Frame,
) {
  const [left, right] = [pixelOf(from, frame), pixelOf(to, frame)];
  const parts = dateFormat(language, key, options).formatToParts(new Date(from));
  // "27 Sat" in one language, "Sat, 27" in another: the weekday first and no comma in all of them.
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  const text = [part('weekday'), part('day')].filter((each) => each !== '').join(' ');
  return { text, at: (left + right) / 2, width: right - left };
}

/** Months, years and longer, named beside the lines at which they begin. */
function unitRuler(column: Column, language: string, frame: Frame, room: Room): Part {
  const band = pixelsOf(column.extent, frame);
  const { start, end } = momentsOf(column.extent);
  const own: Frame = {
    start: frame.scale.toDrawn(start),
    end: frame.scale.toDrawn(end),
    width: band.to - band.from,
    scale: frame.scale,
  };
  const { ticks, contexts } = axisOf(own, language, { ...room, taken: 0 }, STEPS);
  const shifted = (at: number) => at + band.from;
  return {
    texts: [
      ...contexts.map(({ at, text }) => ({
        ...{ at: shifted(at), text, ...BESIDE },
        rank: 'context' as const,
      })),
      ...ticks
        .filter(({ text, at }) => text !== '' && at < own.width - 1)
        .map(({ at, text, isYear }) => ({
          ...{ at: shifted(at), text, ...BESIDE },
          rank: isYear ? ('year' as const) : ('plain' as const),
        })),
    ],
    lines: ticks
      .map(({ at }) => shifted(at))
      .filter((at) => at > band.from + 1 && at < band.to - 1),
  };
}
