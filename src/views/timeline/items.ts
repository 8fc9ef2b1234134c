/** Marks and lanes as vis-timeline wants them. */
import type { DataGroup, DataItem } from 'vis-timeline/esnext';
import type { Extent } from '../../domain/date.ts';
import { drawnMomentsOf } from '../../scene/line.ts';
import type { Scale } from '../../scene/scale.ts';
import type { Lane, TimelineScene } from '../../scene/timelineScene.ts';
import { type MarkElement, stopElement, updateMark, visitElement } from './marks.ts';

/** Under all other lanes. */
export const VISITS_LANE = 'visits';

/** A mark's key: `stop:` or `visit:` and the id. */
export const stopKey = (id: string) => `stop:${id}`;
export const visitKey = (id: string) => `visit:${id}`;
/** A lane's key: vis-timeline keeps lanes in a plain object, where an id such as `constructor` is taken. */
const laneKey = (placeId: string) => `place:${placeId}`;

/** The kind and the id that a key is made of. */
export function splitKey(key: string): [kind: string, id: string] {
  const at = key.indexOf(':');
  return [key.slice(0, at), key.slice(at + 1)];
}

/** New elements for all marks of a scene, by their keys. */
export function markElements({ stops, visits }: TimelineScene): Map<string, MarkElement> {
  // Each visit comes before its stops.
  const order = new Map(visits.map(({ id }, i) => [id, i * (stops.length + 1)]));
  return new Map([
    ...visits.map(
      (mark) => [visitKey(mark.id), visitElement(mark, order.get(mark.id) ?? 0)] as const,
    ),
    ...stops.map(
      (mark, i) =>
        [stopKey(mark.id), stopElement(mark, (order.get(mark.visitId) ?? 0) + i + 1)] as const,
    ),
  ]);
}

/** Brings the elements of marks up to date with what is chosen. */
export function updateMarks(
  elements: ReadonlyMap<string, MarkElement>,
  { stops, visits }: TimelineScene,
): void {
  for (const mark of [...stops, ...visits]) {
    const element = elements.get(stopKey(mark.id)) ?? elements.get(visitKey(mark.id));
    if (element) updateMark(element, mark);
  }
}

export function itemsOf(
  { stops, visits, lanes }: TimelineScene,
  elements: ReadonlyMap<string, MarkElement>,
  scale: Scale,
): DataItem[] {
  const item = (key: string, group: string, extent: Extent): DataItem => {
    // vis-timeline's types know texts only; an element is what its documentation offers and drawn as is.
    const content = elements.get(key)?.root as unknown as string;
    const moments = drawnMomentsOf(extent, scale);
    return { id: key, group, content, ...moments, type: 'range', limitSize: false };
  };
  return [
    ...stops.map(({ id, lane, extent }) =>
      item(stopKey(id), laneKey(lanes[lane]?.placeId ?? ''), extent),
    ),
    ...visits.map(({ id, extent }) => item(visitKey(id), VISITS_LANE, extent)),
  ];
}

/** vis-timeline sorts groups by any property that one gives them; its types name none. */
type LaneGroup = DataGroup & { readonly order: number };

export function laneGroups(lanes: readonly Lane[]): LaneGroup[] {
  const named = lanes.map((lane, order): LaneGroup => {
    const label = document.createElement('span');
    label.className = 'timeline-lane';
    label.dataset.place = lane.placeId;
    label.dataset.emphasis = lane.emphasis;
    label.textContent = lane.name;
    return { id: laneKey(lane.placeId), content: label, order };
  });
  return [
    ...named,
    { id: VISITS_LANE, content: '', order: lanes.length, className: 'timeline-visits' },
  ];
}

/** Whether two scenes differ in nothing but what is chosen. */
export function isSameSkeleton(a: TimelineScene, b: TimelineScene): boolean {
  const keys = ({ language, lanes, stops, visits, columns }: TimelineScene) =>
    [
      language,
      lanes.map(({ placeId }) => placeId),
      stops.map(({ id }) => id),
      visits.map(({ id }) => id),
      columns.map(({ extent, width }) => `${extent.earliest} ${extent.latest} ${width}`),
    ].join();
  return keys(a) === keys(b);
}
