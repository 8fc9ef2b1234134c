import { expect, test } from 'vitest';
import { overlap, withChanges } from './changes.ts';

test('changes are made from behind, whatever their order', () => {
  const changes = [
    { from: 6, to: 11, text: 'moon' },
    { from: 0, to: 5, text: 'Good evening' },
    { from: 11, to: 11, text: '!' },
  ];
  expect(withChanges('hello world', changes)).toBe('Good evening moon!');
  expect(withChanges('', [{ from: 0, to: 0, text: 'a' }])).toBe('a');
});

test('a byte order mark and line ends of Windows stay, and new lines get the same ends', () => {
  const raw = '\uFEFFone: 1\r\ntwo: 2\r\n';
  // In the text as it is read, "two: 2" begins behind seven characters.
  expect(withChanges(raw, [{ from: 12, to: 13, text: '3\nmore: 4' }])).toBe(
    '\uFEFFone: 1\r\ntwo: 3\r\nmore: 4\r\n',
  );
  expect(withChanges('a\rb', [{ from: 2, to: 3, text: 'c' }])).toBe('a\rc');
});

test('changes overlap where they touch the same words or add at the same place', () => {
  const change = (from: number, to: number, file = 'a') => ({ file, from, to, text: '' });
  expect(overlap(change(0, 5), change(4, 9))).toBe(true);
  expect(overlap(change(3, 3), change(3, 3))).toBe(true);
  expect(overlap(change(0, 5), change(5, 9))).toBe(false);
  expect(overlap(change(0, 5), change(4, 9, 'b'))).toBe(false);
});
