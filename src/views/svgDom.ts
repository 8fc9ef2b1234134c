/** Puts an SVG that was made as a value into a page. */
import { type SvgNode, valueText } from './svg.ts';

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** A new element of the page, not yet in it. */
export function svgElement({ name, attributes, children }: SvgNode): SVGElement {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key !== 'xmlns') element.setAttribute(key, valueText(value));
  }
  appendNodes(element, children);
  // By its standard `createElementNS` makes an SVG element of any name in this namespace.
  return element as SVGElement;
}

/** Appends nodes to an element. */
export function appendNodes(element: Element, nodes: SvgNode['children']): void {
  element.append(...nodes.map((node) => (typeof node === 'string' ? node : svgElement(node))));
}
