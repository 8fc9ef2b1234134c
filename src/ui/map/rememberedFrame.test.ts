import { expect, test } from 'vitest';
import { frameIn } from './rememberedFrame.ts';

const frame = { centre: [30, 60] as const, zoom: 5, width: 900, height: 500 };

test('a step of the history has the frame that it was given', () => {
  expect(frameIn({ map: frame })).toEqual(frame);
});

test.each([
  null,
  undefined,
  'map',
  { map: null },
  { map: { ...frame, zoom: 'near' } },
  { map: { ...frame, centre: [30] } },
])('what is no frame is left alone: %j', (state) => {
  expect(frameIn(state)).toBeUndefined();
});
