/** The marks that are on the page: those in sight and near it. */
import { type Lit, NOTHING_LIT } from '../../domain/hover.ts';
import type { TimelineScene } from '../../scene/timeline/timelineScene.ts';
import type { Chart } from './chart.ts';
import { light } from './hover.ts';
import { type MarkElements, markElements, updateMarks } from './markElements.ts';
import type { MarkElement } from './marks.ts';

export type ShownMarks = {
  /** The elements of the marks, by their keys, in the order of the keyboard. */
  readonly elements: () => MarkElements;
  /** Takes other marks and lanes. Marks that stay the same keep their elements. Those of a frame come with `show`. */
  readonly rebuild: (scene: TimelineScene) => void;
  /**
   * Takes the marks that a frame shows in the place of others in the same lanes; those that stay keep their elements, and
   * with them the focus.
   */
  readonly show: (seen: TimelineScene) => void;
  /** Brings the same marks and lanes up to date with what is chosen. */
  readonly update: (scene: TimelineScene) => void;
  /** Lights marks and lanes; without an argument, the same again on new elements. */
  readonly light: (lit?: Lit) => void;
  /** Has these marks on the page, and no other but one that has the focus. */
  readonly keep: (near: ReadonlySet<MarkElement>) => void;
};

export function createShownMarks({ element, field, name, update }: Chart): ShownMarks {
  let elements: MarkElements = new Map();
  /** Those of scenes before, until others are on the page: some are in sight again. */
  let before: MarkElements = new Map();
  let onPage: ReadonlySet<MarkElement> = new Set();
  let seen: TimelineScene | undefined;
  let lit = NOTHING_LIT;
  return {
    elements: () => elements,
    rebuild: (scene) => {
      before = new Map([...before, ...elements]);
      // To make all marks only to show those of a frame would take long.
      if (!scene.within) elements = markElements(scene, before);
      seen = scene;
      name(scene);
    },
    show: (next) => {
      if (next !== seen && next.within) {
        before = new Map([...before, ...elements]);
        elements = markElements(next, before);
      }
      seen = next;
    },
    update: (scene) => {
      if (!scene.within) updateMarks(elements, scene);
      update(scene);
    },
    light: (next = lit) => {
      lit = next;
      light(
        element,
        [...elements.values()].map(({ root }) => root),
        lit,
      );
    },
    keep: (near) => {
      const hasFocus = ({ root }: MarkElement) => root.contains(document.activeElement);
      const kept = [...elements.values()].filter((mark) => near.has(mark) || hasFocus(mark));
      const wanted = new Set(kept);
      // What stays is not touched, so that it keeps focus and hover.
      let next: Element | null = null;
      for (const mark of kept.reverse()) {
        if (!onPage.has(mark) || !isBefore(mark.root, next)) field.insertBefore(mark.root, next);
        next = mark.root;
      }
      const gone = [...onPage].filter((mark) => !wanted.has(mark));
      // The browser lays out the page where the focus goes: once all else has been written.
      gone.sort((a, b) => Number(hasFocus(a)) - Number(hasFocus(b)));
      for (const { root } of gone) root.remove();
      onPage = wanted;
      before = new Map();
    },
  };
}

function isBefore(element: Element, next: Element | null): boolean {
  if (!next) return true;
  return (element.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
