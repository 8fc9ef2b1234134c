import { expect, test } from 'vitest';
import { drawnForward, wordsFromRight } from './mirrored.ts';
import { svg } from './svg.ts';

const drawing = svg('svg', { width: 100 }, [
  svg('circle', { cx: 10, r: 2 }),
  svg('g', {}, [svg('text', { x: 20, dx: 6, fill: 'red' }, ['مايو'])]),
  svg('text', { x: 40, 'text-anchor': 'middle' }, ['Rome']),
]);

test('to the right a drawing is as it is', () => {
  expect(drawnForward(drawing, 100, 1)).toBe(drawing);
});

test('to the left all of it is mirrored, and words once more around their anchors', () => {
  const { attributes, children } = drawnForward(drawing, 100, -1);
  expect(attributes).toEqual({ width: 100 });
  expect(children).toEqual([
    svg('g', { transform: 'matrix(-1 0 0 1 100 0)' }, [
      svg('circle', { cx: 10, r: 2 }),
      svg('g', {}, [
        svg(
          'text',
          {
            ...{ fill: 'red', x: 20, dx: -6, 'text-anchor': 'end' },
            transform: 'matrix(-1 0 0 1 40 0)',
          },
          ['\u2067مايو\u2069'],
        ),
      ]),
      svg('text', { x: 40, 'text-anchor': 'middle', transform: 'matrix(-1 0 0 1 80 0)' }, [
        '\u2066Rome\u2069',
      ]),
    ]),
  ]);
});

test('only texts are words', () => {
  const node = svg('g', {}, [svg('title', {}, ['1 – 2']), svg('text', {}, ['1 – 2'])]);
  expect(wordsFromRight(node)).toEqual(
    svg('g', {}, [svg('title', {}, ['1 – 2']), svg('text', {}, ['\u20671 – 2\u2069'])]),
  );
});
