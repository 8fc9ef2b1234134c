/** Marks in fewer bytes: shapes that come again and again stand once and are used. Looks and order stay the same. */
import { markup, type SvgNode } from './svg.ts';

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
