import { expect, test } from 'vitest';
import { farOf } from './far.ts';

test('pages and pictures are counted, and what is left is guessed from them', () => {
  let now = 0;
  const far = farOf(400, () => now);
  expect(far('icon.svg')).toBe('icon.svg');
  now = 1000;
  expect(far('visit/a/index.html')).toBe('1 of 400 pages and pictures');
  expect(far('embed/index.html')).toContain('1 of 400');
  for (let i = 2; i < 10; i += 1) far(`visit/${i}/index.html`);
  now = 10_000;
  expect(far('visit/10/index.html')).toBe('10 of 400 pages and pictures, about 7 min left');
  for (let i = 11; i < 400; i += 1) far(`cards/visit/${i}.png`);
  now = 399_000;
  expect(far('embed.js')).toBe('399 of 400 pages and pictures, about 1 s left');
  expect(far('cards/last.png')).toBe('cards/last.png');
});
