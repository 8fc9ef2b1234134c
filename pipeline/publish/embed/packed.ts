/** A picture for the file of a part, in as few bytes as JSON allows: attributes that elements share are said once. */
import type { Packed, PackedElement, PackedKind } from '../../../src/embed/page/partFile.ts';
import { type SvgNode, valueText } from '../../../src/views/svg.ts';

/** Colours to fall back to (`palette.ts`): the picture comes into a page that has its style. */
const FALLBACK = /(?<=^var\(--[\w-]+),#[0-9a-f]+(?=\)$)/;

export function packed(root: SvgNode): Packed {
  const known = kindsIn(root);
  const numbers = new Map([...known.keys()].map((key, i) => [key, i]));
  const pack = (node: SvgNode): PackedElement => {
    const key = keyOf(node);
    const [, , others = []] = known.get(key) ?? [];
    const values = others.map((name) => textOf(node, name));
    const within = node.children.map((it) => (typeof it === 'string' ? it : pack(it)));
    return [numbers.get(key) ?? 0, values, within];
  };
  return { kinds: [...known.values()], root: pack(root) };
}

/** Elements of a kind have the same name and the same attributes. */
function keyOf({ name, attributes }: SvgNode): string {
  return [name, ...Object.keys(attributes)].join(' ');
}

function textOf({ attributes }: SvgNode, name: string): string {
  return valueText(attributes[name] ?? '').replace(FALLBACK, '');
}

function kindsIn(root: SvgNode): ReadonlyMap<string, PackedKind> {
  const members = new Map<string, [SvgNode, ...SvgNode[]]>();
  const visit = (node: SvgNode): void => {
    const own = members.get(keyOf(node));
    if (own) own.push(node);
    else members.set(keyOf(node), [node]);
    for (const child of node.children) if (typeof child !== 'string') visit(child);
  };
  visit(root);
  return new Map([...members].map(([key, nodes]) => [key, kindOf(nodes)]));
}

function kindOf(nodes: readonly [SvgNode, ...SvgNode[]]): PackedKind {
  const [first] = nodes;
  const names = Object.keys(first.attributes);
  const isSame = (name: string) =>
    nodes.every((node) => textOf(node, name) === textOf(first, name));
  const same = names.filter(isSame).map((name) => [name, textOf(first, name)]);
  return [first.name, Object.fromEntries(same), names.filter((name) => !isSame(name))];
}
