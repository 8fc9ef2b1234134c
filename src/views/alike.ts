/**
 * Marks in fewer bytes: shapes that come again and again stand once and are used, and what most texts are like
 * stands once around all of them. Looks and order stay the same.
 */
import { markup, type SvgNode, valueText } from './svg.ts';

const SHAPES = new Set(['circle', 'rect', 'path', 'line', 'ellipse', 'polygon', 'polyline']);
/** In these, a shape in use stands as well as the shape itself. */
const PARENTS = new Set(['svg', 'g', 'a']);
/** Characters of a use, and of a group that is used. */
const USE = '<use href="#_w00"/>'.length;
const GROUP = '<g id="_w00"></g>'.length;

type Child = SvgNode | string;

/** The drawing with its `<defs>`. Their ids begin with `prefix`, which no other drawing of a page may have. */
export function sharingShapes(root: SvgNode, prefix: string): SvgNode {
  const counts = new Map<string, number>();
  const texts = new Map<SvgNode, string>();
  const shapeText = (shape: SvgNode) => {
    const text = texts.get(shape) ?? markup(shape);
    texts.set(shape, text);
    return text;
  };
  const textOf = (run: readonly SvgNode[]) => run.map(shapeText).join('');
  eachRun(root, (run) => {
    const text = textOf(run);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  });
  const made = new Map<string, SvgNode>();
  const used = (run: readonly SvgNode[]): readonly SvgNode[] => {
    const text = textOf(run);
    const saved = ((counts.get(text) ?? 0) - 1) * (text.length - USE) - USE - GROUP;
    if (saved <= 0) return run;
    const known = made.get(text) ?? named(run, `${prefix}${made.size}`);
    made.set(text, known);
    const href = `#${known.attributes.id}`;
    return [{ name: 'use', attributes: { href }, children: [] }];
  };
  const drawn = withRuns(root, used);
  if (made.size === 0) return root;
  const defs = { name: 'defs', attributes: {}, children: [...made.values()] };
  return { ...drawn, children: [defs, ...drawn.children] };
}

function named(run: readonly SvgNode[], id: string): SvgNode {
  const [only, ...others] = run;
  return only && others.length === 0
    ? { ...only, attributes: { id, ...only.attributes } }
    : { name: 'g', attributes: { id }, children: run };
}

function isShape(child: Child): child is SvgNode {
  return typeof child !== 'string' && SHAPES.has(child.name) && child.children.length === 0;
}

/** Neighbouring shapes of a mark are one run; of other parents, each is a run by itself. */
function runsOf({ name, children }: SvgNode): (Child | readonly SvgNode[])[] {
  const runs: (Child | SvgNode[])[] = [];
  for (const child of children) {
    const last = runs.at(-1);
    if (!isShape(child)) runs.push(child);
    else if (name === 'a' && Array.isArray(last)) last.push(child);
    else runs.push([child]);
  }
  return runs;
}

function eachRun(node: SvgNode, visit: (run: readonly SvgNode[]) => void): void {
  if (!PARENTS.has(node.name)) return;
  for (const part of runsOf(node)) {
    if (Array.isArray(part)) visit(part);
    else if (typeof part !== 'string') eachRun(part as SvgNode, visit);
  }
}

function withRuns(node: SvgNode, change: (run: readonly SvgNode[]) => readonly SvgNode[]): SvgNode {
  if (!PARENTS.has(node.name)) return node;
  const children = runsOf(node).flatMap((part): readonly Child[] => {
    if (Array.isArray(part)) return change(part);
    return typeof part === 'string' ? [part] : [withRuns(part as SvgNode, change)];
  });
  return { ...node, children };
}

/** What texts are like, and what it is where nobody says so. The first is the stroke, which the others belong to. */
const INITIAL: readonly (readonly [attribute: string, initial: string])[] = [
  ['stroke', 'none'],
  ['stroke-width', '1'],
  ['stroke-linejoin', 'miter'],
  ['paint-order', 'normal'],
];
/** Fewer texts are left as they are. */
const LEAST = 4;

/** The drawing with the outline of most texts on itself; what had none or another keeps it. */
export function sharingOutlines(root: SvgNode): SvgNode {
  const outlines = textsIn(root).map((text) => outlineOf(text));
  const known = new Map<string, number>();
  for (const each of outlines) if (each) known.set(each, (known.get(each) ?? 0) + 1);
  const [most] = [...known].sort(([, a], [, b]) => b - a);
  if (!most || most[1] < LEAST || INITIAL.some(([name]) => name in root.attributes)) return root;
  const values: readonly string[] = JSON.parse(most[0]);
  const common = new Map(INITIAL.map(([name], i) => [name, values[i] ?? '']));
  const { attributes, children } = root;
  return {
    ...root,
    attributes: { ...attributes, ...Object.fromEntries(common) },
    children: children.map((child) => under(child, common, new Set())),
  };
}

function textsIn(node: SvgNode): SvgNode[] {
  if (node.name === 'text') return [node];
  return node.children.flatMap((child) => (typeof child === 'string' ? [] : textsIn(child)));
}

/** All of an outline, as text; undefined where a part of it is not said. */
function outlineOf({ attributes }: SvgNode): string | undefined {
  const values = INITIAL.map(([name]) => attributes[name]);
  return values.includes(undefined)
    ? undefined
    : JSON.stringify(values.map((value) => valueText(value ?? '')));
}

/** An element below one that has an outline; `said` are attributes that elements in between have. */
function under(
  child: Child,
  common: ReadonlyMap<string, string>,
  said: ReadonlySet<string>,
): Child {
  if (typeof child === 'string') return child;
  const own = new Set([...said, ...Object.keys(child.attributes)]);
  if (PARENTS.has(child.name) || child.name === 'defs') {
    return { ...child, children: child.children.map((each) => under(each, common, own)) };
  }
  // What is used says for itself what it is like.
  if (child.name === 'use') return child;
  return { ...child, attributes: outlined(child.attributes, common, { said, own }) };
}

function outlined(
  attributes: SvgNode['attributes'],
  common: ReadonlyMap<string, string>,
  { said, own }: Readonly<Record<'said' | 'own', ReadonlySet<string>>>,
): SvgNode['attributes'] {
  const isAlike = (name: string, value: string | number) =>
    !said.has(name) && common.get(name) === valueText(value);
  const kept = Object.entries(attributes).filter(([name, value]) => !isAlike(name, value));
  const stroke = own.has('stroke') ? INITIAL.slice(1) : INITIAL.slice(0, 1);
  const missing = stroke.filter(([name]) => !own.has(name));
  return Object.fromEntries([...kept, ...missing]);
}
