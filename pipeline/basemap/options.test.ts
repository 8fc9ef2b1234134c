import { expect, test } from 'vitest';
import { readArguments } from '../../cli/command.ts';
import { COMMAND, optionsOf } from './options.ts';

function parseOptions(args: readonly string[]) {
  const input = readArguments(COMMAND, args);
  return input && optionsOf(input.values);
}

test('builds everything without options', () => {
  expect(parseOptions([])).toEqual({
    region: 'region',
    bbox: [19, 50.5, 45, 64.5],
    places: 'data/places.yaml',
    world: true,
    atlas: true,
    labels: true,
  });
});

test('builds only what is named', () => {
  expect(parseOptions(['--world'])).toMatchObject({
    region: undefined,
    world: true,
    labels: false,
  });
  expect(
    parseOptions(['--region', 'portugal', '--bbox=-10,36.5,-6,42.5', '--places', 'p.yaml']),
  ).toEqual({
    region: 'portugal',
    bbox: [-10, 36.5, -6, 42.5],
    places: 'p.yaml',
    world: false,
    atlas: false,
    labels: false,
  });
});

test('refuses what would write the wrong file', () => {
  expect(() => parseOptions(['--region', '../x', '--bbox=0,0,1,1'])).toThrow('name');
  expect(() => parseOptions(['--region', 'world', '--bbox=0,0,1,1'])).toThrow('another pack');
  expect(() => parseOptions(['--region', 'portugal'])).toThrow('--bbox');
  expect(() => parseOptions(['--world', '--bbox=1,2'])).toThrow('--bbox: Not a bbox');
  expect(() => parseOptions(['--wrold'])).toThrow('--wrold');
});
