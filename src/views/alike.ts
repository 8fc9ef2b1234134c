/** Marks in fewer bytes: shapes that come again and again stand once and are used. Looks and order stay the same. */
import { markup, type SvgNode } from './svg.ts';

const SHAPES = new Set(['circle', 'rect', 'path', 'line', 'ellipse', 'polygon', 'polyline']);
/** In these, a shape in use stands as well as the shape itself. */
const PARENTS = new Set(['svg', 'g', 'a']);
/** Characters of a use, and of a group that is used. */
const USE = '<use href="#_w00"/>'.length;
const GROUP = '<g id="_w00"></g>'.length;

type Child = SvgNode | string;

/**
 * The drawing with its `<defs>`. Their ids begin with `prefix`, which no other drawing of a page may have. Without
 * `hasWords`, what is shared has no words: where the style sheet mirrors a drawing, it does not reach those in use to
 * turn them back.
 */
export function sharingShapes(
  root: SvgNode,
  prefix: string,
  { hasWords = true }: { readonly hasWords?: boolean } = {},
): SvgNode {
  const shapes = withShapes(root, prefix);
  const marks = hasWords ? withMarks(shapes.root, `${prefix}m`) : { root: shapes.root, made: [] };
  const made = [...shapes.made, ...marks.made];
  if (made.length === 0) return root;
  const defs = { name: 'defs', attributes: {}, children: made };
  return { ...marks.root, children: [defs, ...marks.root.children] };
}

type Shared = { readonly root: SvgNode; readonly made: readonly SvgNode[] };

function withShapes(root: SvgNode, prefix: string): Shared {
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
  return { root: withRuns(root, used), made: [...made.values()] };
}

/** Characters around what is drawn as wide as it is, around what is used in its place, and what is once for that. */
const WIDE = { drawn: '<svg></svg>'.length, used: USE, once: '<symbol id="_w00"></symbol>'.length };

/**
 * Marks that are drawn in shares of a width of their own: those that look the same but for that are symbols, which
 * take the width of what uses them. Where a symbol overflows, the style sheet lets it.
 */
function withMarks(root: SvgNode, prefix: string): Shared {
  const texts = new Map<SvgNode, string>();
  const counts = new Map<string, number>();
  eachWide(root, (link) => {
    const text = link.children.map((it) => (isNode(it) ? markup(it) : it)).join('');
    texts.set(link, text);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  });
  const made = new Map<string, SvgNode>();
  const shared = (node: SvgNode): SvgNode => {
    const link = wideMark(node);
    const text = link && texts.get(link);
    if (!link || text === undefined) {
      return { ...node, children: node.children.map((it) => (isNode(it) ? shared(it) : it)) };
    }
    const count = counts.get(text) ?? 0;
    const saved = count * (text.length + WIDE.drawn - WIDE.used) - text.length - WIDE.once;
    if (saved <= 0) return node;
    const id = made.get(text)?.attributes.id ?? `${prefix}${made.size}`;
    if (!made.has(text)) {
      made.set(text, { name: 'symbol', attributes: { id }, children: link.children });
    }
    const { overflow: _, ...place } = node.attributes;
    return {
      ...link,
      children: [{ name: 'use', attributes: { href: `#${id}`, ...place }, children: [] }],
    };
  };
  return texts.size === 0 ? { root, made: [] } : { root: shared(root), made: [...made.values()] };
}

function eachWide(node: SvgNode, visit: (link: SvgNode) => void): void {
  const link = wideMark(node);
  if (link) visit(link);
  else for (const child of node.children) if (isNode(child)) eachWide(child, visit);
}

/** The link of a mark that has a width of its own. */
function wideMark({ name, attributes, children }: SvgNode): SvgNode | undefined {
  const [link, ...others] = children;
  const isMark = name === 'svg' && 'width' in attributes && others.length === 0;
  return isMark && link !== undefined && isNode(link) && link.name === 'a' ? link : undefined;
}

const isNode = (child: Child): child is SvgNode => typeof child !== 'string';

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
