import { describe, expect, test, vi } from 'vitest';
import type { MapFrame } from '../camera/frame.ts';
import { createPictureMap } from './pictureMap.ts';

const OPENING: MapFrame = { width: 400, height: 300, centre: [27.56, 53.9], zoom: 6 };

function open(width: number, height: number, opening?: MapFrame) {
  const container = { clientWidth: width, clientHeight: height };
  const onShow = vi.fn();
  // The map asks its container for nothing but its size.
  const element = container as HTMLElement;
  const map = createPictureMap(element, { opening, limit: () => 8 }, onShow);
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
