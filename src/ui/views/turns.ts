/** Views draw in turn, each in a task of its own: what the reader does next waits for one of them at most. */

/** Draws at once, or in its turn where another one has drawn in this task. Returns how not to. */
export type TakeTurn = (draw: () => void) => () => void;

/** Calls back in another task; `isLong` if the last drawing has taken so much time that a frame is due. */
type Later = (next: () => void, isLong: boolean) => void;

/** Milliseconds of drawing after which what is drawn is to be seen before more is: half a frame. */
const LONG = 8;

export function createTurns(later: Later, now: () => number = () => performance.now()): TakeTurn {
  const waiting = new Set<() => void>();
  let isTaken = false;
  const take = (draw: () => void) => {
    const start = now();
    try {
      draw();
    } finally {
      later(next, now() - start > LONG);
    }
  };
  const next = () => {
    const [first] = waiting;
    isTaken = first !== undefined;
    if (!first) return;
    waiting.delete(first);
    take(first);
  };
  return (draw) => {
    if (isTaken) {
      waiting.add(draw);
      return () => waiting.delete(draw);
    }
    isTaken = true;
    take(draw);
    return () => {};
  };
}

/** No timer, which a page in the background would have slowed down. */
function inAnotherTask(then: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    then();
  };
  port2.postMessage(undefined);
}

/** Milliseconds after which a frame is not waited for: a page in a window behind others may have none. */
const PATIENCE = 100;

/** After the next frame of the screen, where there are frames. */
function afterFrame(then: () => void): void {
  if (document.hidden) {
    inAnotherTask(then);
    return;
  }
  const go = () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    then();
  };
  const timer = setTimeout(go, PATIENCE);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    inAnotherTask(then);
  });
}

/** The turns of all views of the page. */
export const takeTurn: TakeTurn = createTurns((next, isLong) => {
  if (isLong) afterFrame(next);
  else inAnotherTask(next);
});
