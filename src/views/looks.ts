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
  return dressed(node, wardrobeOf(looks));
}

/** What has a class of its own, and its attributes with their values as text. */
type Said = { readonly name: string; readonly attributes: readonly (readonly [string, string])[] };

type Wardrobe = {
  /** The looks of each kind of element, in order. */
  readonly byElement: ReadonlyMap<string, readonly Said[]>;
  /** Classes that may be on a group around elements. */
  readonly inherited: ReadonlySet<string>;
};

const wardrobes = new WeakMap<readonly Look[], Wardrobe>();

/** Made once for the looks of all pictures. */
function wardrobeOf(looks: readonly Look[]): Wardrobe {
  const known = wardrobes.get(looks);
  if (known) return known;
  const byElement = new Map<string, Said[]>();
  for (const { name, of, attributes } of looks) {
    const said = Object.entries(attributes).map(([key, value]) => [key, valueText(value)] as const);
    for (const element of of) {
      byElement.set(element, [...(byElement.get(element) ?? []), { name, attributes: said }]);
    }
  }
  const inherited = new Set(looks.filter(isInherited).map(({ name }) => name));
  const made = { byElement, inherited };
  wardrobes.set(looks, made);
  return made;
}

function dressed(node: SvgNode, wardrobe: Wardrobe): SvgNode {
  const { name, children } = node;
  const attributes = looked(node, wardrobe.byElement.get(name) ?? []);
  if (children.length === 0) return attributes ? { name, attributes, children } : node;
  const made = children.map((child) =>
    typeof child === 'string' ? child : dressed(child, wardrobe),
  );
  return {
    name,
    attributes: attributes ?? node.attributes,
    children: PARENTS.has(name) ? grouped(made, wardrobe.inherited) : made,
  };
}

/** The attributes of an element that has the looks of some of these; else nothing. */
function looked({ attributes: all }: SvgNode, looks: readonly Said[]): Attributes | undefined {
  let left: Record<string, string | number> | undefined;
  const names: (string | number)[] = [];
  for (const { name, attributes } of looks) {
    if (!hasAll(left ?? all, attributes)) continue;
    names.push(name);
    left ??= { ...all };
    for (const [said] of attributes) delete left[said];
  }
  if (!left) return undefined;
  const { class: own, ...others } = left;
  if (own !== undefined) names.push(own);
  return { class: names.join(' '), ...others };
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

function hasAll(attributes: Attributes, said: Said['attributes']): boolean {
  for (const [name, text] of said) {
    const value = attributes[name];
    if (value === undefined || (value !== text && valueText(value) !== text)) return false;
  }
  return true;
}
