import { expect, test } from 'vitest';
import type { Hovered } from '../domain/hover.ts';
import { createHover } from './hover.ts';

const STOP: Hovered = { kind: 'stop', ids: ['departure.cape'] };

test('what is hovered is written once for each change', () => {
  const hover = createHover();
  const seen: (Hovered | undefined)[] = [];
  hover.subscribe(({ hovered }) => seen.push(hovered));
  hover.setHovered(undefined);
  hover.setHovered(STOP);
  hover.setHovered({ ...STOP });
  hover.setHovered(undefined);
  hover.setHovered(undefined);
  expect(seen).toEqual([STOP, undefined]);
});
