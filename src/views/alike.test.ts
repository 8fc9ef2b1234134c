import { expect, test } from 'vitest';
import { sharingOutlines, sharingShapes } from './alike.ts';
import { markup, svg } from './svg.ts';

const mark = (i: number, r = 4.5) =>
  svg('a', { href: `${i}/` }, [
    svg('circle', { r: 13, fill: 'none', 'pointer-events': 'all' }),
    svg('circle', { r, fill: 'var(--ink-3)', stroke: 'var(--raised)', 'stroke-width': 1.5 }),
  ]);

test('the shapes of marks that look the same stand once', () => {
  const marks = [mark(0), mark(1), mark(2, 9), mark(3)];
  const text = markup(sharingShapes(svg('svg', {}, marks), '_w'));
  expect(text.match(/r="13"/g)).toHaveLength(2);
  expect(text).toMatch(/^<svg><defs><g id="_w0"><circle .*?\/><circle .*?\/><\/g><\/defs>/);
  expect(text).toContain('<a href="3/"><use href="#_w0"/></a>');
  expect(text).toContain('<a href="2/"><circle r="13"');
});

test('where nothing would be saved, the drawing stays what it was', () => {
  const drawing = svg('svg', {}, [mark(0), mark(1, 2), svg('text', {}, ['a'])]);
  expect(sharingShapes(drawing, '_w')).toBe(drawing);
});

const HALO = { stroke: 'white', 'stroke-width': 2.6, 'stroke-linejoin': 'round' } as const;
const name = (text: string) => svg('text', { ...HALO, 'paint-order': 'stroke' }, [text]);

test('what most texts are like stands around them, and nothing else looks like it', () => {
  const names = ['a', 'b', 'c', 'd'].map(name);
  const others = [
    svg('text', {}, ['1']),
    svg('rect', { stroke: 'red' }),
    svg('g', { stroke: 'blue' }, [svg('text', { ...HALO }, ['e'])]),
  ];
  const text = markup(sharingOutlines(svg('svg', {}, [...names, ...others])));
  expect(text).toBe(
    '<svg stroke="white" stroke-width="2.6" stroke-linejoin="round" paint-order="stroke">' +
      '<text>a</text><text>b</text><text>c</text><text>d</text><text stroke="none">1</text>' +
      '<rect stroke="red" stroke-width="1" stroke-linejoin="miter" paint-order="normal"/>' +
      '<g stroke="blue"><text stroke="white" paint-order="normal">e</text></g></svg>',
  );
  const few = svg('svg', {}, names.slice(1));
  expect(sharingOutlines(few)).toBe(few);
});
