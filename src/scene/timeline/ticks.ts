/** What stands on a time axis, in the reader's language and time zone. */
import { dateFormat, hasMonthNames } from '../../domain/dateFormat.ts';
import { dayAt, zoneOfDays } from '../../domain/zone.ts';
import type { Frame } from './scale.ts';
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
  /** The year, the month or the day in which the axis begins, where no tick says it; at most one. */
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

/** Moments of true time, and the CSS pixels between them. */
export type TrueFrame = Omit<Frame, 'scale'>;

/** The axis of true time: the finest of the steps whose texts have room. */
export function axisOf(
  frame: TrueFrame,
  language: string,
  { size, taken }: Room,
  steps: readonly Step[] = STEPS,
): Axis {
  const widthOf = (text: string) => textRoom(text, size);
  const isRoomy = (ticks: readonly Tick[]) =>
    ticks.every(({ at, text }, i) => (ticks[i + 1]?.at ?? Infinity) - at >= widthOf(text));
  // A tick takes up two digits at least: finer steps than that need not even be counted out.
  const least = (widthOf('00') * (frame.end - frame.start)) / frame.width;
  const step = steps.find(
    (tried) => tried.length >= least && isRoomy(ticksOf(frame, tried, language)),
  );
  if (!step) return { ticks: [], contexts: [] };

  const ticks = ticksOf(frame, step, language);
  const end = frame.width - taken;
  const context = contextsOf(frame, step, ticks, language).find(
    ({ text, next }) => widthOf(text) <= Math.min(end, next),
  );
  const from = context ? widthOf(context.text) : 0;
  return {
    ticks: ticks.map((tick) => {
      const hasRoom = tick.at >= from - PADDING && tick.at + widthOf(tick.text) <= end + PADDING;
      return hasRoom ? tick : { ...tick, text: '' };
    }),
    contexts: context ? [{ at: 0, text: context.text }] : [],
  };
}

/** What a text beside a tick takes up at a size of type, CSS pixels. */
export function textRoom(text: string, size: number): number {
  return text.length * size * LETTER + 2 * PADDING;
}

function ticksOf({ start, end, width }: TrueFrame, step: Step, language: string): Tick[] {
  return stepMoments(step, { from: start, to: end }).map((moment) => {
    const kind = kindOf(moment, step);
    return {
      at: ((moment.getTime() - start) / (end - start)) * width,
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
  const timeZone = zoneOfDays();
  const options = { ...FORMATS[known], timeZone };
  return dateFormat(language, `axis ${known} ${timeZone}`, options, moment).format(moment);
}

/** The first of January is written as the year. */
function kindOf(moment: Date, { unit }: Step): Kind {
  const [, month, day] = dayAt(moment);
  if (month === 0 && day === 1) return 'year';
  return unit === 'month' ? 'month' : 'day';
}

/** What may stand at the beginning, up to the next text that has to stay, CSS pixels. */
type Context = { readonly text: string; readonly next: number };

/** What the ticks do not say: the year, within a single day also the day. The best comes first. */
function contextsOf(
  { start, width }: TrueFrame,
  { unit, count }: Step,
  ticks: readonly Tick[],
  language: string,
): Context[] {
  if (unit === 'year' && count > 1) return [];
  const first = new Date(start);
  if (unit === 'day' && ticks.length === 0) {
    return [{ text: textOf(first, 'fullDay', language), next: Infinity }];
  }
  const year = textOf(first, 'year', language);
  const nextYear = ticks.find(({ isYear }) => isYear)?.at ?? Infinity;
  const [tick, next] = ticks.filter(({ at }) => at < width - AT_ONCE);
  const beginsMonth = unit === 'month' && tick !== undefined && tick.at < AT_ONCE;
  // A year stands for its January as long as another month follows.
  if (!beginsMonth || (tick.isYear && next)) return [{ text: year, next: nextYear }];
  const month = textOf(first, 'month', language);
  return [
    // The year alone would take the place of the name of its month.
    { text: hasMonthNames(language) ? `${month} ${year}` : month, next: next?.at ?? Infinity },
    { text: year, next: nextYear },
  ];
}

/** A tick nearer than this to an end of the axis is there, CSS pixels. */
const AT_ONCE = 1;
