/** Which marks a frame shows: those of its part of the time, or during a movement those that are known. */
import type { Frame } from '../../scene/timeline/scale.ts';
import { sceneIn, type TimelineScene } from '../../scene/timeline/timelineScene.ts';

export type Seen = {
  /** The scene that a frame shows, worked out at once. */
  readonly at: (scene: TimelineScene, frame: Frame) => TimelineScene;
  /**
   * What is known of it, for a frame of a movement. What has come into view is worked out in a task of its own, between two
   * frames.
   */
  readonly moving: (scene: TimelineScene, frame: Frame) => TimelineScene;
  /** Works out what a frame shows, for whoever asks next. */
  readonly prepare: (scene: TimelineScene, frame: Frame) => void;
  /** More may come. */
  readonly isWaiting: () => boolean;
  readonly stop: () => void;
};

/** Of the time of a movement, working out what comes into view takes a quarter at most. */
const PAUSES = 3;

/** Each calls back later and returns how not to. */
type Clock = {
  /** Milliseconds. */
  readonly now: () => number;
  /** In another task, after so many milliseconds. */
  readonly later: (call: () => void, delay: number) => () => void;
  readonly nextFrame: (call: () => void) => () => void;
};

const CLOCK: Clock = {
  now: () => performance.now(),
  later: (call, delay) => {
    const timer = setTimeout(call, delay);
    return () => clearTimeout(timer);
  },
  nextFrame: (call) => {
    const frame = requestAnimationFrame(call);
    return () => cancelAnimationFrame(frame);
  },
};

/**
 * `make` is called with what has been worked out between two frames, in the same task. `draw` is called in the next frame,
 * unless that is asked for before, as by a movement that goes on.
 */
export function createSeen(
  { make, draw }: { readonly make: (shows: TimelineScene) => void; readonly draw: () => void },
  clock: Clock = CLOCK,
): Seen {
  let seen: { readonly of: TimelineScene; readonly shows: TimelineScene } | undefined;
  let wanted: Frame | undefined;
  let cancelWork: (() => void) | undefined;
  let cancelFrame = () => {};
  let notBefore = 0;
  const stop = () => {
    cancelFrame();
    cancelWork?.();
    cancelWork = undefined;
  };
  const at = (scene: TimelineScene, frame: Frame) => {
    stop();
    const shows = shownIn(scene, frame);
    seen = { of: scene, shows };
    return shows;
  };
  const work = () => {
    if (!seen || !wanted) return;
    const [start, before] = [clock.now(), seen.shows];
    const shows = at(seen.of, wanted);
    if (shows !== before) {
      make(shows);
      cancelFrame = clock.nextFrame(draw);
    }
    notBefore = clock.now() + (clock.now() - start) * PAUSES;
  };
  return {
    at,
    moving: (scene, frame) => {
      if (!scene.within || seen?.of !== scene) return at(scene, frame);
      cancelFrame();
      wanted = frame;
      cancelWork ??= clock.later(work, Math.max(0, notBefore - clock.now()));
      return seen.shows;
    },
    prepare: shownIn,
    isWaiting: () => cancelWork !== undefined,
    stop,
  };
}

/** Of the same part of the time, a scene knows what it shows. */
function shownIn(scene: TimelineScene, frame: Frame): TimelineScene {
  return frame.width > 0 ? sceneIn(scene, frame) : scene;
}
