/**
 * The marks of a large and of a small panel in one drawing. What both have alike stands once; the rest has the class of
 * its panel, of which the style sheet shows one.
 */
import { asidesFirst } from '../../asides.ts';
import { markup, type SvgNode, svg } from '../../svg.ts';
import type { PosterMarks } from './posterMarks.ts';

type Width = 'wide' | 'narrow';

const classOf = (width: Width) => `poster-${width}`;

/** An SVG to be laid over the bounds of what is shown, at any size of these. */
export function mergedMarks({ wide, narrow }: Readonly<Record<Width, PosterMarks>>): SvgNode {
  return svg('svg', { class: 'poster-marks' }, [
    ...namesOf(wide, 'wide'),
    ...namesOf(narrow, 'narrow'),
    // All others are more important.
    ...asidesFirst(mergedLinks(wide.links, narrow.links)),
  ]);
}

function namesOf({ names }: PosterMarks, width: Width): SvgNode[] {
  return names.length > 0 ? [svg('g', { class: classOf(width) }, names)] : [];
}

/** Those of the large panel in their order, before them what only the small one has. */
function mergedLinks(wide: readonly SvgNode[], narrow: readonly SvgNode[]): SvgNode[] {
  const left = new Map(narrow.map((each) => [keyOf(each), each]));
  const merged = wide.map((each) => {
    const key = keyOf(each);
    const other = left.get(key);
    left.delete(key);
    return other ? inBoth(each, other) : shownIn(each, 'wide');
  });
  return [...[...left.values()].map((each) => shownIn(each, 'narrow')), ...merged];
}

/** All but where its name stands, if it has any. */
function keyOf(link: SvgNode): string {
  return markup(withChildren(link, (children) => children.filter((child) => !isName(child))));
}

function inBoth(wide: SvgNode, narrow: SvgNode): SvgNode {
  const [names, others] = [nameIn(wide), nameIn(narrow)];
  if (names.map(markup).join() === others.map(markup).join()) return wide;
  return withChildren(wide, (children) => [
    ...children.filter((child) => !isName(child)),
    ...names.map((name) => classed(name, 'wide')),
    ...others.map((name) => classed(name, 'narrow')),
  ]);
}

function shownIn(spot: SvgNode, width: Width): SvgNode {
  return {
    ...spot,
    children: spot.children.map((child) =>
      typeof child === 'string' ? child : classed(child, width),
    ),
  };
}

function classed(node: SvgNode, width: Width): SvgNode {
  return { ...node, attributes: { class: classOf(width), ...node.attributes } };
}

/** The link around a mark stands alone at the point of the mark. */
function withChildren(
  spot: SvgNode,
  change: (children: SvgNode['children']) => SvgNode['children'],
): SvgNode {
  return {
    ...spot,
    children: spot.children.map((link) =>
      typeof link === 'string' ? link : { ...link, children: change(link.children) },
    ),
  };
}

/** Beside the mark, unlike its number. */
function isName(child: SvgNode | string): child is SvgNode {
  return typeof child !== 'string' && child.name === 'text' && !isCentred(child);
}

const isCentred = ({ attributes }: SvgNode) => attributes['text-anchor'] === 'middle';

function nameIn(spot: SvgNode): SvgNode[] {
  return spot.children.flatMap((link) =>
    typeof link === 'string' ? [] : link.children.filter(isName),
  );
}
