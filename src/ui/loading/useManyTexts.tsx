import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Visit } from '../../domain/catalog.ts';
import { m } from '../../locales/generated/messages.js';
import { useDossier } from '../dossier/context.ts';
import { askForAllTexts } from './askForAllTexts.ts';

type ManyTexts = {
  /**
   * Fetches the texts of all these visits. Resolves at once where they are there; false if the reader has stopped
   * it. Rejects where they cannot be had.
   */
  readonly fetch: (visits: Iterable<Visit>) => Promise<boolean>;
  /** How far it is, and a way to stop it; nothing while nothing is fetched. */
  readonly progress: ReactNode;
};

/** The texts of many visits, for a file or for paper. Leaving the part of the page that wants them stops it. */
export function useManyTexts(): ManyTexts {
  const { catalog } = useDossier();
  const [state, setState] = useState<ProgressProps>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const fetch = async (visits: Iterable<Visit>) => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    const onStop = () => own.abort();
    try {
      await askForAllTexts(catalog, visits, {
        signal: own.signal,
        onProgress: (there, total) => setState({ there, total, onStop }),
      });
      return true;
    } catch (error) {
      if (own.signal.aborted) return false;
      throw error;
    } finally {
      // After a failure, nobody waits for the others.
      own.abort();
      if (running.current === own) setState(undefined);
    }
  };
  return { fetch, progress: state && <Progress {...state} /> };
}

type ProgressProps = {
  readonly there: number;
  readonly total: number;
  readonly onStop: () => void;
};

function Progress({ there, total, onStop }: ProgressProps) {
  const { language } = useDossier();
  const share = (there / Math.max(1, total)).toLocaleString(language, { style: 'percent' });
  return (
    <span className="texts-progress">
      <progress value={there} max={total} aria-label={m.texts_loading()} />
      <span aria-hidden="true">{m.texts_progress({ share })}</span>
      <button type="button" className="button" onClick={onStop}>
        {m.texts_stop()}
      </button>
    </span>
  );
}
