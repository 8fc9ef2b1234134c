import { expect, it } from 'vitest';
import { oncePerFrame } from './oncePerFrame.ts';

it('asks once until the next frame', () => {
  let forget = () => {};
  let size = 1;
  const answer = oncePerFrame(
    () => size,
    (next) => {
      forget = next;
    },
  );
  expect(answer()).toBe(1);
  size = 2;
  expect(answer()).toBe(1);
  forget();
  expect(answer()).toBe(2);
});
