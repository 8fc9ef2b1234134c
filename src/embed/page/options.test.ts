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
  expect(heightsOf(520, 184)).toEqual({ map: 336, excerpts: 184 });
  expect(heightsOf(480, 336)).toEqual({ map: 240, excerpts: 240 });
  expect(heightsOf(440, 288)).toEqual({ map: 212, excerpts: 228 });
  expect(heightsOf(340, 184)).toEqual({ map: 180, excerpts: 160 });
  expect(heightsOf(100, 184)).toEqual({ map: 180, excerpts: 130 });
});
