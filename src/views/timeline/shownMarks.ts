import type { Timeline } from 'vis-timeline/esnext';
import { type Lit, NOTHING_LIT } from '../../domain/hover.ts';
import type { Scale } from '../../scene/scale.ts';
import type { TimelineScene } from '../../scene/timelineScene.ts';
import { light } from './hover.ts';
import { itemsOf, laneGroups, markElements, updateMarks } from './items.ts';
import type { MarkElement } from './marks.ts';

export type ShownMarks = {
  /** The elements of the marks, by their keys. */
  readonly elements: () => ReadonlyMap<string, MarkElement>;
  /** Puts new marks and lanes in place of the old ones. */
  readonly rebuild: (scene: TimelineScene, scale: Scale) => void;
  /** Brings the same marks and lanes up to date with what is chosen. */
  readonly update: (scene: TimelineScene) => void;
  /** Lights marks and lanes; without an argument, the same again on new elements. */
  readonly light: (lit?: Lit) => void;
};

/** The marks and lanes in vis-timeline. `select` gets the key of a mark that a key activates. */
export function createShownMarks(
  chart: HTMLElement,
  timeline: Timeline,
  select: (key: string) => void,
): ShownMarks {
  let elements: ReadonlyMap<string, MarkElement> = new Map();
  let lit = NOTHING_LIT;
  return {
    elements: () => elements,
    rebuild: (scene, scale) => {
      elements = markElements(scene);
      for (const [key, { button }] of elements) {
        // Pointers reach the timeline's own click; keys and assistive technology only this one.
        button.addEventListener('click', (event) => {
          if (event.detail === 0) select(key);
        });
      }
      timeline.setData({ groups: laneGroups(scene.lanes), items: itemsOf(scene, elements, scale) });
    },
    update: (scene) => {
      updateMarks(elements, scene);
      for (const label of chart.querySelectorAll<HTMLElement>('.timeline-lane')) {
        const lane = scene.lanes.find(({ placeId }) => placeId === label.dataset.place);
        label.dataset.emphasis = lane?.emphasis ?? 'plain';
      }
    },
    light: (next = lit) => {
      lit = next;
      const marks = [...elements.values()].map(({ root }) => root);
      light(chart, marks, lit);
    },
  };
}
