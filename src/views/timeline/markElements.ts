/** All marks of a scene as elements. */
import type { TimelineScene } from '../../scene/timeline/timelineScene.ts';
import { stopKey, visitKey } from './keys.ts';
import { type MarkElement, stopElement, updateMark, visitElement } from './marks.ts';

/** New elements for all marks of a scene, by their keys, each visit before its stops. */
export function markElements({ stops, visits }: TimelineScene): Map<string, MarkElement> {
  const order = new Map(visits.map(({ id }, i) => [id, i * (stops.length + 1)]));
  const orderOf = (visitId: string) => order.get(visitId) ?? 0;
  const elements = [
    ...visits.map((mark) => [visitKey(mark.id), visitElement(mark, orderOf(mark.id))] as const),
    ...stops.map(
      (mark, i) => [stopKey(mark.id), stopElement(mark, orderOf(mark.visitId) + i + 1)] as const,
    ),
  ];
  return new Map(elements.sort(([, a], [, b]) => a.order - b.order));
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
