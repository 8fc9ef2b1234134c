import { expect, test } from 'vitest';
import { parseGmtText } from './gmt-text.ts';

test('reads segments with the level of their header', () => {
  const text =
    '# comment\n> River Bin # 9019, Level 3\n20.5\t60\n20.123456 61\n> x, Level 1\n1 2\n3 4\n';
  expect(parseGmtText(text)).toEqual([
    {
      level: 3,
      line: [
        [20.5, 60],
        [20.12346, 61],
      ],
    },
    {
      level: 1,
      line: [
        [1, 2],
        [3, 4],
      ],
    },
  ]);
});

test('takes longitudes over 180° round to the west', () => {
  expect(parseGmtText('> Level 1\n350 1\n181 2\n')[0]?.line).toEqual([
    [-10, 1],
    [-179, 2],
  ]);
});

test('leaves out segments of fewer than two positions', () => {
  expect(parseGmtText('> Level 1\n> Level 2\n1 2\n')).toEqual([]);
});

test('refuses what it cannot read', () => {
  expect(() => parseGmtText('> Level 1\nNaN 2\n')).toThrow('Not numbers');
  expect(() => parseGmtText('> Shore\n')).toThrow('without a level');
});
