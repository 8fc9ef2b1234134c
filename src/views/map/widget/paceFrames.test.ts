import { expect, test, vi } from 'vitest';
import { paceFrames } from './paceFrames.ts';

/** A page with frames of the screen that come when they are called. */
function paced() {
  const page = new EventTarget();
  const frames = new Map<number, FrameRequestCallback>();
  let last = 0;
  const map = { triggerRepaint: () => {}, redraw: vi.fn() };
  const over = new AbortController();
  const window = Object.assign(page, {
    requestAnimationFrame: (then: FrameRequestCallback) => {
      last += 1;
      frames.set(last, then);
      return last;
    },
    cancelAnimationFrame: (frame: number) => void frames.delete(frame),
  });
  paceFrames(map, window, over.signal);
  const nextFrame = () => {
    const due = [...frames.values()];
    frames.clear();
    for (const then of due) then(0);
    return map.redraw.mock.calls.length;
  };
  const press = (kind: string, isControl = true) => {
    const event = new Event(kind);
    Object.defineProperty(event, 'target', { value: { closest: () => isControl || null } });
    page.dispatchEvent(event);
  };
  return { map, over, nextFrame, press };
}

test('what is asked for several times is drawn once, in the next frame', () => {
  const { map, nextFrame } = paced();
  map.triggerRepaint();
  map.triggerRepaint();
  expect(map.redraw).not.toHaveBeenCalled();
  expect([nextFrame(), nextFrame()]).toEqual([1, 1]);
});

test.each(['pointerup', 'click', 'keydown'])(
  'after a press (%s) two frames are left to its answer, whenever drawing was asked for',
  (kind) => {
    for (const isAskedFirst of [true, false]) {
      const { map, press, nextFrame } = paced();
      if (isAskedFirst) map.triggerRepaint();
      press(kind);
      if (!isAskedFirst) map.triggerRepaint();
      expect([nextFrame(), nextFrame()]).toEqual([0, 0]);
      nextFrame();
      expect(nextFrame()).toBe(1);
    }
  },
);

test('nothing is drawn while a control is held down, but not for ever; a drag of the map holds nothing', () => {
  const { map, press, nextFrame } = paced();
  map.triggerRepaint();
  press('pointerdown', false);
  expect(nextFrame()).toBe(1);
  map.triggerRepaint();
  press('pointerdown');
  const drawn = Array.from({ length: 12 }, nextFrame);
  expect(drawn.slice(0, 9)).toEqual(Array(9).fill(1));
  expect(drawn.at(-1)).toBe(2);
});

test('when it is over, nothing is drawn any more', () => {
  const { map, over, nextFrame } = paced();
  map.triggerRepaint();
  over.abort();
  map.triggerRepaint();
  expect(nextFrame()).toBe(0);
});
