/** Views draw in turn, each in a task of its own: what the reader does next waits for one of them at most. */

/** Draws at once, or in its turn where another one has drawn in this task. Returns how not to. */
export type TakeTurn = (draw: () => void) => () => void;

/** `later` calls back in another task. */
export function createTurns(later: (next: () => void) => void): TakeTurn {
  const waiting = new Set<() => void>();
  let isTaken = false;
  const next = () => {
    const [first] = waiting;
    isTaken = first !== undefined;
    if (!first) return;
    waiting.delete(first);
    later(next);
    first();
  };
  return (draw) => {
    if (isTaken) {
      waiting.add(draw);
      return () => waiting.delete(draw);
    }
    isTaken = true;
    later(next);
    draw();
    return () => {};
  };
}

/** The turns of all views of the page. No timer, which a page in the background would have slowed down. */
export const takeTurn: TakeTurn = createTurns(inOtherTask);

/** Does something in a task of its own, and resolves in the next. */
export async function inTurn(act: () => void): Promise<void> {
  await otherTask();
  act();
  await otherTask();
}

function otherTask(): Promise<void> {
  return new Promise(inOtherTask);
}

function inOtherTask(next: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    next();
  };
  port2.postMessage(undefined);
}
