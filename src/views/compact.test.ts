import { expect, test } from 'vitest';
import { compacted, compactMarkup } from './compact.ts';
import { markup, svg } from './svg.ts';

const dots = (count: number, more = {}) =>
  Array.from({ length: count }, (_, i) => svg('circle', { cx: i, r: 3, fill: 'red', ...more }));

test('what a row of elements has in common is said once', () => {
  const text = compactMarkup(svg('svg', {}, dots(5)));
  expect(text.match(/fill="red"/g)).toHaveLength(1);
  expect(text).toBe(
    '<svg><g fill="red"><circle r="3"/><circle cx="1" r="3"/><circle cx="2" r="3"/><circle cx="3" r="3"/><circle cx="4" r="3"/></g></svg>',
  );
});

test('what some of them have in common besides is said once within', () => {
  const fill = 'var(--long)';
  const lines = ['blue', 'green'].flatMap((stroke) => dots(5, { fill, stroke }));
  const text = compactMarkup(svg('svg', {}, lines));
  expect(text.match(/fill=/g)).toHaveLength(1);
  expect(text.match(/stroke="blue"/g)).toHaveLength(1);
  expect(text.match(/stroke="green"/g)).toHaveLength(1);
});

test('what is not taken over by children, or by few, stays where it is', () => {
  for (const kept of [
    svg('svg', {}, dots(5, { fill: undefined, opacity: 0.5, cx: 1 })),
    svg('svg', {}, dots(3, { cx: 1 })),
    svg('a', {}, dots(5, { cx: 1 })),
  ]) {
    expect(compactMarkup(kept)).toBe(markup(kept));
  }
});

test('an element that asks for something else keeps it, and the order stays', () => {
  const row = [...dots(4), svg('circle', { cx: 9, fill: 'blue' }), ...dots(4)];
  const [first, odd, last] = compacted(svg('g', {}, row)).children;
  expect(
    [first, odd, last].map((each) => typeof each === 'object' && each.attributes.fill),
  ).toEqual(['red', 'blue', 'red']);
});
