import { expect, test } from 'vitest';
import { heightsOf, optionsOf } from './options.ts';

test('what is understood', () => {
  expect(optionsOf('?theme=dark&controls=none&height=700')).toEqual({
    ...{ theme: 'dark', hasControls: false, height: 700 },
  });
});

test('what is not, or asks for too much, is as if absent', () => {
  const usual = { theme: 'auto', hasControls: true, height: undefined };
  expect(optionsOf('?theme=pink&controls=all&height=100%25&initialWidth=3')).toEqual(usual);
  expect(optionsOf('?height=12').height).toBe(480);
  expect(optionsOf('?height=99999').height).toBe(2000);
});

test('a low embed takes from the map first, then from the excerpts, and leaves both some', () => {
  expect(heightsOf(520, 204)).toEqual({ map: 316, excerpts: 204 });
  expect(heightsOf(420, 226)).toEqual({ map: 196, excerpts: 224 });
  expect(heightsOf(400, 226)).toEqual({ map: 180, excerpts: 220 });
  expect(heightsOf(340, 204)).toEqual({ map: 160, excerpts: 180 });
  expect(heightsOf(100, 204)).toEqual({ map: 160, excerpts: 130 });
});
