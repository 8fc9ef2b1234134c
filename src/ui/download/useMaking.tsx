import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Slicing } from '../../domain/longWork.ts';
import { m } from '../../locales/generated/messages.js';

/** Milliseconds after which a file that is still being made shows how far it is. */
const PATIENCE = 300;

type Making = {
  /** Resolves to what is made; to nothing if the reader has stopped it. Rejects where it cannot be made. */
  readonly make: <T>(work: (slicing: Slicing) => Promise<T>) => Promise<T | undefined>;
  /** How far it is, and a way to stop it; nothing unless it takes long. */
  readonly progress: ReactNode;
};

/** Files that take long, one at a time. Leaving the part of the page that wants one stops it. */
export function useMaking(): Making {
  const [share, setShare] = useState<number>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const make: Making['make'] = async (work) => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    let [done, isLate] = [0, false];
    const show = () => {
      if (isLate && running.current === own) setShare(Math.floor(done * 100) / 100);
    };
    const late = setTimeout(() => {
      isLate = true;
      show();
    }, PATIENCE);
    const tell = (share: number) => {
      done = share;
      show();
    };
    try {
      return await work({ signal: own.signal, tell });
    } catch (error) {
      if (own.signal.aborted) return undefined;
      throw error;
    } finally {
      clearTimeout(late);
      if (running.current === own) setShare(undefined);
    }
  };
  const stop = () => running.current?.abort();
  return { make, progress: share !== undefined && <Progress share={share} onStop={stop} /> };
}

function Progress({ share, onStop }: { readonly share: number; readonly onStop: () => void }) {
  return (
    <span className="texts-progress">
      <progress value={share} aria-label={m.download_making()} />
      <button type="button" className="button" onClick={onStop}>
        {m.archive_stop()}
      </button>
    </span>
  );
}
