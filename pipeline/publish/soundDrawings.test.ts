import { expect, test } from 'vitest';
import { soundDrawings } from './soundDrawings.ts';

test.each([
  '<path class="a" d="M1 2lNaN NaNz"/>',
  '<svg x="NaN%" y="3"/>',
  '<rect width="Infinity"/>',
  '<svg viewBox="0 0 -Infinity 4"/>',
  '<div data-frame="0 25 NaN 640 264"></div>',
])('refuses %s and says where it is', (drawing) => {
  const page = `<p>One</p>${drawing}`;
  expect(() => soundDrawings('embed/index.html', page)).toThrow(
    /^embed\/index\.html: .*no number.*(NaN|Infinity).*places\.yaml$/,
  );
});

test.each([
  '<path d="M1 2l3 4z"/>',
  '<text x="1" aria-label="NaN">NaN, Infinity</text>',
  '<script>if (x !== x) y = NaN;</script>',
])('lets %s pass', (drawing) => {
  expect(soundDrawings('a.html', drawing)).toBe(drawing);
});
