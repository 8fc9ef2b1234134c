/** All marks of a scene as elements. */
import type { StopMark, TimelineScene, VisitMark } from '../../scene/timeline/timelineScene.ts';
import { writeAttribute } from '../writeNew.ts';
import { stopKey, visitKey } from './keys.ts';
import { type MarkElement, makeOf, stopElement, updateMark, visitElement } from './marks.ts';

/** Elements by the keys of their marks. */
export type MarkElements = ReadonlyMap<string, MarkElement>;

/**
 * Elements for all marks of a scene, each visit before its stops. Those that are known stay the same, and with
 * them the focus, as long as their marks are made alike.
 */
export function markElements({ stops, visits }: TimelineScene, known: MarkElements): MarkElements {
  const first = new Map(visits.map(({ id }, i) => [id, i * (stops.length + 1)]));
  const orderOf = (visitId: string) => first.get(visitId) ?? 0;
  const elementOf = <Mark extends StopMark | VisitMark>(
    key: string,
    mark: Mark,
    create: (mark: Mark) => MarkElement,
    order: number,
  ) => {
    const before = known.get(key);
    const element = before?.make === makeOf(mark) ? before : create(mark);
    writeAttribute(element.button, 'data-order', String(order));
    updateMark(element, mark);
    return { key, element, order };
  };
  const all = [
    ...visits.map((mark) => elementOf(visitKey(mark.id), mark, visitElement, orderOf(mark.id))),
    ...stops.map((mark, i) =>
      elementOf(stopKey(mark.id), mark, stopElement, orderOf(mark.visitId) + i + 1),
    ),
  ];
  all.sort((a, b) => a.order - b.order);
  return new Map(all.map(({ key, element }) => [key, element]));
}

/** Brings the elements of marks up to date with what is chosen. */
export function updateMarks(elements: MarkElements, { stops, visits }: TimelineScene): void {
  for (const mark of [...stops, ...visits]) {
    const element = elements.get(stopKey(mark.id)) ?? elements.get(visitKey(mark.id));
    if (element) updateMark(element, mark);
  }
}

/** Whether two scenes differ in nothing but what is chosen; and in their marks, where these come with frames. */
export function isSameSkeleton(a: TimelineScene, b: TimelineScene): boolean {
  return skeletonOf(a) === skeletonOf(b);
}

function skeletonOf(scene: TimelineScene): string {
  const { language, lanes, columns, extent, within } = scene;
  const marks = within ? [] : [...scene.stops, ...scene.visits];
  return JSON.stringify([
    ...[language, columns, extent, within !== undefined],
    ...[...lanes.map(({ placeId, name }) => [placeId, name]), ...marks.map(({ id }) => id)],
  ]);
}
