/** Puts marks where they belong, and draws paths, columns, gaps and the ruler to suit. */

import { pixelsOf } from '../../scene/timeline/line.ts';
import { rulerOf } from '../../scene/timeline/ruler.ts';
import type { Frame } from '../../scene/timeline/scale.ts';
import type { Room } from '../../scene/timeline/ticks.ts';
import type { StopMark, TimelineScene, VisitMark } from '../../scene/timeline/timelineScene.ts';
import { setAbout } from '../about.ts';
import { textScale } from '../textScale.ts';
import { TEXT_SIZE } from '../textWidth.ts';
import { writeAttribute, writeText } from '../writeNew.ts';
import { type Chart, makeScrollable, type Sizes } from './chart.ts';
import { nameWidth } from './dateWidth.ts';
import { stopKey, visitKey } from './keys.ts';
import { lanesBelow, type Rows } from './laneRows.ts';
import {
  countOf,
  daysOf,
  idsOf,
  type MarkPlace,
  type NamedVisit,
  namedVisits,
  pathsInSight,
  pixelsByStop,
  stopPlaces,
  type VisitPlace,
  visitPlaces,
} from './layout.ts';
import {
  hasDays,
  hideMark,
  MARK,
  type MarkElement,
  placeMark,
  setEmphasis,
  showPlace,
} from './marks.ts';
import { createPaths } from './paths.ts';
import type { RulerElement } from './rulerElement.ts';
import type { ShownMarks } from './shownMarks.ts';

/** Where the discs of visits lie when they are all there is, CSS pixels from the top. */
const COMPACT_LINE = 13;
/** Of their names there, CSS pixels. */
const COMPACT_SIZE = 12.16;
/** Marks this share of the width or height outside what is seen are on the page, so that the keyboard finds them. */
const NEAR = 0.25;

/** How large text is, which the reader chooses. */
type Type = { readonly scale: number; readonly room: Room };

/** What the browser has been asked, and what follows from it. */
type Asked = { readonly sizes: Sizes; readonly type: Type; readonly rows: Rows };

type Elements = ReadonlyMap<string, MarkElement>;
type Drawing = {
  /** To be called whenever the scene, the frame, a size or what is scrolled to has changed. */
  readonly draw: (scene: TimelineScene, frame: Frame, asked: Asked) => void;
  /** Asks the browser how large text is: to be called before anything is written. */
  readonly type: (sizes: Sizes) => Type;
  /** Of a mark's key, the marks that are drawn as one with it; undefined where it is alone. */
  readonly together: (key: string) => MarkPlace<StopMark | VisitMark>['members'] | undefined;
  /** Shows the mark of a key as selected, before the scene says so. */
  readonly press: (key: string) => void;
};

/** What is drawn in a chart, and on the ruler around it. */
export function createDrawing(chart: Chart, marks: ShownMarks, ruler: RulerElement): Drawing {
  const paths = createPaths();
  chart.field.prepend(paths.element);
  let places: readonly Drawn[] = [];
  const drawPaths = (scene: TimelineScene, frame: Frame, { rows, sizes, type }: Asked) => {
    const drawn = rulerOf(scene, frame, type.room);
    const xs = pixelsByStop(scene, frame);
    const laneOf = new Map(scene.stops.map(({ id, lane }) => [id, lane]));
    const chosen = scene.visits.find(({ emphasis }) => emphasis === 'selected');
    paths.draw({
      // The row of visits has a line only where it is alone.
      lanes: scene.lanes.length > 0 ? rows.middles : [COMPACT_LINE],
      // Cells have their dates, and no ruler.
      ruler: isCompact(scene) && scene.columns.length > 0 ? { ...drawn, lines: [] } : drawn,
      chosen: chosen && scene.columns.length > 0 ? pixelsOf(chosen.extent, frame) : undefined,
      height: Math.max(rows.height, sizes.height),
      paths: pathsInSight(scene, xs, frame),
      pointOf: (id) => {
        const x = xs.get(id);
        return x === undefined ? undefined : { x, y: rows.middles[laneOf.get(id) ?? 0] ?? 0 };
      },
    });
    return drawn;
  };
  const announce = (scene: TimelineScene, { height, top }: Sizes, rows: Rows) => {
    const hidden = lanesBelow(rows, top + height);
    ruler.below.hidden = hidden === 0;
    if (hidden > 0) writeText(ruler.below, scene.text.below(hidden));
  };
  return {
    type: (sizes) => {
      const scale = textScale();
      return { scale, room: ruler.room(sizes, scale) };
    },
    draw: (scene, frame, asked) => {
      const { rows, sizes, type } = asked;
      if (frame.width === 0) return;
      const stops = stopPlaces(scene, frame);
      const visits = namesOf(visitPlaces(scene, frame), frame, isCompact(scene), type.scale);
      places = [
        ...stops.map((place) => ({ ...place, keyOf: stopKey, nameAt: undefined })),
        ...visits.map((place) => ({ ...place, keyOf: visitKey })),
      ];
      const drawn = drawPaths(scene, frame, asked);
      const reach = reachOf(sizes, rows);
      marks.keep(drawPlaces(places, marks.elements(), frame, reach, isCompact(scene)));
      writeAttribute(ruler.texts, 'data-scale', scene.timeScale);
      ruler.draw(drawn, sizes.start, frame.width);
      makeScrollable(chart.scroller, rows.height > sizes.height ? scene.text.lanes() : null);
      announce(scene, sizes, rows);
    },
    together: (key) =>
      places.find(
        ({ members, keyOf, count }) =>
          count !== undefined && members.some(({ id }) => keyOf(id) === key),
      )?.members,
    press: (key) => {
      const element = marks.elements().get(key);
      if (element) setEmphasis(element, 'selected');
    },
  };
}

type Drawn = MarkPlace<StopMark | VisitMark> & {
  readonly keyOf: (id: string) => string;
  /** Of visits: what is written, and where. */
  readonly name?: string;
  readonly nameAt: number | undefined;
};

function isCompact({ lanes }: TimelineScene): boolean {
  return lanes.length === 0;
}

/** All places of visits, those in sight with their names where there is room. */
function namesOf(
  places: readonly VisitPlace[],
  frame: Frame,
  compact: boolean,
  scale: number,
): NamedVisit[] {
  const size = (compact ? COMPACT_SIZE : TEXT_SIZE) * scale;
  const widthOf = (place: VisitPlace) => nameWidth(place, size);
  const named = namedVisits(places, frame, widthOf, MARK / 2);
  const seen = new Map(named.map((place) => [place.leader, place]));
  return places.map((place) => seen.get(place.leader) ?? { ...place, nameAt: undefined });
}

/** What lies within is on the page, CSS pixels from where the frame and the rows begin. */
type Reach = {
  readonly from: number;
  readonly to: number;
  readonly isRowNear: (mark: StopMark | VisitMark) => boolean;
};

/** Somewhat more than what is seen, on all sides, so that the keyboard finds what comes next. */
function reachOf({ width, height, top }: Sizes, { lane }: Rows): Reach {
  const [first, last] = [(top - height * NEAR) / lane - 1, (top + height * (1 + NEAR)) / lane];
  return {
    ...{ from: -width * NEAR, to: width * (1 + NEAR) },
    isRowNear: (mark) => !('lane' in mark) || (mark.lane >= first && mark.lane <= last),
  };
}

/** Draws all places within reach, and returns the elements of what is drawn. */
function drawPlaces(
  places: readonly Drawn[],
  elements: Elements,
  frame: Frame,
  reach: Reach,
  compact: boolean,
): Set<MarkElement> {
  const drawn = new Set<MarkElement>();
  for (const place of places) {
    if (!reach.isRowNear(place.leader)) continue;
    const host = hostOf(place, frame);
    for (const mark of place.members) {
      const element = elements.get(place.keyOf(mark.id));
      const { from, to } = pixelsOf(mark.extent, frame);
      if (!element || to < reach.from || from > reach.to) continue;
      if (mark === host) showMark(element, place, (from + to) / 2, compact);
      else if (hasDays(element)) hideMark(element);
      else continue;
      placeMark(element, { from, to });
      drawn.add(element);
    }
  }
  return drawn;
}

/** The element of one member shows the place, `middle` being that of the member's days. */
function showMark(element: MarkElement, place: Drawn, middle: number, compact: boolean): void {
  // On a phone the name stands under its mark; else it is the mark.
  const name = place.nameAt ?? place.x;
  const at = compact ? place.x : name;
  showPlace(element, place, { mark: at - middle, name: name - at });
  const kind = place.keyOf === stopKey ? 'stop' : 'visit';
  if (isSameMarks(told.get(element.button), place.members)) return;
  told.set(element.button, place.members);
  const [ids, count] = [idsOf(place.members), countOf(place.members)];
  const crowd = ids.length < count ? { count, days: daysOf(place.members) } : undefined;
  setAbout(element.button, kind, ids, crowd);
}

type Marks = readonly (StopMark | VisitMark)[];

/** Which marks a button says it stands for, some of which have the ids of many. */
const told = new WeakMap<HTMLElement, Marks>();

function isSameMarks(a: Marks | undefined, b: Marks): boolean {
  return a?.length === b.length && b.every((mark, i) => mark === a[i]);
}

/** Whose element shows a place: the leader's, unless it is out of sight, where it is not drawn. */
function hostOf({ leader, members }: Drawn, frame: Frame): StopMark | VisitMark {
  const isInSight = ({ extent }: StopMark | VisitMark) => {
    const { from, to } = pixelsOf(extent, frame);
    return to > 0 && from < frame.width;
  };
  return isInSight(leader) ? leader : (members.find(isInSight) ?? leader);
}
