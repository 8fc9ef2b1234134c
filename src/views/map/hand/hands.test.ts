import { describe, expect, test } from 'vitest';
import { type MapFrame, pixelOf, zoomedAbout } from '../camera/frame.ts';
import { coast, sampled } from './coast.ts';
import { gripped } from './fingers.ts';
import { framedBy } from './keys.ts';
import { levelsOf } from './wheel.ts';

const FRAME: MapFrame = { width: 400, height: 300, centre: [27.56, 53.9], zoom: 6 };
const SPOT = [28, 54.2] as const;

describe('a wheel', () => {
  const turn = { deltaY: -150, deltaMode: 0, ctrlKey: false };

  test('zooms in when it is turned away, and as far back', () => {
    expect(levelsOf(turn)).toBeCloseTo(0.5);
    expect(levelsOf({ ...turn, deltaY: 150 })).toBeCloseTo(-0.5);
  });

  test('counts lines and pages, and never more than a level', () => {
    expect(levelsOf({ ...turn, deltaY: -3, deltaMode: 1 })).toBeCloseTo(0.4);
    expect(levelsOf({ ...turn, deltaY: 4, deltaMode: 2 })).toBe(-1);
  });

  test('takes a pinch on a touchpad for more, and a turn with Ctrl for a turn', () => {
    expect(levelsOf({ ...turn, deltaY: -7, ctrlKey: true })).toBeCloseTo(0.1);
    expect(levelsOf({ ...turn, ctrlKey: true })).toBeCloseTo(0.5);
  });
});

describe('fingers', () => {
  const zoomed = zoomedAbout;
  const under = pixelOf(SPOT, FRAME);

  test('keep what one of them is on', () => {
    const grip = { at: under, span: 0, frame: FRAME };
    const moved = gripped(grip, { at: { x: 10, y: 20 }, span: 0 }, zoomed);
    expect(pixelOf(SPOT, moved).x).toBeCloseTo(10);
    expect(pixelOf(SPOT, moved).y).toBeCloseTo(20);
    expect(moved.zoom).toBe(6);
  });

  test('keep what is between two of them, and enlarge it as they part', () => {
    const grip = { at: under, span: 40, frame: FRAME };
    const moved = gripped(grip, { at: { x: 100, y: 120 }, span: 160 }, zoomed);
    expect(moved.zoom).toBeCloseTo(8);
    expect(pixelOf(SPOT, moved).x).toBeCloseTo(100);
    expect(pixelOf(SPOT, moved).y).toBeCloseTo(120);
  });
});

describe('keys', () => {
  test('move and zoom the map, and leave other keys alone', () => {
    const at = pixelOf(SPOT, FRAME);
    const right = framedBy('ArrowRight', FRAME) ?? FRAME;
    expect(pixelOf(SPOT, right).x).toBeCloseTo(at.x - 100);
    const down = framedBy('ArrowDown', FRAME) ?? FRAME;
    expect(pixelOf(SPOT, down).y).toBeCloseTo(at.y - 100);
    expect(framedBy('+', FRAME)?.zoom).toBe(7);
    expect(framedBy('-', FRAME)?.zoom).toBe(5);
    expect(framedBy('a', FRAME)).toBeUndefined();
  });
});

describe('a map that is let go', () => {
  const pull = (pixels: number, pause: number) => {
    let samples = sampled([], { x: 0, y: 0, time: 0 });
    for (let time = 10; time <= 100; time += 10) {
      samples = sampled(samples, { x: (pixels * time) / 10, y: 0, time });
    }
    return coast(samples, 100 + pause);
  };

  test('goes on the way of the hand, the farther the faster it was', () => {
    const [slow, fast] = [pull(8, 0), pull(16, 0)];
    expect(slow.way.x).toBeGreaterThan(0);
    expect(slow.way.y).toBe(0);
    expect(fast.way.x).toBeGreaterThan(slow.way.x);
    expect(fast.duration).toBeGreaterThan(slow.duration);
    // It begins as fast as the hand was: the slope of 1 − (1 − t)³ is 3 at its start.
    expect((3 * slow.way.x) / slow.duration).toBeCloseTo(0.8);
  });

  test('stays where a hand has stopped before it left', () => {
    expect(pull(1, 0).duration).toBe(0);
    expect(pull(16, 200).duration).toBe(0);
  });
});
