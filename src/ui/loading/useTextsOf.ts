import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Visit } from '../../domain/catalog.ts';
import { areTextsThere, chunksToCome } from '../../domain/chunks/arrived.ts';
import { useDossier } from '../dossier/context.ts';
import { arrivals, askForTextsOf } from './texts.ts';

type TextsState = {
  readonly areThere: boolean;
  readonly hasFailed: boolean;
  /** For all that could not be had. */
  readonly retry: () => void;
};

/**
 * The texts of visits that are drawn: fetched when they are first drawn, and no longer waited for when they are
 * not any more.
 */
export function useTextsOf(visits: readonly Visit[]): TextsState {
  const { catalog } = useDossier();
  const { attempt } = useStore(arrivals);
  const [failed, setFailed] = useState<string>();
  // Nobody's texts are not worth fetching everybody's.
  const areThere = visits.length === 0 || areTextsThere(catalog, visits);
  const wanted = areThere ? '' : chunksToCome(catalog, visits).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: visits of the same chunks are asked for once.
  useEffect(() => {
    if (areThere) return;
    const controller = new AbortController();
    const { signal } = controller;
    setFailed(undefined);
    askForTextsOf(catalog, visits, signal).catch(() => {
      if (!signal.aborted) setFailed(wanted);
    });
    return () => controller.abort();
  }, [catalog, areThere, wanted, attempt]);
  return {
    areThere,
    hasFailed: !areThere && failed === wanted,
    retry: () => arrivals.setState((before) => ({ attempt: before.attempt + 1 })),
  };
}

/** Fetches texts that will be asked for next, when the page has nothing else to do. */
export function useTextsSoon(visits: Iterable<Visit>): void {
  const { catalog } = useDossier();
  const wanted = catalog.chunks ? chunksToCome(catalog, visits).join(' ') : '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: visits of the same chunks are asked for once.
  useEffect(() => {
    if (wanted === '') return;
    const controller = new AbortController();
    const ask = () => {
      // Whoever shows them asks again, and is told.
      askForTextsOf(catalog, visits, controller.signal).catch(() => {});
    };
    const stop = whenIdle(ask);
    return () => {
      stop();
      controller.abort();
    };
  }, [catalog, wanted]);
}

/** Milliseconds after which what waits for idle time waits no longer. */
const MOST = 2000;

/** Calls `then` when the browser is idle; gives back a way to prevent it. */
function whenIdle(then: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(then, MOST);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(then, { timeout: MOST });
  return () => cancelIdleCallback(handle);
}
