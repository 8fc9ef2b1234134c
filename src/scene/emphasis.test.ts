import { expect, test } from 'vitest';
import { dataset } from '../testing/aurelia.ts';
import { catalogOf, sure } from '../testing/catalog.ts';
import { emphasisOf } from './emphasis.ts';

const { stops } = catalogOf(dataset());
const [first, second, third] = [sure(stops[0]), sure(stops[1]), sure(stops[2])];

test('everything is plain while nothing is chosen', () => {
  expect(emphasisOf([first], false, {})).toBe('plain');
});

test('what is chosen itself is selected', () => {
  expect(emphasisOf([first], true, { stops: new Set([second]) })).toBe('selected');
});

test('what stands for one of the stops in the light is related', () => {
  expect(emphasisOf([first, third], false, { stops: new Set([third]) })).toBe('related');
});

test('the rest is dimmed while something is chosen', () => {
  expect(emphasisOf([first], false, { stops: new Set([second, third]) })).toBe('dimmed');
});

test('everything else is dimmed by a choice that lights up no stop', () => {
  expect(emphasisOf([first], false, { stops: new Set() })).toBe('dimmed');
});
