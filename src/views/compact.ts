/**
 * SVG in fewer bytes: what several elements in a row have in common stands once, on a group around
 * them. Looks and order stay the same.
 */
import { markup, type SvgNode, valueText } from './svg.ts';

/** Attributes that elements take over from those around them (SVG 2, presentation attributes). */
const INHERITED = new Set([
  ...['fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-width', 'stroke-linecap'],
  ...['stroke-linejoin', 'stroke-dasharray', 'stroke-opacity', 'paint-order'],
  ...['font-family', 'font-size', 'font-style', 'font-weight', 'letter-spacing', 'text-anchor'],
]);
/** Where an element is without being told: at 0. */
const AT_ORIGIN = new Set(['x', 'y', 'cx', 'cy', 'x1', 'y1', 'dx', 'dy']);
/** In these an element may stand in a group as well as alone. */
const PARENTS = new Set(['svg', 'g']);
/** Fewer in a row are left as they are: style sheets tell the few parts of a mark by their order. */
const LEAST = 4;
/** Characters of a group without attributes. */
const GROUP = '<g></g>'.length;

/** The element as XML, like `markup`. */
export function compactMarkup(node: SvgNode): string {
  return markup(compacted(node));
}

/** The element with groups around what has something in common, and without what is so anyway. */
export function compacted(node: SvgNode): SvgNode {
  const children = node.children.map((child) =>
    typeof child === 'string' ? child : compacted(child),
  );
  const said = Object.entries(node.attributes).filter(
    ([name, value]) => !(AT_ORIGIN.has(name) && /^0%?$/.test(valueText(value))),
  );
  return {
    name: node.name,
    attributes: Object.fromEntries(said),
    children: PARENTS.has(node.name) ? grouped(children) : children,
  };
}

type Child = SvgNode | string;
type Common = ReadonlyMap<string, string | number>;

function grouped(children: readonly Child[]): Child[] {
  const made: Child[] = [];
  for (let at = 0; at < children.length; ) {
    const run = bestRun(children, at);
    const members = children.slice(at, at + run.length);
    made.push(...(run.length > 1 ? [groupOf(members, run.common)] : members));
    at += run.length;
  }
  return made;
}

/** How many from here on save the most if they are in a group, and what they have in common. */
function bestRun(children: readonly Child[], at: number): { length: number; common: Common } {
  let best = { length: 1, common: new Map() as Common, saved: 0 };
  let common: Common | undefined;
  for (let length = 1; at + length <= children.length; length += 1) {
    const child = children[at + length - 1];
    if (child === undefined || typeof child === 'string') break;
    common = shared(child, common);
    if (common.size === 0) break;
    const saved = (length - 1) * lengthOf(common) - GROUP;
    if (length >= LEAST && saved > best.saved) best = { length, common, saved };
  }
  return best;
}

/** What an element has of that; all that may be taken over, where nothing is asked for yet. */
function shared({ attributes }: SvgNode, before: Common | undefined): Common {
  const given = Object.entries(attributes).filter(([name]) => INHERITED.has(name));
  return new Map(given.filter(([name, value]) => !before || before.get(name) === value));
}

/** Characters of attributes as they are written. */
function lengthOf(common: Common): number {
  let length = 0;
  for (const [name, value] of common) length += name.length + valueText(value).length + 4;
  return length;
}

function groupOf(members: readonly Child[], common: Common): SvgNode {
  const bare = members.map((child) => {
    if (typeof child === 'string') return child;
    const own = Object.entries(child.attributes).filter(([name]) => !common.has(name));
    return { ...child, attributes: Object.fromEntries(own) };
  });
  // What some of them have in common besides stands on groups within.
  return { name: 'g', attributes: Object.fromEntries(common), children: grouped(bare) };
}
