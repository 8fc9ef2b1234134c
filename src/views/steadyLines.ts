import { type SvgNode, svg } from './svg.ts';

/**
 * The node with lines that stay as thick as they are where it is stretched. Each says so itself: style sheets of a page
 * reach neither into files nor, by what a line stands in, into shapes that are used elsewhere.
 */
export function withSteadyLines(node: SvgNode): SvgNode {
  const isLine = node.name === 'path' && 'stroke' in node.attributes;
  return svg(
    node.name,
    { ...node.attributes, 'vector-effect': isLine ? 'non-scaling-stroke' : undefined },
    node.children.map((child) => (typeof child === 'string' ? child : withSteadyLines(child))),
  );
}
