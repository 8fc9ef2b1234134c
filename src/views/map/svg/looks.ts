/**
 * What marks of the pages' maps look like again and again. A page names the class of a look, and `marks.css` says it once for
 * all pages. So a class holds for the marks that are used elsewhere (`use`), too: their parents are others there.
 */
import { PAGE_INKS as INKS } from '../../inks.ts';
import { type SvgNode, valueText } from '../../svg.ts';
import { ARROW_RIM } from '../look/arrowShape.ts';
import { MARKER } from '../look/look.ts';
import { haloed } from './haloed.ts';
import { PAGE_PALETTE as PALETTE } from './palettes.ts';
import { TEXT_SIZE } from './placedMarkers.ts';
import { ITALIC_FONT } from './textBlock.ts';

type Attributes = Readonly<Record<string, string | number>>;
type Element = 'circle' | 'rect' | 'path' | 'text';

export type Look = {
  /** The class, of a kind of element. */
  readonly name: string;
  readonly of: Element;
  readonly attributes: Attributes;
};

const look = (of: Element, name: string, attributes: Attributes): Look => ({
  name: `p-${name}`,
  ...{ of, attributes },
});

/** A disc of that radius at its point, whose edge is within it. */
const disc = (name: string, half: number) =>
  look('rect', name, {
    ...{ x: -half, y: -half, width: 2 * half, height: 2 * half, rx: half },
  });

const edged = (name: string, stroke: string, fill = INKS.raised): Look[] => {
  const edge = { fill, stroke, 'stroke-width': 2 };
  return [
    look('rect', `${name}-rough`, { ...edge, 'stroke-dasharray': '4.5 3' }),
    look('rect', name, edge),
  ];
};

const named = (name: string, attributes: Attributes) =>
  look('text', name, { 'font-size': TEXT_SIZE, ...haloed(PALETTE.halo), ...attributes });

const badge = (name: string, fill: string) =>
  look('text', name, {
    ...{ 'text-anchor': 'middle', 'font-size': TEXT_SIZE, 'font-weight': 600, fill },
  });

/** Of the basemap. */
const title = (name: string, fill: string, halo: string, more: Attributes = {}) =>
  look('text', name, { 'text-anchor': 'middle', fill, ...haloed(halo), ...more });

const area = (name: string, colour: string, fill: number, edge: number) =>
  look('path', name, {
    ...{ fill: colour, 'fill-opacity': fill, stroke: colour, 'stroke-width': 1.3 },
    ...{ 'stroke-opacity': edge, 'stroke-dasharray': '3.9 2.6' },
  });

/** An element takes the first that it has all of, and then those of what is left of it. */
export const LOOKS: readonly Look[] = [
  named('name', { 'font-weight': 600, fill: INKS.ink }),
  named('name-chosen', { 'font-weight': 700, fill: INKS.ink }),
  named('name-aside', { fill: INKS.ink2 }),
  badge('badge', INKS.accent),
  badge('badge-full', INKS.accentInk),
  badge('badge-plain', INKS.ink),
  badge('badge-aside', INKS.ink3),
  disc('disc', MARKER.radius - 1),
  disc('disc-several', MARKER.radius + 2.25),
  disc('disc-chosen', MARKER.radius + 1),
  disc('disc-around', MARKER.radius + 4),
  ...edged('edge', INKS.accent),
  ...edged('edge-plain', INKS.ink2),
  ...edged('edge-aside', INKS.lineStrong),
  ...edged('edge-full', INKS.raised, INKS.accent),
  look('rect', 'edge-several', { fill: INKS.raised, stroke: INKS.accent, 'stroke-width': 1.5 }),
  look('circle', 'target', { r: MARKER.radius, fill: 'none', 'pointer-events': 'all' }),
  look('circle', 'dot', {
    ...{ r: MARKER.dot, fill: INKS.ink3, stroke: INKS.raised, 'stroke-width': 1.5 },
  }),
  look('circle', 'capital', { fill: PALETTE.land, stroke: PALETTE.town, 'stroke-width': 1.4 }),
  look('circle', 'town-dot', { fill: PALETTE.town }),
  title('city', PALETTE.city, PALETTE.halo),
  title('town', PALETTE.town, PALETTE.halo),
  title('country', PALETTE.country, PALETTE.halo),
  title('water', PALETTE.waterName, PALETTE.water, ITALIC_FONT),
  area('area', PALETTE.area, 0.08, 0.9),
  area('area-aside', PALETTE.areaPlain, 0.02, 0.2),
  look('path', 'route', {
    ...{ fill: 'none', stroke: PALETTE.route, 'stroke-width': 3, 'stroke-dasharray': '.3 5.7' },
    ...{ 'stroke-linecap': 'round', 'stroke-linejoin': 'round' },
  }),
  look('path', 'arrows', {
    ...{ fill: PALETTE.route, stroke: PALETTE.halo, 'stroke-width': 2 * ARROW_RIM },
    ...{ 'stroke-linejoin': 'round', 'paint-order': 'stroke' },
  }),
];

/** Fewer alike in a row are left as they are. */
const LEAST = 3;
/** In these an element may stand in a group as well as alone. */
const PARENTS = new Set(['svg', 'g']);

/** The drawing with classes in the place of the attributes that their looks say. */
export function withLooks(node: SvgNode): SvgNode {
  const children = node.children.map((child) =>
    typeof child === 'string' ? child : withLooks(child),
  );
  const looking = looked({ ...node, children });
  return PARENTS.has(node.name) ? { ...looking, children: grouped(looking.children) } : looking;
}

function looked(node: SvgNode): SvgNode {
  let { class: own, ...attributes } = node.attributes;
  const names: (string | number)[] = [];
  for (const { name, of, attributes: said } of LOOKS) {
    if (of !== node.name || !hasAll(attributes, said)) continue;
    names.push(name);
    attributes = without(attributes, said);
  }
  if (names.length === 0) return node;
  if (own !== undefined) names.push(own);
  return { ...node, attributes: { class: names.join(' '), ...attributes } };
}

/** Several in a row with the same class have it on a group around them. */
function grouped(children: readonly Child[]): Child[] {
  const made: Child[] = [];
  for (let at = 0; at < children.length; ) {
    const look = sharedBy(children[at]);
    let end = at + 1;
    while (look !== undefined && sharedBy(children[end]) === look) end += 1;
    const run = children.slice(at, end);
    made.push(...(run.length < LEAST || look === undefined ? run : [groupOf(look, run)]));
    at = end;
  }
  return made;
}

type Child = SvgNode | string;

/** The class of an element, if it may be on a group around it. */
function sharedBy(child: Child | undefined): string | undefined {
  if (child === undefined || typeof child === 'string') return undefined;
  const { class: name } = child.attributes;
  return typeof name === 'string' && INHERITED.has(name) ? name : undefined;
}

function groupOf(name: string, members: readonly Child[]): SvgNode {
  const bare = members.map((child) => {
    if (typeof child === 'string') return child;
    const { class: _, ...attributes } = child.attributes;
    return { ...child, attributes };
  });
  return { name: 'g', attributes: { class: name }, children: bare };
}

/** Attributes of an element that one takes over from around it in none of the looks. */
const OWN = ['x', 'y', 'width', 'height', 'rx', 'r'];
const INHERITED = new Set(
  LOOKS.filter(({ attributes }) => !OWN.some((own) => own in attributes)).map(({ name }) => name),
);

function hasAll(attributes: Attributes, said: Attributes): boolean {
  return Object.entries(said).every(
    ([name, value]) => name in attributes && isSame(attributes[name] ?? '', value),
  );
}

const isSame = (a: string | number, b: string | number) => valueText(a) === valueText(b);

function without(attributes: Attributes, said: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !(name in said)));
}
