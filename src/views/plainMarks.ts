/**
 * The marks of a page's pictures in fewer bytes: what their style sheet says (`poster.css`) and what their
 * addresses say is not written at each of them. Looks and order stay the same.
 */
import { type SvgNode, svg, valueText } from './svg.ts';

type Child = SvgNode | string;

/** A drawing whose marks are links. */
export function plainMarks(root: SvgNode): SvgNode {
  return sharingType({ ...root, children: root.children.map(plain) });
}

function plain(child: Child): Child {
  if (typeof child === 'string') return child;
  const [link, ...others] = child.children;
  if (isSpot(child) && typeof link === 'object' && link.name === 'a' && others.length === 0) {
    // Its place within the link: so the link needs none, nor has it to be cut nowhere.
    return bare({ ...link, children: [{ ...child, children: link.children }] });
  }
  if (child.name === 'a') return bare(child);
  return { ...child, children: child.children.map(plain) };
}

/** A link whose address says what it leads to, around parts that may overflow. */
function bare(link: SvgNode): SvgNode {
  const { 'data-to': _, ...attributes } = link.attributes;
  return { ...link, attributes, children: link.children.flatMap(placed) };
}

/** What is drawn around a point. */
function placed(child: Child): Child[] {
  if (typeof child === 'string' || !isSpot(child)) return [child];
  const { overflow: _, ...at } = child.attributes;
  const children = child.children.flatMap(placed);
  if (isOrigin(at)) return children;
  const [only, ...others] = children;
  // Shapes that are used have no width of their own, in shares of which they could be drawn.
  const isMovable =
    others.length === 0 && typeof only === 'object' && only.name === 'use' && !('width' in at);
  if (!isMovable || 'x' in only.attributes || 'y' in only.attributes) {
    return [{ ...child, attributes: at, children }];
  }
  return [{ ...only, attributes: { ...only.attributes, ...at } }];
}

function isSpot({ name, attributes }: SvgNode): boolean {
  return name === 'svg' && attributes.overflow === 'visible';
}

const ORIGIN = /^0%?$/;

function isOrigin(at: SvgNode['attributes']): boolean {
  return Object.values(at).every((value) => ORIGIN.test(valueText(value)));
}

/** What texts may take over from around them, and what it is where nobody says so, if that can be said. */
const TYPE = { 'font-size': undefined, 'font-weight': 'normal', fill: undefined } as const;

/** The links at the end of a drawing in one group, with what most of their texts are like. */
function sharingType(root: SvgNode): SvgNode {
  const first = root.children.findIndex((child) => typeof child === 'object' && child.name === 'a');
  const links = first < 0 ? [] : root.children.slice(first);
  const parts = links.flatMap(partsOf);
  const texts = parts.filter(({ name }) => name === 'text');
  // What is used says for itself what it is like.
  const isFilled = parts.every(({ name, attributes }) => name === 'use' || 'fill' in attributes);
  const common = new Map<string, string | number>();
  for (const [name, initial] of Object.entries(TYPE)) {
    const isSaid = texts.every(({ attributes }) => name in attributes);
    if ((initial === undefined && !isSaid) || (name === 'fill' && !isFilled)) continue;
    const most = mostCommon(texts.flatMap(({ attributes }) => attributes[name] ?? []));
    if (most && most.count > texts.length / 2) common.set(name, most.value);
  }
  if (common.size === 0 || texts.length < 2) return root;
  const group = svg(
    'g',
    Object.fromEntries(common),
    links.map((link) => under(link, common)),
  );
  return { ...root, children: [...root.children.slice(0, first), group] };
}

/** Texts, and shapes that are drawn. */
function partsOf(child: Child): SvgNode[] {
  if (typeof child === 'string' || child.name === 'title') return [];
  if (child.name === 'text') return [child];
  const isShape = child.children.length === 0 && child.name !== 'g' && child.name !== 'svg';
  return isShape ? [child] : child.children.flatMap(partsOf);
}

function mostCommon(values: readonly (string | number)[]) {
  const counts = new Map<string | number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && { value: most[0], count: most[1] };
}

function under(child: Child, common: ReadonlyMap<string, string | number>): Child {
  if (typeof child === 'string') return child;
  if (child.name !== 'text') {
    return { ...child, children: child.children.map((each) => under(each, common)) };
  }
  const own = Object.entries(child.attributes).filter(
    ([name, value]) => common.get(name) !== value,
  );
  const missing = [...common.keys()].flatMap((name) => {
    const initial = name in TYPE ? TYPE[name as keyof typeof TYPE] : undefined;
    return name in child.attributes || initial === undefined ? [] : [[name, initial] as const];
  });
  return { ...child, attributes: Object.fromEntries([...own, ...missing]) };
}
