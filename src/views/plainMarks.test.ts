import { expect, test } from 'vitest';
import { plainMarks } from './plainMarks.ts';
import { markup, type SvgNode, svg } from './svg.ts';

const spot = (x: string, children: readonly SvgNode[]) =>
  svg('svg', { x, y: 8, overflow: 'visible' }, children);
const link = (id: string, children: readonly SvgNode[]) =>
  svg('a', { href: `visit/${id}/`, 'data-to': `visit:${id}` }, children);
const use = svg('use', { href: '#_l0' });
const written = (children: readonly SvgNode[]) => markup(plainMarks(svg('svg', {}, children)));

test('a mark that is used stands where its point is, without an element of its own for that', () => {
  expect(written([spot('5%', [link('a', [use])])])).toBe(
    '<svg><a href="visit/a/"><use href="#_l0" x="5%" y="8"/></a></svg>',
  );
});

test('one that is drawn in shares of a width of its own keeps that: a shape in use has none', () => {
  const wide = svg('svg', { x: '5%', y: 8, width: '2%', overflow: 'visible' }, [link('a', [use])]);
  expect(written([wide])).toBe(
    '<svg><a href="visit/a/"><svg x="5%" y="8" width="2%"><use href="#_l0"/></svg></a></svg>',
  );
});

test('one of several parts keeps them together', () => {
  const parts = [use, svg('circle', { r: 4 })];
  expect(written([spot('5%', [link('a', parts)])])).toBe(
    '<svg><a href="visit/a/"><svg x="5%" y="8"><use href="#_l0"/><circle r="4"/></svg></a></svg>',
  );
});

test('what most names are like stands around all marks, and the others keep theirs', () => {
  const name = (weight: number | undefined, fill: string) =>
    spot('5%', [
      link('a', [
        svg('circle', { r: 4, fill: 'none' }),
        svg('text', { 'font-size': 12, 'font-weight': weight, fill }, ['a']),
      ]),
    ]);
  const before = svg('text', {}, ['CHINA']);
  const text = written([before, name(600, 'red'), name(600, 'red'), name(undefined, 'blue')]);
  expect(text).toContain('<text>CHINA</text><g font-size="12" font-weight="600" fill="red"><a ');
  expect(text.match(/<text>a<\/text>/g)).toHaveLength(2);
  expect(text).toContain('<text fill="blue" font-weight="normal">a</text>');
});

test('a shape that says no colour of its own gets none from names', () => {
  const mark = spot('5%', [
    link('a', [svg('circle', { r: 4 }), svg('text', { fill: 'red' }, ['a'])]),
  ]);
  expect(written([mark, mark])).not.toContain('<g');
});
