import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EVERYTHING, toggling } from '../domain/filter.ts';
import { remaining } from '../domain/remaining.ts';
import { NOTHING, type Selection } from '../domain/selection.ts';
import { dataset } from '../testing/aurelia.ts';
import { catalogOf } from '../testing/catalog.ts';
import { createExplorer } from './explorer.ts';
import { createPlayer, STAY } from './player.ts';

const catalog = catalogOf(dataset());
const all = remaining(catalog, EVERYTHING);
const FIRST = 'departure.cape';
const SECOND = 'departure.port';
const LAST = 'return.port';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A connected player of an explorer that shows a selection, and how each stop came to be selected. */
function open(selection: Selection = NOTHING, passing = all) {
  const explorer = createExplorer(catalog, { selection });
  const player = createPlayer(catalog, explorer, passing);
  const disconnect = player.connect();
  const steps: string[] = [];
  explorer.subscribe(({ selection: now, isInPlace }) => {
    steps.push(`${isInPlace ? 'in place' : 'new'}: ${'id' in now ? now.id : 'nothing'}`);
  });
  return { explorer, player, disconnect, steps };
}

test('does nothing by itself', () => {
  const { player, steps } = open();
  vi.advanceTimersByTime(10 * STAY);
  expect(steps).toEqual([]);
  expect(player.getState().isPlaying).toBe(false);
});

describe('playing', () => {
  test('shows the first stop at once, each for its time, and ends at the last', () => {
    const { player, steps } = open();
    player.play();
    expect(steps).toEqual([`new: ${FIRST}`]);
    vi.advanceTimersByTime(STAY - 1);
    expect(steps).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(steps).toEqual([`new: ${FIRST}`, `in place: ${SECOND}`]);
    expect(player.getState().isPlaying).toBe(true);
    vi.advanceTimersByTime(STAY);
    expect(steps.at(-1)).toBe(`in place: ${LAST}`);
    expect(player.getState().isPlaying).toBe(false);
    vi.advanceTimersByTime(10 * STAY);
    expect(steps).toHaveLength(3);
  });

  test('goes on from the stop that is selected', () => {
    const { player, steps } = open({ kind: 'stop', id: FIRST });
    player.play();
    expect(steps).toEqual([`new: ${SECOND}`]);
  });

  test('begins anew after the last', () => {
    const { player, steps } = open({ kind: 'stop', id: LAST });
    player.play();
    expect(steps).toEqual([`new: ${FIRST}`]);
    expect(player.getState().isPlaying).toBe(true);
  });

  test('twice is playing once', () => {
    const { player, steps } = open();
    player.play();
    player.play();
    expect(steps).toHaveLength(1);
  });

  test.each([
    [0.5, 2 * STAY],
    [2, STAY / 2],
  ] as const)('at %d× a stop stays for %d ms', (speed, stay) => {
    const { player, steps } = open();
    player.play();
    player.setSpeed(speed);
    vi.advanceTimersByTime(stay - 1);
    expect(steps).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(steps).toHaveLength(2);
  });

  test('keeps to what passes the filter, whenever that changes', () => {
    const { player, steps } = open();
    player.play();
    player.setRemaining(remaining(catalog, toggling(EVERYTHING, 'direction', 'homeward')));
    vi.advanceTimersByTime(STAY);
    expect(steps).toEqual([`new: ${FIRST}`, `in place: ${LAST}`]);
  });

  test('needs something to play', () => {
    const nothing = { stops: new Set<never>(), visits: new Set<never>() };
    const { player, steps } = open(NOTHING, nothing);
    player.play();
    expect(steps).toEqual([]);
    expect(player.getState().isPlaying).toBe(false);
  });
});

describe('pausing', () => {
  test('stays where it is and goes on in place', () => {
    const { player, steps } = open();
    player.play();
    player.pause();
    vi.advanceTimersByTime(10 * STAY);
    expect(steps).toHaveLength(1);
    player.play();
    expect(steps).toEqual([`new: ${FIRST}`, `in place: ${SECOND}`]);
  });

  test('is what any selection by the reader does; their choice is not written over', () => {
    const { player, explorer, steps } = open();
    player.play();
    explorer.select({ kind: 'visit', id: 'return' });
    expect(player.getState()).toMatchObject({ isPlaying: false, at: undefined });
    vi.advanceTimersByTime(10 * STAY);
    expect(steps).toHaveLength(2);
    player.play();
    expect(steps.at(-1)).toBe(`new: ${LAST}`);
  });

  test('a change of language or theme does not', () => {
    const { player, explorer } = open();
    player.play();
    explorer.setLanguage('ru');
    expect(player.getState().isPlaying).toBe(true);
  });

  test('is what leaving does', () => {
    const { player, disconnect, steps } = open();
    player.play();
    disconnect();
    vi.advanceTimersByTime(10 * STAY);
    expect(steps).toHaveLength(1);
    expect(player.getState().isPlaying).toBe(false);
  });
});

describe('a step', () => {
  test('pauses and goes on or back by one, in place', () => {
    const { player, steps } = open();
    player.play();
    player.step(1);
    expect(player.getState().isPlaying).toBe(false);
    player.step(-1);
    expect(steps).toEqual([`new: ${FIRST}`, `in place: ${SECOND}`, `in place: ${FIRST}`]);
    vi.advanceTimersByTime(10 * STAY);
    expect(steps).toHaveLength(3);
  });

  test('beyond the ends leads nowhere', () => {
    const { player, steps } = open({ kind: 'stop', id: LAST });
    player.step(1);
    expect(steps).toEqual([]);
  });
});
