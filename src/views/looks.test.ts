import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Look, withLooks } from './looks.ts';
import { MAP_LOOKS } from './map/svg/looks.ts';
import { markup, type SvgNode, svg } from './svg.ts';
import { TIMELINE_LOOKS } from './timeline/looks.ts';

/** Properties of lengths, CSS pixels; in an attribute they have no unit. */
const LENGTHS = ['x', 'y', 'width', 'height', 'rx', 'r', 'stroke-width', 'font-size'];

const written = (name: string, value: string | number) => {
  if (name === 'transform') return String(value).replace(/^rotate\((\d+) 0 0\)$/, 'rotate($1deg)');
  return typeof value === 'number' && LENGTHS.includes(name) ? `${value}px` : String(value);
};
/** As the formatter of style sheets leaves it. */
const plain = (text: string) =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/['"]/g, '"')
    .replaceAll(/(?<!\d)\.(?=\d)/g, '0.')
    .trim();

/** What the style sheet says of each class. */
function styles(): Map<string, Record<string, string>> {
  const css = readFileSync('src/ui/prerender/marks.css', 'utf8');
  const rules = [...css.matchAll(/\.([\w-]+) \{([^}]*)\}/g)];
  return new Map(
    rules.map(([, name = '', body = '']) => {
      const parts = body.split(';').map(plain).filter(Boolean);
      return [name, Object.fromEntries(parts.map((part) => part.split(/: (.*)/).slice(0, 2)))];
    }),
  );
}

test('the style sheet says of each class what its look is, and of no other', () => {
  const looks = [...MAP_LOOKS, ...TIMELINE_LOOKS].map(({ name, attributes }) => [
    name,
    Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [key, plain(written(key, value))]),
    ),
  ]);
  expect(Object.fromEntries(styles())).toEqual(Object.fromEntries(looks));
});

const looking = (node: SvgNode, looks: readonly Look[] = MAP_LOOKS) =>
  markup(withLooks(node, looks));

const disc = { x: -12, y: -12, width: 24, height: 24, rx: 12 };
const edge = { fill: 'var(--raised)', stroke: 'var(--accent)', 'stroke-width': 2 };

test('an element has classes for what it looks like, and keeps the rest', () => {
  const mark = svg('rect', { class: 'poster-wide', ...disc, ...edge, opacity: 0.5 });
  expect(looking(mark)).toBe('<rect class="p-disc p-edge poster-wide" opacity="0.5"/>');
  const other = svg('rect', { ...disc, ...edge, rx: 3 });
  expect(looking(other)).toBe(
    '<rect class="p-edge" x="-12" y="-12" width="24" height="24" rx="3"/>',
  );
  const circle = svg('circle', edge);
  expect(looking(circle)).toBe(markup(circle));
});

test('several with the same look have it around them, unless it is one of sizes', () => {
  const edges = [1, 2, 3].map((ry) => svg('rect', { ...edge, ry }));
  expect(looking(svg('svg', {}, edges))).toBe(
    '<svg><g class="p-edge"><rect ry="1"/><rect ry="2"/><rect ry="3"/></g></svg>',
  );
  const discs = [1, 2, 3].map((ry) => svg('rect', { ...disc, ry }));
  expect(looking(svg('svg', {}, discs)).match(/class="p-disc"/g)).toHaveLength(3);
});
