/**
 * What marks of pages look like again and again. A page names the class of a look, and `marks.css` says it once for
 * all pages. So a class holds for the marks that are used elsewhere (`use`), too: their parents are others there.
 */
import { type SvgNode, valueText } from './svg.ts';

type Attributes = Readonly<Record<string, string | number>>;

export type Look = {
  /** The class. */
  readonly name: string;
  /** Kinds of elements. */
  readonly of: readonly string[];
  /** An element takes the first look that it has all of, and then those of what is left of it. */
  readonly attributes: Attributes;
};

/** Fewer alike in a row are left as they are. */
const LEAST = 3;
/** In these an element may stand in a group as well as alone. */
const PARENTS = new Set(['svg', 'g']);

/** The drawing with classes in the place of the attributes that their looks say. */
export function withLooks(node: SvgNode, looks: readonly Look[]): SvgNode {
  const children = node.children.map((child) =>
    typeof child === 'string' ? child : withLooks(child, looks),
  );
  const looking = looked({ ...node, children }, looks);
  const inherited = new Set(looks.filter(isInherited).map(({ name }) => name));
  return PARENTS.has(node.name)
    ? { ...looking, children: grouped(looking.children, inherited) }
    : looking;
}

function looked(node: SvgNode, looks: readonly Look[]): SvgNode {
  let { class: own, ...attributes } = node.attributes;
  const names: (string | number)[] = [];
  for (const { name, of, attributes: said } of looks) {
    if (!of.includes(node.name) || !hasAll(attributes, said)) continue;
    names.push(name);
    attributes = without(attributes, said);
  }
  if (names.length === 0) return node;
  if (own !== undefined) names.push(own);
  return { ...node, attributes: { class: names.join(' '), ...attributes } };
}

/** Several in a row with the same class have it on a group around them. */
function grouped(children: readonly Child[], inherited: ReadonlySet<string>): Child[] {
  const made: Child[] = [];
  for (let at = 0; at < children.length; ) {
    const look = sharedBy(children[at], inherited);
    let end = at + 1;
    while (look !== undefined && sharedBy(children[end], inherited) === look) end += 1;
    const run = children.slice(at, end);
    made.push(...(run.length < LEAST || look === undefined ? run : [groupOf(look, run)]));
    at = end;
  }
  return made;
}

type Child = SvgNode | string;

/** The class of an element, if it may be on a group around it. */
function sharedBy(child: Child | undefined, inherited: ReadonlySet<string>): string | undefined {
  if (child === undefined || typeof child === 'string') return undefined;
  const { class: name } = child.attributes;
  return typeof name === 'string' && inherited.has(name) ? name : undefined;
}

function groupOf(name: string, members: readonly Child[]): SvgNode {
  const bare = members.map((child) => {
    if (typeof child === 'string') return child;
    const { class: _, ...attributes } = child.attributes;
    return { ...child, attributes };
  });
  return { name: 'g', attributes: { class: name }, children: bare };
}

/** What no element takes over from around it. */
const OWN = ['x', 'y', 'width', 'height', 'rx', 'r'];

const isInherited = ({ attributes }: Look) => !OWN.some((own) => own in attributes);

function hasAll(attributes: Attributes, said: Attributes): boolean {
  return Object.entries(said).every(
    ([name, value]) => name in attributes && isSame(attributes[name] ?? '', value),
  );
}

const isSame = (a: string | number, b: string | number) => valueText(a) === valueText(b);

function without(attributes: Attributes, said: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !(name in said)));
}
