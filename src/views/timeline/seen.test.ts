import { expect, it } from 'vitest';
import { type Frame, TRUE } from '../../scene/timeline/scale.ts';
import type { TimelineScene } from '../../scene/timeline/timelineScene.ts';
import { dataset } from '../../testing/aurelia.ts';
import { catalogOf } from '../../testing/catalog.ts';
import { timelineOf } from '../../testing/timelines.ts';
import { createSeen } from './seen.ts';

const frameAt = (start: number): Frame => ({ start, end: start + 10, width: 100, scale: TRUE });

/** A scene that shows another one every ten days, each of which takes 20 milliseconds to work out. */
function setup() {
  let time = 0;
  const worked: number[] = [];
  const tasks: { readonly at: number; readonly call: () => void }[] = [];
  const frames: (() => void)[] = [];
  const made: number[] = [];
  const drawn: number[] = [];
  const plain = timelineOf(catalogOf(dataset()));
  const parts = new Map<number, TimelineScene>();
  const scene: TimelineScene = {
    ...plain,
    within: ({ start }) => {
      const part = Math.floor(start / 10);
      const known = parts.get(part);
      if (known) return known;
      time += 20;
      worked.push(part);
      const shows = { ...plain, language: String(part) };
      parts.set(part, shows);
      return shows;
    },
  };
  const listed = <T>(list: T[], item: T) => {
    list.push(item);
    return () => void list.splice(list.indexOf(item), 1);
  };
  const partOf = ({ language }: TimelineScene) => Number(language);
  const make = (shows: TimelineScene) => made.push(partOf(shows));
  const draw = () => drawn.push(time);
  const seen = createSeen(
    { make, draw },
    {
      now: () => time,
      later: (call, delay) => listed(tasks, { at: time + delay, call }),
      nextFrame: (call) => listed(frames, call),
    },
  );
  return {
    worked,
    made,
    drawn,
    seen,
    at: (start: number) => partOf(seen.at(scene, frameAt(start))),
    moving: (start: number) => partOf(seen.moving(scene, frameAt(start))),
    movingIn: (other: Partial<TimelineScene>) => seen.moving({ ...scene, ...other }, frameAt(0)),
    prepare: (start: number) => seen.prepare(scene, frameAt(start)),
    /** Runs what is due after so many milliseconds. */
    wait: (duration: number) => {
      time += duration;
      for (const task of tasks.filter(({ at }) => at <= time)) {
        tasks.splice(tasks.indexOf(task), 1);
        task.call();
      }
    },
    nextFrame: () => {
      for (const call of frames.splice(0)) call();
    },
  };
}

it('works out at once what a frame shows that is at rest', () => {
  const { at, worked } = setup();
  expect([at(5), at(15)]).toEqual([0, 1]);
  expect(worked).toEqual([0, 1]);
});

it('shows what is known while something moves, and works out the rest between its frames', () => {
  const { at, moving, worked, made, wait } = setup();
  at(5);
  expect([moving(15), moving(25)]).toEqual([0, 0]);
  expect(worked).toEqual([0]);
  wait(0);
  expect([worked, made]).toEqual([[0, 2], [2]]);
  expect(moving(26)).toBe(2);
});

it('works for a quarter of the time at most, and does not forget where the movement ends', () => {
  const { at, moving, worked, wait, seen } = setup();
  at(5);
  moving(15);
  wait(0);
  moving(25);
  expect(seen.isWaiting()).toBe(true);
  wait(59);
  expect(worked).toEqual([0, 1]);
  wait(1);
  expect(worked).toEqual([0, 1, 2]);
  expect(seen.isWaiting()).toBe(false);
});

it('has all drawn again in the next frame, unless the movement goes on', () => {
  const { at, moving, drawn, wait, nextFrame } = setup();
  at(5);
  moving(15);
  wait(0);
  moving(16);
  nextFrame();
  expect(drawn).toEqual([]);
  moving(25);
  wait(100);
  nextFrame();
  expect(drawn).toHaveLength(1);
});

it('has nothing drawn where nothing else has come into view', () => {
  const { at, moving, made, drawn, wait, nextFrame } = setup();
  at(5);
  moving(6);
  wait(0);
  nextFrame();
  expect([made, drawn]).toEqual([[], []]);
});

it('works out another scene at once, whatever moves, and all of one that has no parts', () => {
  const { at, movingIn, worked, seen } = setup();
  at(15);
  movingIn({});
  expect(worked).toEqual([1, 0]);
  const small = { ...timelineOf(catalogOf(dataset())), within: undefined };
  expect(seen.moving(small, frameAt(0))).toBe(small);
});

it('finds what has been prepared', () => {
  const { at, prepare, worked } = setup();
  prepare(35);
  expect(at(36)).toBe(3);
  expect(worked).toEqual([3]);
});

it('forgets what it was to work out once it is stopped', () => {
  const { at, moving, worked, wait, seen } = setup();
  at(5);
  moving(15);
  seen.stop();
  wait(0);
  expect(worked).toEqual([0]);
});
