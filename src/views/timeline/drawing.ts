/** Puts marks where they belong, and draws paths, columns, gaps and the ruler to suit. */
import { fromStart } from '../../domain/reading.ts';
import { pixelsOf } from '../../scene/line.ts';
import { rulerOf } from '../../scene/ruler.ts';
import type { Frame } from '../../scene/scale.ts';
import type { StopMark, TimelineScene, VisitMark } from '../../scene/timelineScene.ts';
import { setAbout } from '../about.ts';
import { forward } from '../forward.ts';
import { textScale } from '../textScale.ts';
import { nameWidth, TEXT_SIZE } from './dateWidth.ts';
import { stopKey, visitKey } from './items.ts';
import {
  type MarkPlace,
  type NamedVisit,
  namedVisits,
  pixelsByStop,
  stopPlaces,
  type VisitPlace,
  visitPlaces,
} from './layout.ts';
import { hideMark, MARK, type MarkElement, showPlace } from './marks.ts';
import { createPaths } from './paths.ts';
import type { RulerElement } from './rulerElement.ts';

/** Where the discs of visits lie when they are all there is, CSS pixels from the top. */
const COMPACT_LINE = 14;
/** Of their names there, CSS pixels. */
const COMPACT_SIZE = 12.16;

type Elements = ReadonlyMap<string, MarkElement>;
type Drawing = {
  /** To be called whenever the scene or the frame has changed, or vis-timeline has drawn. */
  readonly draw: (scene: TimelineScene, elements: Elements, frame: Frame) => void;
  /** Of a mark's key, the marks that are drawn as one with it; undefined where it is alone. */
  readonly together: (key: string) => MarkPlace<StopMark | VisitMark>['members'] | undefined;
};

/** What is drawn in `chart`, where vis-timeline has `lanes`, and on the ruler around it. */
export function createDrawing(chart: HTMLElement, lanes: Element, ruler: RulerElement): Drawing {
  const paths = createPaths();
  chart.querySelector('.vis-itemset')?.prepend(paths.element);
  let places: readonly Drawn[] = [];
  const drawLines = (scene: TimelineScene, frame: Frame) => {
    const drawn = rulerOf(scene, frame, ruler.room());
    ruler.texts.dataset.scale = scene.timeScale;
    ruler.draw(drawn, startOf(lanes, chart), frame.width);

    const height = paths.element.clientHeight;
    const overflows = height > lanes.clientHeight;
    chart.dataset.overflows = String(overflows);
    const names = chart.querySelector('.vis-panel.vis-left');
    if (names instanceof HTMLElement) makeScrollable(names, overflows ? scene.text.lanes() : null);
    const groups = [...chart.querySelectorAll<HTMLElement>('.vis-foreground > .vis-group')];
    const middles = groups.map(({ offsetTop, offsetHeight }) => offsetTop + offsetHeight / 2);
    announceBelow(ruler.below, groups, lanes, scene);
    const xs = pixelsByStop(scene, frame);
    const laneOf = new Map(scene.stops.map(({ id, lane }) => [id, lane]));
    const chosen = scene.visits.find(({ emphasis }) => emphasis === 'selected');
    paths.draw({
      // The last lane is that of the visits; it has a line only where it is alone.
      lanes: scene.lanes.length > 0 ? middles.slice(0, -1) : [COMPACT_LINE],
      // Cells have their dates, and no ruler.
      ruler: isCompact(scene) && scene.columns.length > 0 ? { ...drawn, lines: [] } : drawn,
      chosen: chosen && scene.columns.length > 0 ? pixelsOf(chosen.extent, frame) : undefined,
      height: Math.max(height, lanes.clientHeight),
      paths: scene.paths,
      pointOf: (id) => {
        const x = xs.get(id);
        return x === undefined ? undefined : { x, y: middles[laneOf.get(id) ?? 0] ?? 0 };
      },
    });
  };
  return {
    draw: (scene, elements, frame) => {
      if (frame.width === 0) return;
      const stops = stopPlaces(scene, frame);
      const visits = namesOf(visitPlaces(scene, frame), frame, isCompact(scene));
      places = [
        ...stops.map((place) => ({ ...place, keyOf: stopKey, nameAt: undefined })),
        ...visits.map((place) => ({ ...place, keyOf: visitKey })),
      ];
      for (const place of places) drawPlace(place, elements, frame, isCompact(scene));
      drawLines(scene, frame);
    },
    together: (key) =>
      places.find(
        ({ members, keyOf, count }) =>
          count !== undefined && members.some(({ id }) => keyOf(id) === key),
      )?.members,
  };
}

/** CSS pixels from where an element begins to where one in it does. */
function startOf(inner: Element, outer: Element): number {
  const { left, right } = inner.getBoundingClientRect();
  const way = forward();
  return fromStart(way > 0 ? left : right, outer.getBoundingClientRect(), way);
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

/**
 * What scrolls is a stop of Tab, which arrow keys scroll, and says what it is. Browsers make it one
 * of their own accord, but without a name, and not all of them do. Null where nothing scrolls.
 */
function makeScrollable(element: HTMLElement, name: string | null): void {
  if (element.ariaLabel === name) return;
  element.ariaLabel = name;
  element.role = name === null ? null : 'group';
  element.tabIndex = name === null ? -1 : 0;
}

/** Says how many lanes are below those in sight; half a lane is. */
function announceBelow(
  element: HTMLElement,
  groups: readonly HTMLElement[],
  lanes: Element,
  scene: TimelineScene,
): void {
  const bottom = lanes.getBoundingClientRect().bottom;
  const hidden = groups.slice(0, scene.lanes.length).filter((group) => {
    const box = group.getBoundingClientRect();
    return box.top + box.height / 2 > bottom;
  });
  element.hidden = hidden.length === 0;
  if (hidden.length > 0) element.textContent = scene.text.below(hidden.length);
}

/** All places of visits, those in sight with their names where there is room. */
function namesOf(places: readonly VisitPlace[], frame: Frame, compact: boolean): NamedVisit[] {
  const size = (compact ? COMPACT_SIZE : TEXT_SIZE) * textScale();
  const widthOf = (place: VisitPlace) => nameWidth(place, size);
  const named = namedVisits(places, frame, widthOf, MARK / 2);
  const seen = new Map(named.map((place) => [place.leader, place]));
  return places.map((place) => seen.get(place.leader) ?? { ...place, nameAt: undefined });
}

/** One element shows the place, those of its other members are not shown. */
function drawPlace(place: Drawn, elements: Elements, frame: Frame, compact: boolean): void {
  const host = hostOf(place, frame);
  for (const mark of place.members) {
    const element = elements.get(place.keyOf(mark.id));
    if (!element) continue;
    const { from, to } = pixelsOf(mark.extent, frame);
    if (mark !== host) hideMark(element);
    else {
      // On a phone the name stands under its mark; else it is the mark.
      const name = place.nameAt ?? place.x;
      const at = compact ? place.x : name;
      showPlace(element, place, { mark: at - (from + to) / 2, name: name - at });
      const kind = place.keyOf === stopKey ? 'stop' : 'visit';
      const ids = place.members.map(({ id }) => id);
      setAbout(element.button, kind, ids);
    }
  }
}

/** Whose element shows a place: the leader's, unless it is out of sight, where it is not drawn. */
function hostOf({ leader, members }: Drawn, frame: Frame): StopMark | VisitMark {
  const isInSight = ({ extent }: StopMark | VisitMark) => {
    const { from, to } = pixelsOf(extent, frame);
    return to > 0 && from < frame.width;
  };
  return isInSight(leader) ? leader : (members.find(isInSight) ?? leader);
}
