/** What stands on a time axis, in the reader's language and time zone. */
import { dateFormat, hasMonthNames } from '../domain/dateFormat.ts';
import { type Frame, piecesOf, pixelOf, type Stretch } from './scale.ts';
import { STEPS, type Step, stepMoments } from './steps.ts';

type Tick = {
  /** CSS pixels from the left edge of the frame. */
  readonly at: number;
  /** Empty where there is no room for it. */
  readonly text: string;
  /** It is the beginning of a year. */
  readonly isYear: boolean;
};

export type Axis = {
  readonly ticks: readonly Tick[];
  /** The year, or the day, in which the axis begins and in which it goes on after each break. */
  readonly contexts: readonly Omit<Tick, 'isYear'>[];
};

/** What texts have to do with, CSS pixels. */
export type Room = {
  /** The size of the type. */
  readonly size: number;
  /** At the end of the axis, what something else takes up. */
  readonly taken: number;
};

/** CSS pixels between a tick and its text; behind the text there is at least as much. */
const PADDING = 6;
/** The mean breadth of a letter as a share of the size of the type: measured, and some to spare. */
const LETTER = 0.56;

/**
 * The axis of a frame: the finest of the steps whose texts have room. What is left out has no tick.
 */
export function axisOf(
  frame: Frame,
  language: string,
  { size, taken }: Room,
  steps: readonly Step[] = STEPS,
): Axis {
  const pieces = piecesOf(frame);
  const widthOf = (text: string) => textRoom(text, size);
  const drawn = (step: Step) => pieces.map((piece) => ticksOf(piece, step, frame, language));
  const isRoomy = (ticks: readonly Tick[]) =>
    ticks.every(({ at, text }, i) => (ticks[i + 1]?.at ?? Infinity) - at >= widthOf(text));
  // A tick takes up two digits at least: finer steps than that need not even be counted out.
  const least = (widthOf('00') * (frame.end - frame.start)) / frame.width;
  const step = steps.find((tried) => tried.length >= least && drawn(tried).every(isRoomy));
  if (!step) return { ticks: [], contexts: [] };

  const contexts: Axis['contexts'][number][] = [];
  const ticks = drawn(step).flatMap((own, i) => {
    const piece = pieces[i] ?? { from: 0, to: 0 };
    const isFirst = i === 0;
    const isLast = i === pieces.length - 1;
    const start = isFirst ? 0 : pixelOf(piece.from, frame) + PADDING;
    const end = isLast ? frame.width - taken : pixelOf(piece.to, frame) - PADDING;
    const text = contextText(piece, step, own, language);
    const free = start + widthOf(text);
    const hasContext =
      text !== '' && free <= end && !own.some(({ at, isYear }) => isYear && at < free);
    if (hasContext) contexts.push({ at: start, text });
    const from = hasContext ? free : start;
    return own.map((tick) => {
      const hasRoom = tick.at >= from - PADDING && tick.at + widthOf(tick.text) <= end + PADDING;
      return hasRoom ? tick : { ...tick, text: '' };
    });
  });
  return { ticks, contexts };
}

/** What a text beside a tick takes up at a size of type, CSS pixels. */
export function textRoom(text: string, size: number): number {
  return text.length * size * LETTER + 2 * PADDING;
}

function ticksOf(piece: Stretch, step: Step, frame: Frame, language: string): Tick[] {
  return stepMoments(step, piece).map((moment) => {
    const kind = kindOf(moment, step);
    return {
      at: pixelOf(moment.getTime(), frame),
      text: textOf(moment, kind, language),
      isYear: kind === 'year',
    };
  });
}

const FORMATS = {
  year: { year: 'numeric' },
  month: { month: 'short' },
  /** For languages whose months are digits: "07" alone would be anything. */
  monthAndYear: { month: 'short', year: 'numeric' },
  day: { day: 'numeric', month: 'short' },
  fullDay: { day: 'numeric', month: 'short', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
type Kind = keyof typeof FORMATS;

function textOf(moment: Date, kind: Kind, language: string): string {
  const known = kind === 'month' && !hasMonthNames(language) ? 'monthAndYear' : kind;
  return dateFormat(language, `axis ${known}`, FORMATS[known]).format(moment);
}

/** The first of January is written as the year. */
function kindOf(moment: Date, { unit }: Step): Kind {
  if (moment.getMonth() === 0 && moment.getDate() === 1) return 'year';
  return unit === 'month' ? 'month' : 'day';
}

/** What the ticks do not say: the year, and within a single day also the day. */
function contextText(
  { from }: Stretch,
  { unit, count }: Step,
  ticks: readonly Tick[],
  language: string,
): string {
  if (unit === 'year' && count > 1) return '';
  const isWithinDay = unit === 'day' && ticks.length === 0;
  return textOf(new Date(from), isWithinDay ? 'fullDay' : 'year', language);
}
