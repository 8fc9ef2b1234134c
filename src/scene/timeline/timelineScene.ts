/** What a timeline draws, as plain values. */
import type { Status } from '../../domain/dataset.ts';
import type { Extent } from '../../domain/date.ts';
import type { Doubt } from '../../domain/doubt.ts';
import type { Period } from '../../domain/filter.ts';
import type { Selected } from '../../domain/selection.ts';
import type { TimeScale } from '../../domain/timeScale.ts';
import type { Emphasis } from '../emphasis.ts';
import type { Look } from '../look.ts';
import type { ChosenLanes } from './chosenLanes.ts';
import type { Column } from './columns.ts';
import type { Frame } from './scale.ts';
import type { Gap, GapText } from './timelineScale.ts';

export type TimelineText = {
  /** Accessible name of a stop's mark. */
  readonly stop: (title: string, place: string, date: string, doubt: Doubt) => string;
  /** Accessible name of a visit's mark. */
  readonly visit: (title: string, date: string, doubt: Doubt) => string;
  /** Accessible name of a mark that stands for so many stops or visits, which are not named. */
  readonly manyStops: (count: number, place: string, date: string) => string;
  readonly manyVisits: (count: number, date: string) => string;
  /** The name of the lane of so many places that have none of their own. */
  readonly otherPlaces: (count: number) => string;
  /** Accessible name of a mark that stands for several, which are named; opens them. */
  readonly together: (names: readonly string[]) => string;
  /** What stands over a column of which no day is known. */
  readonly someDay: () => string;
  /** How many lanes there are below those in sight. */
  readonly below: (count: number) => string;
  /** Accessible name of the lanes' names, where they scroll. */
  readonly lanes: () => string;
  /** Accessible name of a visit's mark after a gap: its own, and what is said of the gap. */
  readonly after: (label: string, gap: string) => string;
} & GapText;

export type TimelineLook = Look & {
  /** The reader's period: what is looked at when everything is. */
  readonly period: Period;
  /** What the reader has asked for; without, what suits the dossier. */
  readonly timeScale: TimeScale | undefined;
  /** One line of visits instead of lanes and stops, for narrow pages. */
  readonly isCompact: boolean;
  /** How many places may have a lane; without, `MOST_LANES`. */
  readonly lanes?: number;
  /** What the page was opened about: it opens there, and its places have the first lanes. Without, it opens with everything. */
  readonly about?: Selected | undefined;
  readonly text: TimelineText;
};

export type Lane = { readonly placeId: string; readonly name: string; readonly emphasis: Emphasis };

/** So many places have a lane of their own, unless the reader wants more. */
export const MOST_LANES = 24;

/** Where the places that have no lane of their own are together: no place has such an id. */
export const OTHER_PLACES = '*';

/** What a mark stands for that is not one stop or visit but many, counted. */
export type Many = {
  readonly count: number;
  /** The ids of the first of them. */
  readonly ids: readonly string[];
  /** The days in which they are drawn. */
  readonly days: Extent;
  /** From where to where it is drawn, days since 1970 with a fraction. */
  readonly from: number;
  readonly to: number;
};

/** What marks of stops and of visits have in common. */
type Timed = {
  readonly id: string;
  readonly label: string;
  /** Every day that it may touch. */
  readonly extent: Extent;
  /** The days that it certainly covers, if any is certain. */
  readonly certain: Extent | undefined;
  /** Its date or place is inferred, or only about right; see `doubt.ts`. */
  readonly isBroken: boolean;
  readonly tone: string;
  readonly emphasis: Emphasis;
  /**
   * Where within its extent it is drawn: days since 1970 with a fraction. The fraction is an order
   * among others of the day, never an hour.
   */
  readonly at: number;
  readonly many?: Many | undefined;
};

export type StopMark = Timed & {
  readonly visitId: string;
  readonly lane: number;
  readonly status: Status;
};
export type VisitMark = Timed & {
  readonly date: string;
  /** The same no finer than the month, for where the date has no room. */
  readonly month: string;
  /** The same in digits, for where that has no room either. */
  readonly least: string;
};

/** A visit's path across the lanes, through the marks of its stops in order. */
export type Path = {
  readonly visitId: string;
  readonly stopIds: readonly string[];
  readonly tone: string;
  readonly emphasis: Emphasis;
};

/** What a timeline draws. Of a large dossier it has some hundred marks, most of which count others. */
export type TimelineScene = {
  readonly language: string;
  readonly lanes: readonly Lane[];
  /** By earliest day; stops of one visit in the visit's order. */
  readonly stops: readonly StopMark[];
  readonly visits: readonly VisitMark[];
  readonly paths: readonly Path[];
  /** How it is drawn now, and what it is where the reader has not asked for either. */
  readonly timeScale: TimeScale;
  readonly usualScale: TimeScale;
  /** In order; none where time is drawn to true scale. */
  readonly columns: readonly Column[];
  /** Between columns that have days between them, in order. */
  readonly gaps: readonly Gap[];
  /** The words for what is only known once it is drawn. */
  readonly text: Omit<TimelineText, 'stop' | 'visit' | 'after' | keyof GapText>;
  /**
   * What is looked at when everything is: all columns; else the reader's period, all that passes the
   * filter, or all that there is when nothing does.
   */
  readonly extent: Extent;
  /** What the selection is about; the view sees to it that it is visible. */
  readonly target: Extent | undefined;
  /** The lanes of what is chosen; the view scrolls to them. */
  readonly chosen: ChosenLanes;
  /** What it shows at first; without, its extent. */
  readonly opensAt: Extent | undefined;
  /**
   * The same scene with the marks that a frame shows, the finer the nearer; the same object as long as
   * the frame needs no others. Absent where all marks are there already.
   */
  readonly within?: ((frame: Frame) => TimelineScene) | undefined;
};

/** The marks of a scene that a frame shows. */
export function sceneIn(scene: TimelineScene, frame: Frame): TimelineScene {
  return scene.within?.(frame) ?? scene;
}
