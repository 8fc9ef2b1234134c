import { expect, test } from 'vitest';
import { optionsOf } from './options.ts';

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
