/** Where marks are drawn: each where it belongs, those that would overlap as one. */
import { type Extent, unionOf } from '../../domain/date.ts';
import { spanText, yearsText } from '../../domain/dateText.ts';
import type { Emphasis } from '../../scene/emphasis.ts';
import { crowdedPlaces } from '../../scene/timeline/crowds.ts';
import { pixelOfDays } from '../../scene/timeline/line.ts';
import { middleOf, type Place, placeNames } from '../../scene/timeline/placing.ts';
import type { Frame } from '../../scene/timeline/scale.ts';
import type {
  Path,
  StopMark,
  TimelineScene,
  VisitMark,
} from '../../scene/timeline/timelineScene.ts';

/** Middles of marks in a row stay this far apart, CSS pixels: a target of 24 and a hair between. */
export const TARGET = 25;
/** The same on paper and in pictures, where nothing is pressed: two discs side by side. */
export const DISC = 16;
/** Between the names of two visits, CSS pixels. */
const NAME_GAP = 8;
const RANK: Readonly<Record<Emphasis, number>> = { selected: 0, related: 1, plain: 2, dimmed: 3 };

/** One or more marks in a row that are drawn as one. */
export type MarkPlace<M> = Place<M> & {
  /** Its middle, CSS pixels from the left edge of the frame. */
  readonly x: number;
  /** The most strongly chosen member, else the first: how it looks. */
  readonly leader: M;
  /** How many it stands for; none for one that stands for itself. */
  readonly count: number | undefined;
  readonly label: string;
  /** Of no member both date and place are certain and past. */
  readonly isBroken: boolean;
};

export type StopPlace = MarkPlace<StopMark>;
export type VisitPlace = MarkPlace<VisitMark> & {
  /** Its date, or from when to when its members are. */
  readonly name: string;
  /** The same in fewer words. */
  readonly shortName: string;
  /** The same in digits. */
  readonly leastName: string;
};

/** The stops of a scene, by lane; `apart` as `TARGET`. */
export function stopPlaces(scene: TimelineScene, frame: Frame, apart = TARGET): StopPlace[] {
  const lanes = new Map<number, StopMark[]>();
  for (const mark of scene.stops) {
    const lane = lanes.get(mark.lane);
    if (lane) lane.push(mark);
    else lanes.set(mark.lane, [mark]);
  }
  return [...lanes.values()].flatMap((marks) => together(marks, scene, frame, apart));
}

/** The row of visits; `apart` as `TARGET`. */
export function visitPlaces(scene: TimelineScene, frame: Frame, apart = TARGET): VisitPlace[] {
  return together(scene.visits, scene, frame, apart).map((place) => ({
    ...place,
    name: nameOf(place, scene, ({ date }) => date, spanText),
    shortName: nameOf(place, scene, ({ month }) => month, yearsText),
    leastName: nameOf(place, scene, ({ least }) => least, yearsText),
  }));
}

/**
 * Where paths run through stops, CSS pixels from the left edge of the frame, by their ids: through
 * the middle of a mark, and where a mark stands for several, through where each of them belongs.
 */
export function pixelsByStop(scene: TimelineScene, frame: Frame): Map<string, number> {
  return new Map(scene.stops.map(({ id, at }) => [id, pixelOfDays(at, frame)]));
}

/** Of what a frame shows, a part at least is within it or so near, CSS pixels: half of a line or of a mark. */
const BESIDE = 12;

/** Whether a frame shows something of what reaches from here to there, CSS pixels. */
export function isSeen(
  { from, to }: { readonly from: number; readonly to: number },
  { width }: Pick<Frame, 'width'>,
): boolean {
  return to > -BESIDE && from < width + BESIDE;
}

/**
 * The paths of which a frame shows something: marks that lie outside of it have some, too. `xs` is where they run, as
 * `pixelsByStop`.
 */
export function pathsInSight(
  { paths }: Pick<TimelineScene, 'paths'>,
  xs: ReadonlyMap<string, number>,
  frame: Pick<Frame, 'width'>,
): Path[] {
  return paths.filter(({ stopIds }) => {
    const own = stopIds.flatMap((id) => xs.get(id) ?? []);
    return isSeen({ from: Math.min(...own), to: Math.max(...own) }, frame);
  });
}

export type NamedVisit = VisitPlace & {
  /** The middle of its name, CSS pixels; undefined where there is no room for it. */
  readonly nameAt: number | undefined;
};

/**
 * The places of visits in sight and where their names are written: over what they name, and chosen
 * ones first; all in fewer words where there is no room for all, and in digits where more have room then. `widthOf` measures a name with what
 * stays free beside it, `bare` is half of a mark without a name, CSS pixels.
 */
export function namedVisits(
  places: readonly VisitPlace[],
  frame: Frame,
  widthOf: (place: VisitPlace) => number,
  bare: number,
): NamedVisit[] {
  const seen = places.filter(({ from, to }) => to + bare > 0 && from - bare < frame.width);
  const options = {
    rank: (i: number) => RANK[seen[i]?.leader.emphasis ?? 'plain'],
    gap: NAME_GAP,
    bare,
    bounds: { from: 0, to: frame.width },
  };
  const named = (list: readonly VisitPlace[]): NamedVisit[] => {
    const boxes = list.map((place) => ({ ...place, width: widthOf(place) }));
    const middles = placeNames(boxes, options);
    return list.map((place, i) => ({ ...place, nameAt: middles[i] }));
  };
  const isWhole = (list: readonly NamedVisit[]) => list.every(({ nameAt }) => nameAt !== undefined);
  const written = named(seen);
  if (isWhole(written)) return written;
  const short = named(seen.map((place) => ({ ...place, name: place.shortName })));
  if (isWhole(short)) return short;
  const least = named(seen.map((place) => ({ ...place, name: place.leastName })));
  const count = (list: readonly NamedVisit[]) => list.filter(({ nameAt }) => nameAt !== undefined);
  return count(least).length > count(short).length ? least : short;
}

function together<M extends StopMark | VisitMark>(
  marks: readonly M[],
  scene: TimelineScene,
  frame: Frame,
  apart: number,
): MarkPlace<M>[] {
  const places = crowdedPlaces(marks, ({ at }) => at, frame, apart);
  return places.map((place, i) => {
    const { members } = place;
    const reach = reachOf(place, frame, {
      before: halfOfFree(places[i - 1]?.to, place.from, apart),
      behind: halfOfFree(place.to, places[i + 1]?.from, apart),
    });
    const count = countOf(members);
    const leader = members.reduce((best, mark) =>
      RANK[mark.emphasis] < RANK[best.emphasis] ? mark : best,
    );
    const isOne = members.length === 1;
    return {
      ...place,
      ...reach,
      x: middleOf(reach),
      leader,
      isBroken: members.every((mark) => mark.isBroken || isAnnounced(mark)),
      count: count === 1 ? undefined : count,
      label: isOne ? leader.label : labelOf(members, scene),
    };
  });
}

/** Names all that is together; where some of it is counts, says how many, where and when. */
function labelOf<M extends StopMark | VisitMark>(
  members: Place<M>['members'],
  { text, lanes, language }: TimelineScene,
): string {
  if (members.every(({ many }) => !many)) return text.together(members.map(({ label }) => label));
  const [count, [first]] = [countOf(members), members];
  const date = spanText(daysOf(members), language);
  return 'lane' in first
    ? text.manyStops(count, lanes[first.lane]?.name ?? '', date)
    : text.manyVisits(count, date);
}

/** How many stops or visits some marks stand for. */
export function countOf(marks: readonly (StopMark | VisitMark)[]): number {
  return marks.reduce((sum, { many }) => sum + (many?.count ?? 1), 0);
}

/** The days in which what some marks stand for is drawn. */
export function daysOf(
  marks: readonly [StopMark | VisitMark, ...(StopMark | VisitMark)[]],
): Extent {
  const days = marks.map(({ at, many }) => {
    return many?.days ?? { earliest: Math.floor(at), latest: Math.floor(at) };
  });
  return unionOf(days) ?? marks[0].extent;
}

/** The ids of what some marks stand for; of counts, those of the first. */
export function idsOf(marks: readonly (StopMark | VisitMark)[]): string[] {
  return marks.flatMap(({ id, many }) => many?.ids ?? [id]);
}

/**
 * From where to where a place reaches, CSS pixels: a count stands for a stretch of time. It stays
 * within its half of what is free before and behind it.
 */
function reachOf<M extends StopMark | VisitMark>(
  { members, from, to }: Place<M>,
  frame: Frame,
  free: { readonly before: number; readonly behind: number },
) {
  const stretches = members.flatMap(({ many }) => many ?? []);
  const first = Math.min(from, ...stretches.map((each) => pixelOfDays(each.from, frame)));
  const last = Math.max(to, ...stretches.map((each) => pixelOfDays(each.to, frame)));
  return { from: Math.max(first, from - free.before), to: Math.min(last, to + free.behind) };
}

/** Half of what is free between the end of a place and the beginning of the next, CSS pixels. */
function halfOfFree(end: number | undefined, begin: number | undefined, apart: number): number {
  if (end === undefined || begin === undefined) return Number.POSITIVE_INFINITY;
  return Math.max(0, (begin - end - apart) / 2);
}

function isAnnounced(mark: StopMark | VisitMark): boolean {
  return 'status' in mark && mark.status === 'announced';
}

function nameOf(
  { members, leader }: MarkPlace<VisitMark>,
  { language, lanes }: TimelineScene,
  ownName: (mark: VisitMark) => string,
  spanOf: (days: Extent, language: string) => string,
): string {
  const count = countOf(members);
  if (count === 1) return ownName(leader);
  const days = unionOf(members.map(({ extent, many }) => many?.days ?? extent)) ?? leader.extent;
  const span = spanOf(days, language);
  // On a phone the mark over the name has the number.
  return lanes.length === 0 ? span : `${span} (${count})`;
}
