import { describe, expect, test, vi } from 'vitest';
import type { Clock } from './clock.ts';
import type { MapFrame } from './frame.ts';
import { createMovingFrame } from './movingFrame.ts';

const OPENING: MapFrame = { width: 400, height: 300, centre: [27.56, 53.9], zoom: 6 };

function open(width: number, height: number, opening?: MapFrame) {
  const container = { clientWidth: width, clientHeight: height };
  const onShow = vi.fn();
  // The map asks its container for nothing but its size.
  const element = container as HTMLElement;
  const map = createMovingFrame(element, { opening, limit: () => 8, onRest: onShow });
  return { map, container, onShow };
}

describe('a map that is a picture', () => {
  test('stays within the limits of zoom', () => {
    const { map } = open(400, 300, OPENING);
    map.show({ ...map.frame(), zoom: 12 });
    expect(map.getZoom()).toBe(8);
    map.show({ ...map.frame(), zoom: -3 });
    expect(map.getZoom()).toBe(1);
  });

  test('reports every movement', () => {
    const { map, onShow } = open(400, 300, OPENING);
    map.easeTo({ center: [30, 60], duration: 0 });
    expect(onShow).toHaveBeenCalledOnce();
    expect(map.frame().centre[0]).toBeCloseTo(30);
    expect(map.frame().centre[1]).toBeCloseTo(60);
    expect(map.getZoom()).toBe(6);
  });

  test('puts a centre beside the middle by an offset', () => {
    const { map } = open(400, 300, OPENING);
    map.easeTo({ center: [30, 60], duration: 0, offset: [-50, 20] });
    const { x, y } = map.project([30, 60]);
    expect(x).toBeCloseTo(150);
    expect(y).toBeCloseTo(170);
  });

  test('returns what it showed when its size changes', () => {
    const { map, container } = open(400, 300, OPENING);
    expect(map.resize()).toBeUndefined();
    container.clientWidth = 200;
    expect(map.resize()).toEqual(OPENING);
    expect(map.frame()).toEqual({ ...OPENING, width: 200 });
    expect(map.resize()).toBeUndefined();
  });

  test('keeps its size while it is not on the page', () => {
    const { map, container } = open(400, 300, OPENING);
    Object.assign(container, { clientWidth: 0, clientHeight: 0 });
    expect(map.resize()).toBeUndefined();
    expect(map.frame()).toEqual(OPENING);
  });

  test('does not move before it has room', () => {
    const { map, onShow } = open(0, 0);
    const before = map.frame();
    map.easeTo({ center: [30, 60], duration: 0 });
    expect(map.frame()).toEqual(before);
    expect(onShow).not.toHaveBeenCalled();
  });
});

/** A clock that the test moves. */
function fakeClock() {
  let now = 0;
  let frame: (() => void) | undefined;
  let timer: { readonly at: number; readonly call: () => void } | undefined;
  const clock: Clock = {
    now: () => now,
    nextFrame: (call) => {
      frame = call;
      return () => {
        frame = undefined;
      };
    },
    after: (milliseconds, call) => {
      timer = { at: now + milliseconds, call };
      return () => {
        timer = undefined;
      };
    },
  };
  const pass = (milliseconds: number) => {
    now += milliseconds;
    const due = frame;
    frame = undefined;
    due?.();
    if (timer && timer.at <= now) timer.call();
  };
  return { clock, pass };
}

describe('a map that is moved', () => {
  function moving(mayGlide = () => true) {
    const { clock, pass } = fakeClock();
    const [onMove, onRest] = [vi.fn(), vi.fn()];
    const element = { clientWidth: 400, clientHeight: 300 } as HTMLElement;
    const options = { opening: OPENING, limit: () => 8, onMove, onRest, mayGlide, clock };
    return { map: createMovingFrame(element, options), pass, onMove, onRest };
  }

  test('by a hand goes along once a frame, and rests when the hand pauses', () => {
    const { map, pass, onMove, onRest } = moving();
    for (let step = 1; step <= 5; step += 1) map.move({ ...OPENING, centre: [27 + step, 53.9] });
    expect(map.frame().centre[0]).toBeCloseTo(32);
    expect(onMove).not.toHaveBeenCalled();
    pass(16);
    expect(onMove).toHaveBeenCalledOnce();
    expect(onRest).not.toHaveBeenCalled();
    map.move({ ...OPENING, centre: [33, 53.9] });
    pass(16);
    expect(onRest).not.toHaveBeenCalled();
    pass(200);
    expect(onRest).toHaveBeenCalledOnce();
  });

  test('glides to where it is to be, rests there, and says on the way where that is', () => {
    const { map, pass, onMove, onRest } = moving();
    map.glide({ ...OPENING, zoom: 7 }, 200);
    expect(map.goal().zoom).toBe(7);
    pass(100);
    expect(map.getZoom()).toBeGreaterThan(6);
    expect(map.getZoom()).toBeLessThan(7);
    expect(onMove).toHaveBeenCalledOnce();
    expect(onRest).not.toHaveBeenCalled();
    pass(100);
    expect(map.getZoom()).toBe(7);
    expect(onRest).toHaveBeenCalledOnce();
  });

  test('lets a hand stop a glide', () => {
    const { map, pass, onRest } = moving();
    map.glide({ ...OPENING, zoom: 7 }, 200);
    pass(50);
    const stopped = map.frame();
    map.move(stopped);
    pass(16);
    pass(200);
    expect(map.frame()).toEqual(stopped);
    expect(map.goal()).toEqual(stopped);
    expect(onRest).toHaveBeenCalledOnce();
  });

  test('is there at once where the way cannot be shown', () => {
    const { map, onRest } = moving(() => false);
    map.glide({ ...OPENING, zoom: 8 }, 200);
    expect(map.getZoom()).toBe(8);
    expect(onRest).toHaveBeenCalledOnce();
  });

  test('does not drift when it can zoom no further', () => {
    const { map } = moving();
    const limit = { ...OPENING, zoom: 8 };
    const next = map.zoomed(limit, { x: 10, y: 10 }, 9);
    expect(next.zoom).toBe(8);
    expect(next.centre[0]).toBeCloseTo(OPENING.centre[0]);
    expect(next.centre[1]).toBeCloseTo(OPENING.centre[1]);
  });
});
