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

/** A mark for several, as wide as they are apart. */
const pill = (x: number, count: number, width?: string) =>
  svg('svg', { x: `${x}%`, y: 8, width, overflow: 'visible' }, [
    svg('a', { href: `${x}/` }, [
      svg('line', { x2: '100%', stroke: 'var(--paper)', 'stroke-width': 24 }),
      svg('line', { x2: '100%', stroke: 'var(--tone-first)', 'stroke-width': 20 }),
      svg('text', { x: '50%', y: 4.26 }, [String(count)]),
    ]),
  ]);

test('marks that look the same but for their width are symbols, which take that of what uses them', () => {
  const marks = [pill(1, 3, '5%'), pill(20, 3, '9%'), pill(40, 2, '7%')];
  const text = markup(sharingShapes(svg('svg', {}, marks), '_w'));
  expect(text).toContain(
    '<symbol id="_wm0"><use href="#_w0"/><text x="50%" y="4.26">3</text></symbol>',
  );
  expect(text).toContain('<a href="20/"><use href="#_wm0" x="20%" y="8" width="9%"/></a>');
  // There is one such mark only, with the shapes of the others.
  expect(text).toContain('<a href="40/"><use href="#_w0"/><text x="50%" y="4.26">2</text></a>');
});

test('a mark without a width is no symbol: of that, nothing would be drawn', () => {
  const marks = [pill(1, 3), pill(20, 3), pill(40, 3)];
  expect(markup(sharingShapes(svg('svg', {}, marks), '_w'))).not.toContain('<symbol');
});

test('words are shared only where nothing has to turn them back', () => {
  const marks = [pill(1, 3, '5%'), pill(20, 3, '9%'), pill(40, 3, '7%')];
  const text = markup(sharingShapes(svg('svg', {}, marks), '_w', { hasWords: false }));
  expect(text.match(/<text/g)).toHaveLength(3);
  expect(text).toContain('<a href="20/"><use href="#_w0"/><text x="50%" y="4.26">3</text></a>');
});
