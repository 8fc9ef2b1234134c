/** Drawings for those who read to the left: the same drawing from the other side, with its words whole. */
import { isolatedFromRight } from '../domain/fromRight.ts';
import type { Forward } from '../domain/reading.ts';
import { type SvgNode, svg } from './svg.ts';

/**
 * A drawing of so many CSS pixels that begins at the left, as it begins where one reads. The one to the
 * left is mirrored as a whole, and each of its words in its own place once more. Words have numbers for
 * `x` and `dx`, and no transform of their own.
 */
export function drawnForward(node: SvgNode, width: number, forward: Forward): SvgNode {
  if (forward > 0) return node;
  const turned = svg(
    'g',
    { transform: `matrix(-1 0 0 1 ${width} 0)` },
    node.children.map(withWords),
  );
  return { ...node, children: [turned] };
}

const ANCHORS: Readonly<Record<string, string>> = { start: 'end', middle: 'middle', end: 'start' };

/** What is mirrored, with its words mirrored back around where each of them is anchored. */
function withWords(node: SvgNode | string): SvgNode | string {
  if (typeof node === 'string') return node;
  const { name, attributes, children } = node;
  if (name !== 'text') return { ...node, children: children.map(withWords) };
  const { x = 0, dx = 0, 'text-anchor': anchor = 'start', ...rest } = attributes;
  const [at, aside] = [Number(x), Number(dx)];
  const turned = {
    ...{ ...rest, x: at, dx: aside === 0 ? undefined : -aside },
    'text-anchor': ANCHORS[anchor],
    transform: `matrix(-1 0 0 1 ${2 * at} 0)`,
  };
  return svg(name, turned, children.map(saidFromRight));
}

/** A drawing whose words are among words from right to left, whatever script they are in. */
export function wordsFromRight(node: SvgNode): SvgNode {
  const isText = node.name === 'text';
  const children = node.children.map((child) => {
    if (typeof child !== 'string') return wordsFromRight(child);
    return isText ? isolatedFromRight(child) : child;
  });
  return { ...node, children };
}

function saidFromRight(child: SvgNode | string): SvgNode | string {
  return typeof child === 'string' ? isolatedFromRight(child) : child;
}
