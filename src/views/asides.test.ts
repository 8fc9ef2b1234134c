import { expect, test } from 'vitest';
import { ASIDE, asidesFirst } from './asides.ts';
import { svg } from './svg.ts';

const mark = (href: string, said: object) => svg('svg', {}, [svg('a', { href, ...said })]);

test('marks aside come first, together, and are nothing to a screen reader', () => {
  const [a, b, c] = [mark('a', {}), mark('b', ASIDE), mark('c', ASIDE)];
  expect(asidesFirst([b, a, c])).toEqual([svg('g', { 'aria-hidden': 'true' }, [b, c]), a]);
});

test('where none are aside, all stay as they are', () => {
  const marks = [mark('a', {}), mark('b', {})];
  expect(asidesFirst(marks)).toEqual(marks);
});
