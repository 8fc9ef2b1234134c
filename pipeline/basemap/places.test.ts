import { expect, test } from 'vitest';
import { parsePlaces } from './places.ts';

test('reads positions and nothing else', () => {
  expect(parsePlaces('- { id: minsk, position: [27.56, 53.9], names: { en: Minsk } }')).toEqual([
    [27.56, 53.9],
  ]);
});

test.each(['minsk: [27, 53]', '- { id: minsk }', '- { id: x, position: [200, 1] }', '- []'])(
  'refuses %s',
  (yaml) => {
    expect(() => parsePlaces(yaml)).toThrow();
  },
);
