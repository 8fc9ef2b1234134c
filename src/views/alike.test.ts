import { expect, test } from 'vitest';
import { sharingShapes } from './alike.ts';
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
