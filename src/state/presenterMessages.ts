/**
 * What the windows of one presentation tell each other. What arrives is hostile until parsed: any
 * page of the same origin can write into a channel, and so can another version of this one.
 */
import { FLAG_UNITS, type Flag, GUESSES } from '../domain/guess.ts';
import type { PresenterState } from './presenter.ts';
import { LONGEST, READY, type StopwatchState } from './stopwatch.ts';

/** The window that the class sees, and the one beside it with the notes. */
export type Role = 'screen' | 'speaker';

/** Of what is presented: windows that show something else are none of ours. */
export type Subject = {
  /** Version of the dataset. */
  readonly version: string;
  readonly slides: number;
};

/** All that the windows have in common. */
type Shared = { readonly presenter: PresenterState; readonly stopwatch: StopwatchState };

/**
 * Lamport's clock: when something was done, in an order that all windows agree on. `count` is zero
 * as long as a window has nothing to say and only wants to hear.
 */
export type Stamp = { readonly count: number; readonly by: string };

/** A window's state, and when it was made. */
export type StampedState = { readonly stamp: Stamp; readonly shared: Shared };

/** What a window says. */
export type Word =
  | (StampedState & {
      readonly type: 'here';
      /** Whether all others should answer with their own state. */
      readonly isAsking: boolean;
    })
  | {
      /** To one window: scroll the card on or back, or step when it cannot scroll. */
      readonly type: 'read';
      readonly to: string;
      readonly by: 1 | -1;
    }
  | {
      /** Change to another story: its id, empty for the visits. */
      readonly type: 'story';
      readonly story: string;
    }
  | { readonly type: 'bye' };

export type Message = Word & { readonly from: string; readonly role: Role };

/** Whether what was done at `a` comes after what was done at `b`. */
export function isLater(a: Stamp, b: Stamp): boolean {
  return a.count > b.count || (a.count === b.count && a.by > b.by);
}

const SOURCE = 'dateline-presenter';
const FORMAT = 1;

/** The name of the channel of a presentation; `story` is its id, empty for the dossier itself. */
export function channelName(dossier: string, story: string): string {
  return [SOURCE, dossier, story].join(':');
}

/** A message as it travels: plain data. */
export function writeMessage(message: Message, { version, slides }: Subject): unknown {
  return { source: SOURCE, format: FORMAT, version, slides, ...message };
}

/**
 * The message in what has arrived, or undefined for whatever is none: words of others, of another
 * version, of another presentation, and messages with anything wrong in them, which are dropped whole.
 */
export function parseMessage(data: unknown, subject: Subject): Message | undefined {
  if (!isRecord(data) || data.source !== SOURCE || data.format !== FORMAT) return undefined;
  if (data.version !== subject.version || data.slides !== subject.slides) return undefined;
  const { from, role, type } = data;
  if (!isId(from) || (role !== 'screen' && role !== 'speaker')) return undefined;
  if (type === 'bye') return { from, role, type };
  if (type === 'read') {
    const { to, by } = data;
    return isId(to) && (by === 1 || by === -1) ? { from, role, type, to, by } : undefined;
  }
  if (type === 'story') {
    const { story } = data;
    return story === '' || isId(story) ? { from, role, type, story } : undefined;
  }
  const stamp = parseStamp(data.stamp);
  const shared = parseShared(data.shared, subject.slides);
  const { isAsking } = data;
  if (type !== 'here' || typeof isAsking !== 'boolean' || !stamp || !shared) return undefined;
  return { from, role, type, stamp, shared, isAsking };
}

type Fields = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** As `crypto.randomUUID` makes them, or simpler ones. */
function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z0-9-]{1,64}$/.test(value);
}

/** A count so high that the next one would be no other number is refused: nothing could follow it. */
const MAXIMUM_COUNT = 2 ** 48;

function parseStamp(value: unknown): Stamp | undefined {
  if (!isRecord(value)) return undefined;
  const { count, by } = value;
  return isWhole(count, MAXIMUM_COUNT) && isId(by) ? { count, by } : undefined;
}

function parseShared(value: unknown, slides: number): Shared | undefined {
  if (!isRecord(value)) return undefined;
  const presenter = parsePresenter(value.presenter, slides);
  const stopwatch = parseStopwatch(value.stopwatch);
  return presenter && stopwatch && { presenter, stopwatch };
}

function parsePresenter(value: unknown, slides: number): PresenterState | undefined {
  if (!isRecord(value)) return undefined;
  const { slide, isBlank, guess, isRevealed } = value;
  if (!isWhole(slide, slides - 1)) return undefined;
  if (typeof isBlank !== 'boolean' || typeof isRevealed !== 'boolean') return undefined;
  const known = GUESSES.find((it) => it === guess);
  if (guess !== undefined && known === undefined) return undefined;
  const flag = parseFlag(value.flag);
  if ((value.flag !== undefined && !flag) || (flag && flag.kind !== known)) return undefined;
  return { slide, isBlank, guess: known, isRevealed, ...(flag && { flag }) };
}

/** Months from the year 0 to either side; no dossier goes farther. */
const MOST_MONTHS = 1_000_000;

function parseFlag(value: unknown): Flag | undefined {
  if (!isRecord(value)) return undefined;
  const { kind } = value;
  if (kind === 'when') {
    const { number } = value;
    const unit = FLAG_UNITS.find((it) => it === value.unit);
    const isFair = typeof number === 'number' && Number.isInteger(number);
    return unit && isFair && Math.abs(number) <= MOST_MONTHS ? { kind, unit, number } : undefined;
  }
  if (kind !== 'where' || !Array.isArray(value.position)) return undefined;
  const [longitude, latitude, ...rest] = value.position;
  const isOnGlobe = isAngle(longitude, 180) && isAngle(latitude, 90) && rest.length === 0;
  return isOnGlobe ? { kind, position: [longitude, latitude] } : undefined;
}

function isAngle(value: unknown, most: number): value is number {
  return typeof value === 'number' && Math.abs(value) <= most;
}

/** No clock shows a year beyond 9999. */
const LAST_MOMENT = 253_402_300_799_999;

/** The stopwatch in a value from outside, or undefined. */
export function parseStopwatch(value: unknown): StopwatchState | undefined {
  if (!isRecord(value)) return undefined;
  const { kind, since, elapsed } = value;
  if (kind === 'ready') return READY;
  if (kind === 'running' && isWithin(since, LAST_MOMENT)) return { kind, since };
  if (kind === 'paused' && isWithin(elapsed, LONGEST)) return { kind, elapsed };
  return undefined;
}

function isWithin(value: unknown, maximum: number): value is number {
  return typeof value === 'number' && value >= 0 && value <= maximum;
}

function isWhole(value: unknown, maximum: number): value is number {
  return isWithin(value, maximum) && Number.isInteger(value);
}
