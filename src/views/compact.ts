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
const ORIGIN = /^0%?$/;
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
  const { name, attributes, children } = node;
  const said: Record<string, string | number> = {};
  for (const key in attributes) {
    const value = attributes[key] ?? '';
    if (!(AT_ORIGIN.has(key) && ORIGIN.test(valueText(value)))) said[key] = value;
  }
  if (children.length === 0) return { name, attributes: said, children };
  const made = children.map((child) => (typeof child === 'string' ? child : compacted(child)));
  return { name, attributes: said, children: PARENTS.has(name) ? grouped(made) : made };
}

type Child = SvgNode | string;
type Common = ReadonlyMap<string, string | number>;

function grouped(children: readonly Child[]): Child[] {
  if (children.length < LEAST) return [...children];
  const made: Child[] = [];
  for (let at = 0; at < children.length; ) {
    const run = bestRun(children, at);
    if (run.length > 1) {
      made.push(groupOf(children.slice(at, at + run.length), run.common));
    } else {
      made.push(...children.slice(at, at + 1));
    }
    at += run.length;
  }
  return made;
}

const NOTHING: Common = new Map();

/** How many from here on save the most if they are in a group, and what they have in common. */
function bestRun(children: readonly Child[], at: number): { length: number; common: Common } {
  let best = { length: 1, common: NOTHING, saved: 0 };
  let common: Common | undefined;
  for (let length = 1; at + length <= children.length; length += 1) {
    const child = children[at + length - 1];
    if (child === undefined || typeof child === 'string') break;
    common = common ? kept(common, child) : inheritedOf(child);
    if (common.size === 0) break;
    if (length < LEAST) continue;
    const saved = (length - 1) * lengthOf(common) - GROUP;
    if (saved > best.saved) best = { length, common, saved };
  }
  return best;
}

/** All of an element that may be taken over. */
function inheritedOf({ attributes }: SvgNode): Common {
  const found = new Map<string, string | number>();
  for (const name in attributes) {
    if (INHERITED.has(name)) found.set(name, attributes[name] ?? '');
  }
  return found;
}

/** What of that an element has, too: the same where it has all of it, but for the order. */
function kept(common: Common, { attributes }: SvgNode): Common {
  const found = new Map<string, string | number>();
  for (const name in attributes) {
    const value = attributes[name] ?? '';
    if (common.get(name) === value) found.set(name, value);
  }
  return found;
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
