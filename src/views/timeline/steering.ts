/**
 * The engine behind the window: our own from the start, and vis-timeline from when the reader has
 * pulled, pinched or zoomed and its code is there. It takes over between two gestures, so that the
 * one in progress is not lost, and is given up when nobody has used it for long.
 */
import { giveUpAt, type Machine } from '../engine/giveUp.ts';
import { type Engine, type Limits, NO_LIMITS } from './engine.ts';
import type { OwnEngine } from './ownEngine.ts';

/** Opens the other engine. `onMove` is to be called after each move; resolves when it can take over. */
export type Open = (onMove: () => void) => Promise<Engine>;

export type Steering = Engine & {
  /** To be told of each move that is the reader's hand and not the engine's, as by the wheel. */
  readonly reach: () => void;
};

type Steered = {
  readonly own: OwnEngine;
  /** Gets the code of the other one. */
  readonly load: () => Promise<Open>;
  readonly onMove: () => void;
  /** Called when the other one has taken over, and when ours has again. */
  readonly onChange: (isOther: boolean) => void;
  readonly machine: Machine;
};

/** Milliseconds for which nothing has moved when it takes over: some wheels turn in small steps. */
const REST = 250;

export function createSteering({ own, load, onMove, onChange, machine }: Steered): Steering {
  let limits: Limits = NO_LIMITS;
  let engine: Engine = own;
  let isDestroyed = false;
  let isWanted = false;
  let lastUsed = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const atRest = async () => {
    while (!isDestroyed && (own.isBusy() || Date.now() - lastUsed < REST)) await pause();
  };
  const use = () => {
    lastUsed = Date.now();
  };
  const giveUp = () => {
    const due = giveUpAt({ lastUsed }, machine) - Date.now();
    if (due > 0) {
      timer = setTimeout(giveUp, due);
      return;
    }
    const other = engine;
    own.resume(other.shown());
    engine = own;
    isWanted = false;
    other.destroy();
    onChange(false);
  };
  const takeOver = async () => {
    const open = await load();
    await atRest();
    if (isDestroyed) return;
    const other = await open(() => {
      if (engine === own) return;
      use();
      onMove();
    });
    await atRest();
    if (isDestroyed) return other.destroy();
    other.setLimits(limits);
    other.go(own.shown(), 0);
    own.rest();
    engine = other;
    onChange(true);
    giveUp();
  };
  return {
    shown: () => engine.shown(),
    go: (to, duration) => engine.go(to, duration),
    setLimits: (allowed) => {
      limits = allowed;
      own.setLimits(allowed);
      if (engine !== own) engine.setLimits(allowed);
    },
    reach: () => {
      use();
      if (isWanted) return;
      isWanted = true;
      takeOver().catch(() => {
        // Ours goes on. The next gesture asks again.
        isWanted = false;
      });
    },
    destroy: () => {
      isDestroyed = true;
      clearTimeout(timer);
      engine.destroy();
      own.destroy();
    },
  };
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, REST / 2));
}
