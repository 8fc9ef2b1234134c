/** The elements of a picture of the map: as long as its land stays the same, so do those of the land. */
import type { SvgNode } from '../../svg.ts';
import { appendNodes, svgElement } from '../../svgDom.ts';
import type { MapParts } from '../svg/svgMap.ts';
import { isSameLand, type Land } from './land.ts';

export type PictureSheet = {
  /** What land is drawn. */
  readonly land: () => Land | undefined;
  /** Draws what lies over the land, and the land where it is another. */
  readonly draw: (parts: MapParts, land: Land | undefined) => void;
  readonly clear: () => void;
};

type Drawn = {
  readonly svg: SVGElement;
  readonly land: Land | undefined;
  /** How many of the children are land. */
  readonly nodes: number;
};

/** `ready` has land that was worked out before. */
export function createPictureSheet(
  element: HTMLElement,
  ready: (land: Land | undefined) => readonly SvgNode[] | undefined,
): PictureSheet {
  let drawn: Drawn | undefined;
  return {
    land: () => drawn?.land,
    draw: ({ sheet, land, over }, next) => {
      if (drawn && isSameLand(drawn.land, next)) {
        while (drawn.svg.childNodes.length > drawn.nodes) drawn.svg.lastChild?.remove();
        appendNodes(drawn.svg, over());
        return;
      }
      const svg = svgElement(sheet);
      appendNodes(svg, ready(next) ?? land());
      drawn = { svg, land: next, nodes: svg.childNodes.length };
      appendNodes(svg, over());
      element.replaceChildren(svg);
    },
    clear: () => {
      drawn = undefined;
      element.replaceChildren();
    },
  };
}
